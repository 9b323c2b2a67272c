import type { Likely } from '../../queries/findLikelyNames.ts'
import type { Name } from '../names/readName.ts'
import { compareNames } from '../sameName.ts'

/** How sure it is that a name is an entry's: its own name, another it goes by, its acronym, or only like one of them. */
export type Sureness = 'name' | 'alias' | 'acronym' | 'like'
export type Judged = { found: Likely; sure: Sureness; because: string }

/** Reads a name apart; one that comes up often is read once. */
export type Read = (name: string) => Name

const order: readonly Sureness[] = ['name', 'alias', 'acronym', 'like']
/** The rules by which two names are one name, only written otherwise. */
export const exactRules: ReadonlySet<string> = new Set([
  'same-words',
  'same-without-spaces',
  'same-person-name',
])
const acronymRules = new Set(['initials', 'own-acronym'])

/** What a written name is to an entry; undefined where it is none of its names. */
export function judge(written: string, found: Likely, read: Read): Judged | undefined {
  const names = [...new Set(found.names.flat())]
  const verdicts = names.flatMap((name) => verdictOf(read(written), read(name), found.ref.name))
  const [best] = verdicts.toSorted((a, b) => order.indexOf(a.sure) - order.indexOf(b.sure))
  return best && { found, ...best }
}

function verdictOf(written: Name, name: Name, own: string): Pick<Judged, 'sure' | 'because'>[] {
  const { same, because, rule = '' } = compareNames(written, name)
  const isOwn = name.written === own.trim()
  if (same === false) return []
  if (same === true && exactRules.has(rule))
    return isOwn
      ? [{ sure: 'name', because: 'the name in the register' }]
      : [{ sure: 'alias', because: `known as “${name.written}” in the register` }]
  if (same === true && acronymRules.has(rule)) return [{ sure: 'acronym', because }]
  return [
    { sure: 'like', because: isOwn ? because : `${because} (known as “${name.written}” in the register)` },
  ]
}

/** Reads each name once. */
export function readingOnce(read: Read): Read {
  const names = new Map<string, Name>()
  return (written) => {
    const known = names.get(written)
    if (known) return known
    const name = read(written)
    names.set(written, name)
    return name
  }
}
