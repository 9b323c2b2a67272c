import type { Candidate, Match, NameAsked } from '../../../../graph-schema/api/matching.ts'
import type { Likely } from '../../queries/findLikelyNames.ts'
import type { Around } from './around.ts'
import { choose, matched } from './asMatch.ts'
import { besides } from './besides.ts'
import { type Judged, judge } from './judge.ts'
import { postHolders } from './postHolders.ts'

/** Whom a name means among those like it, and those in post that day. */
export function matchName(name: NameAsked, likely: readonly Likely[], around: Around): Match {
  const judged = likely.flatMap((found) => judge(name.written, found, around.read) ?? [])
  const exact = judged.filter(({ sure }) => sure === 'name' || sure === 'alias')
  if (exact.length > 0) return amongExact(name, exact, around)
  const inPost = postHolders(name.written, around)
  const acronyms = judged.filter(({ sure }) => sure === 'acronym')
  const [holder] = inPost.sure
  const [acronym] = acronyms
  if (holder && inPost.sure.length === 1) return matched(holder)
  if (acronym && acronyms.length === 1 && inPost.sure.length === 0)
    return matched({ entry: acronym.found.ref, because: `acronym, one candidate: ${acronym.because}` })
  return choose([...inPost.sure, ...inPost.near, ...judged.map((each) => candidateOf(each, name, around))])
}

/** The body a text names, without anything beside it. */
export const matchBody = (
  text: string,
  likely: readonly Likely[],
  around: Pick<Around, 'on' | 'read'>,
): Match =>
  matchName(
    { written: text },
    likely.filter(({ ref }) => ref.type === 'organisation'),
    { ...around, posts: [], body: undefined },
  )

/** One entry of that name is meant, unless something speaks against it; of several, the only one it can be. */
function amongExact(name: NameAsked, exact: readonly Judged[], around: Around): Match {
  const there = exact.filter(({ found }) => existedOn(found, around.on))
  const possible = there.length > 0 ? there : exact
  const agreeing = possible.filter(({ found }) => besides(found, name, around).says === 'agrees')
  const asWritten = possible.filter(({ found }) => isCalled(found, name.written))
  const meant = [agreeing, asWritten, possible].find((some) => some.length > 0) ?? []
  const [only] = meant
  const why = possible.length < exact.length ? ', and the one of that name on the day' : ''
  if (only && meant.length === 1 && !isDoubtful(only, name, around))
    return matched(candidateOf(only, name, around, why))
  const others = possible.filter((each) => !meant.includes(each))
  return choose([...meant, ...others].map((each) => candidateOf(each, name, around)))
}

/** Of “LGA” and “the LGA”, both in a register, the one written just so is meant. */
const isCalled = ({ names }: Likely, written: string) =>
  names.flat().some((name) => name.trim().toLowerCase() === written.trim().toLowerCase())

/** A first name alone is anybody's, and a namesake may work elsewhere. */
function isDoubtful({ found }: Judged, name: NameAsked, around: Around): boolean {
  if (found.ref.type !== 'person') return false
  const { says } = besides(found, name, around)
  return says === 'disagrees' || (says === 'nothing' && !/\S\s+\S/.test(name.written.trim()))
}

/** A department lives from its predecessor's end to its successor's beginning. */
const existedOn = ({ began, ended }: Likely, on: string) =>
  began.every((day) => day <= on) && (ended.length === 0 || ended.some((day) => day > on))

function candidateOf({ found, because }: Judged, name: NameAsked, around: Around, why = ''): Candidate {
  if (found.ref.type !== 'person') return { entry: found.ref, because: because + why }
  const { says, because: inPost, post } = besides(found, name, around)
  const doubt =
    says === 'disagrees' ? '; what is written beside the name is not among the posts recorded' : ''
  return {
    entry: found.ref,
    because: [because, inPost].filter(Boolean).join('; ') + doubt,
    ...(post ? { post } : {}),
  }
}
