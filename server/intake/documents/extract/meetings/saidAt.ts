import type { FoundWhen } from '../dates/When.ts'
import { narrated } from './narrated.ts'
import { type Scene, whensNear } from './Scene.ts'
import { readVerb, type Said, type VerbForm } from './verbPhrase.ts'

export type SaidWhen = Said & { when?: FoundWhen }

/** What a verb and the words before it say of a contact at a place of the sentence, and the date nearest to it. */
export function saidAt(scene: Scene, at: number, aux: string, form: VerbForm): SaidWhen | undefined {
  const near = whensNear(scene, at, 'future')
  const coming =
    form !== 'past' && near.some(({ from, precision }) => precision !== 'unknown' && (from ?? '') > scene.on)
  const said = readVerb(aux, form, coming, near.length > 0)
  if (!said) return undefined
  const when = narrated(scene.sentence.text, scene.told) ?? whensNear(scene, at, said.tense)[0]
  return { ...said, ...(when ? { when } : {}) }
}

/** The date of what was said, as a draft has it. */
export const dated = ({ when }: { when?: FoundWhen | undefined }) => (when ? { when } : {})

/** The words before a verb in the passive, without what only makes it passive. */
export const active = (aux: string | undefined) => (aux ?? '').replace(/\b(?:was|were|been)\b/g, '')
