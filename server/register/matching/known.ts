import { fold } from '../../record/record.ts'
import { toWords } from './names/readName.ts'

/** A body or person known beforehand: its name first, then others it goes by. */
export type KnownEntry = readonly string[]

/** What is known beforehand of names. A name may belong to several. */
export type Known = {
  /** The entries that go by this name, by number. */
  ownersOf(name: string): ReadonlySet<number>
  namesOf(owner: number): KnownEntry
}

/** "the Home Office" and "Home  Office" are one key; so are "SafeLives" and "safe lives". */
const keyOf = (name: string) => toWords(name.trim()).join('') || fold(name)

export function knowing(entries: readonly KnownEntry[]): Known {
  const owners = new Map<string, Set<number>>()
  for (const [owner, names] of entries.entries())
    for (const name of names) {
      const key = keyOf(name)
      if (key !== '') owners.set(key, (owners.get(key) ?? new Set()).add(owner))
    }
  const none: ReadonlySet<number> = new Set()
  return {
    ownersOf: (name) => (owners.size === 0 ? none : (owners.get(keyOf(name)) ?? none)),
    namesOf: (owner) => entries[owner] ?? [],
  }
}

export const knowingNothing: Known = knowing([])

/** What a known entry is called first. */
export const nameOf = (known: Known) => (owner: number) => known.namesOf(owner)[0] ?? ''
