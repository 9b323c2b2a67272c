import type { Likely } from '../../queries/findLikelyNames.ts'
import { sameName } from '../sameName.ts'

/** How sure it is that a name is an entry's: its own name, another it goes by, its acronym, or only like one of them. */
export type Sureness = 'name' | 'alias' | 'acronym' | 'like'
export type Judged = { found: Likely; sure: Sureness; because: string }

const order: readonly Sureness[] = ['name', 'alias', 'acronym', 'like']
const exactRules = new Set(['same-words', 'same-without-spaces', 'same-person-name'])
const acronymRules = new Set(['initials', 'own-acronym'])

/** What a written name is to an entry; undefined where it is none of its names. */
export function judge(written: string, found: Likely): Judged | undefined {
  const verdicts = found.names.flat().flatMap((name) => verdictOf(written, name, found.ref.name))
  const [best] = verdicts.toSorted((a, b) => order.indexOf(a.sure) - order.indexOf(b.sure))
  return best && { found, ...best }
}

function verdictOf(written: string, name: string, own: string): Pick<Judged, 'sure' | 'because'>[] {
  const { same, because, rule = '' } = sameName(written, name)
  if (same === false) return []
  if (same === true && exactRules.has(rule))
    return name === own
      ? [{ sure: 'name', because: 'the name in the register' }]
      : [{ sure: 'alias', because: `known as “${name}” in the register` }]
  if (same === true && acronymRules.has(rule)) return [{ sure: 'acronym', because }]
  return [
    { sure: 'like', because: name === own ? because : `${because} (known as “${name}” in the register)` },
  ]
}
