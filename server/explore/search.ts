import type * as z from 'zod'
import type { SearchQuery, SearchResult, SearchResults } from '../../graph-schema/api/explore.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { fold } from '../record/record.ts'
import { ukPeriod } from '../register/register.ts'
import { countByStatus } from './queries/countByStatus.ts'
import { type Found, findByName } from './queries/findByName.ts'
import { findByPost, type PostHolder } from './queries/findByPost.ts'

/** More than are shown are asked for, since an exact name should lead whatever Lucene thinks of it. */
const candidates = 200

/**
 * People, organisations and harm areas by any of their names, as typed so far, then people by their posts. Where nothing matches as spelt, names
 * one letter away are offered.
 */
export const search = (database: Database, viewer: Viewer, query: Query): Promise<SearchResults> =>
  fold(query.q) === ''
    ? Promise.resolve({ query: query.q, results: [], more: false })
    : database.readTogether(viewer, (tx) => searchWithin(tx, query))

type Query = z.infer<typeof SearchQuery>

/** All is asked in one transaction: beginning another takes longer than such a question. */
async function searchWithin(tx: Transaction, { q, type, limit }: Query): Promise<SearchResults> {
  const folded = fold(q)
  const [asSpelt, holders] = await Promise.all([
    findByName(tx, lucene(folded, asPrefix), candidates),
    findHolders(tx, folded, type),
  ])
  const found =
    asSpelt.length + holders.length > 0 ? asSpelt : await findByName(tx, lucene(folded, almost), candidates)
  const ranked = found
    .filter(({ ref }) => !type || type.includes(ref.type))
    .toSorted((a, b) => rank(b, folded) - rank(a, folded) || b.meetings - a.meetings || b.score - a.score)
  const named = ranked.map((row) => resultOf(row, folded))
  const byPost = holders.filter(({ ref }) => !ranked.some((row) => row.ref.id === ref.id)).map(holderOf)
  const all = [...named, ...byPost]
  const listed = all.slice(0, limit)
  const byStatus = await countByStatus(
    tx,
    listed.map(({ id }) => id),
  )
  return {
    query: q,
    results: listed.map((result) => ({ ...result, byStatus: byStatus.get(result.id) ?? {} })),
    more: all.length > limit,
  }
}

/** Shorter words are in too many titles to help anyone choose. */
const leastPostLetters = 4

/** People by the posts they hold or held: “Home Secretary”. Names come before them. */
const findHolders = async (tx: Transaction, folded: string, type: Query['type']): Promise<PostHolder[]> =>
  folded.length < leastPostLetters || (type && !type.includes('person'))
    ? []
    : findByPost(tx, {
        words: folded.split(' ').slice(0, 12),
        beginnings: titlesOf(folded),
        limit: candidates,
      })

/** What is called the Home Secretary is written “Secretary of State for the Home Department”. */
function titlesOf(folded: string): string[] {
  const office = /^(.+) secretary$/.exec(folded)?.[1]
  const formal = 'secretary of state for'
  return office ? [folded, `${formal} ${office}`, `${formal} the ${office}`] : [folded]
}

/** "Home Secretary, Home Office, from 12 May 2010 to 13 July 2016" */
const holderOf = ({ ref, post, meetings }: PostHolder): SearchResult => ({
  ...ref,
  meetings,
  foundAs: [post.title, post.body, ukPeriod(post.from, post.to)].filter(Boolean).join(', '),
})

/** Folding leaves letters, digits and spaces in lower case, so nothing typed can be Lucene syntax. */
const lucene = (folded: string, form: (word: string) => string) => {
  const words = folded.split(' ').slice(0, 12)
  return `(${words.map((word) => `+${form(word)}`).join(' ')}) OR ${form(words.join(''))}`
}

const asPrefix = (word: string) => `${word}*`
const almost = (word: string) =>
  word.length < 4 ? `${word}*` : `(${word}* OR ${word}~${word.length > 7 ? 2 : 1})`

/** The name itself before another name, the whole of it before its beginning. */
function rank({ ref, otherNames }: Found, folded: string): number {
  const name = fold(ref.name)
  if (name === folded) return 4
  if (otherNames.some((other) => fold(other) === folded)) return 3
  if (name.startsWith(folded)) return 2
  return name.includes(` ${folded}`) ? 1 : 0
}

function resultOf({ ref, otherNames, meetings }: Found, folded: string): SearchResult {
  const words = folded.split(' ')
  const shows = (name: string) => words.every((word) => fold(name).includes(word))
  const foundAs = shows(ref.name) ? undefined : otherNames.find(shows)
  return { ...ref, meetings, ...(foundAs ? { foundAs } : {}) }
}
