import type { NewDecision, ReviewItem, Said } from '../../../../../graph-schema/api/intake.ts'
import type { Decided } from '../../../../../graph-schema/terms.ts'
import type { Refs } from '../nameOf.ts'

export type Deciding = Omit<NewDecision, 'seen'>

/** What every form of a change is given. */
export type FormProps<T extends Said['type']> = {
  entry: Extract<Said, { type: T }>['entry']
  refs: Refs
  onSaid: (said: Said, state: Decided) => void
  onCancel: () => void
}

/** A decision with a proposal as it was changed; what was added stays added. */
export const changed = ({ key, added }: ReviewItem, said: Said, state: Decided): Deciding => ({
  key,
  state,
  said,
  ...(added ? { added: true as const } : {}),
})

/** A choice of each term of a closed list, in words. */
export const optionsOf = <T extends string>(terms: readonly T[], words: Readonly<Record<T, string>>) =>
  terms.map((value) => ({ value, words: words[value].charAt(0).toUpperCase() + words[value].slice(1) }))

/** An id for what a person adds: nothing else can have it. */
export const addedId = (what: string): string => {
  const random = crypto.getRandomValues(new Uint32Array(2))
  return `added-${what}.${[...random].map((one) => one.toString(16).padStart(8, '0')).join('')}`
}
