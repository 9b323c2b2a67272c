import { setImmediate } from 'node:timers/promises'
import type { Duplicate, DuplicateKind } from '../../../graph-schema/api/registerList.ts'
import { fold } from '../../record/record.ts'
import { looksLikePerson, looksLikePost } from '../attendees/looksLike.ts'
import { exactRules } from '../matching/graph/judge.ts'
import { type Name, readName } from '../matching/names/readName.ts'
import { compareNames } from '../matching/sameName.ts'
import { judgeable } from './judgeable.ts'
import { whyAlike } from './whyAlike.ts'

export type Named = { id: string; person: boolean; names: readonly string[] }
export type Pair = { one: string; other: string; kind: DuplicateKind; words: string } & Likeness

type Likeness = Pick<Duplicate, 'sure' | 'because' | 'why'>
/** By the names of both; undefined where they name two. */
export type Compared = Map<string, Likeness | undefined>

/** A word that very many names have says nothing of two of them. */
const mostInBlock = 40
const mostCompared = 200_000
const betweenRests = 250

/**
 * Pairs of people, or of bodies, whose names may name the same, the surest first. Only those are compared that share a
 * name run together, a telling word or their initials: never all with all. `compared` holds what was found out before,
 * and afterwards all that was found out now.
 */
export async function duplicatePairs(
  parties: readonly Named[],
  compared: Compared = new Map(),
): Promise<Pair[]> {
  const read = new Map<string, Name>()
  const reading = (name: string) => {
    const known = read.get(name) ?? readName(name)
    read.set(name, known)
    return known
  }
  const pairs: Pair[] = []
  const before = new Map(compared)
  compared.clear()
  let anew = 0
  for (const [one, other] of candidates(parties)) {
    const key = `${one.names.join('|')}\n${other.names.join('|')}`
    if (!before.has(key)) {
      anew += 1
      // Others are answered meanwhile.
      if (anew % betweenRests === 0) await setImmediate()
    }
    const found = before.has(key) ? before.get(key) : likeness(one, other, reading)
    compared.set(key, found)
    if (found) pairs.push({ one: one.id, other: other.id, ...toldOf(one, other), ...found })
  }
  return pairs.toSorted((a, b) => Number(b.sure) - Number(a.sure) || a.one.localeCompare(b.one))
}

function* candidates(parties: readonly Named[]): Generator<[Named, Named]> {
  const blocks = new Map<string, Named[]>()
  for (const party of parties)
    for (const key of keysOf(party)) {
      const block = blocks.get(key) ?? []
      if (block.length <= mostInBlock) block.push(party)
      blocks.set(key, block)
    }
  const seen = new Set<string>()
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > mostInBlock) continue
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1)) {
        const key = `${one.id} ${other.id}`
        if (one.id === other.id || seen.has(key)) continue
        if (seen.size >= mostCompared) return
        seen.add(key)
        yield [one, other]
      }
  }
}

/** What they are, and all their names as they are sought. */
const toldOf = (one: Named, other: Named): Pick<Pair, 'kind' | 'words'> => ({
  kind: [one, other].some(({ names: [own = ''] }) => looksLikePost(own) && !looksLikePerson(own))
    ? 'post'
    : one.person
      ? 'person'
      : 'organisation',
  words: [...one.names, ...other.names].map(fold).join('|'),
})

/** What two names of one party are likely to share; of a person, always the surname with it. */
function keysOf({ person, names }: Named): Set<string> {
  const kind = person ? 'p' : 'o'
  return new Set(
    names.flatMap((name) => {
      const folded = fold(name)
      const words = folded.split(' ').filter((word) => word.length > 3)
      const initials = folded
        .split(' ')
        .map((word) => word[0] ?? '')
        .join('')
      return [folded.replaceAll(' ', ''), ...words, ...(initials.length > 2 ? [initials] : [])]
        .filter(Boolean)
        .map((key) => `${kind} ${key}`)
    }),
  )
}

/** The surest that any name of one is to any name of the other. */
function likeness(one: Named, other: Named, reading: (name: string) => Name): Likeness | undefined {
  let review: Likeness | undefined
  for (const a of one.names)
    for (const b of other.names) {
      if (!judgeable(a) || !judgeable(b)) continue
      const { same, because, rule = '' } = compareNames(reading(a), reading(b))
      const told = `“${a}” and “${b}”: ${because}`
      const why = whyAlike(rule)
      if (same === true && exactRules.has(rule)) return { sure: true, because: told, why }
      if (same !== false) review ??= { sure: false, because: told, why }
    }
  return review
}
