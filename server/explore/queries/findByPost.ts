import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

/** A title as `fold` makes names, so far as Cypher can. */
const folded = [
  ['’', ''],
  ["\\'", ''],
  ['-', ' '],
  [',', ' '],
  ['(', ' '],
  ['/', ' '],
].reduce((text, [from, to]) => `replace(${text}, '${from}', '${to}')`, 'toLower(r.title)')

/** The index finds more than is asked for: titles are then compared as `fold` makes them. The very post asked for, and one held now, come first. */
const FIND = `
CALL db.index.fulltext.queryRelationships('posts', $lucene, {limit: $most}) YIELD relationship AS r
WITH r, startNode(r) AS e, endNode(r) AS b, ${folded} AS title
WHERE e.access IN $may AND b.access IN $may AND all(word IN $words WHERE (' ' + title) CONTAINS (' ' + word))
WITH e, r, b, any(begin IN $beginnings WHERE title STARTS WITH begin) AS whole
ORDER BY whole DESC, coalesce(r.to, '9999') DESC, coalesce(r.from, '') DESC, e.id
WITH e, collect({title: r.title, body: b.name, from: r.from, to: r.to})[0] AS post, max(whole) AS whole
ORDER BY whole DESC, coalesce(post.to, '9999') DESC, coalesce(post.from, '') DESC, e.id LIMIT $limit
RETURN ${refOf('e')} AS ref, post, COUNT { (e)-[:ENGAGED_AT]->() } AS meetings`

const Row = z.object({
  ref: RefRow,
  post: z.object({
    title: z.string(),
    body: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  meetings: z.number(),
})
export type PostHolder = z.infer<typeof Row>

/** More than these posts are not looked through. */
const most = 2_000

/** A title has “women’s” where what is typed, folded, is “womens”. */
const asIndexed = (word: string) =>
  word.length > 2 && word.endsWith('s') ? `+(${word}* OR ${word.slice(0, -1)}*)` : `+${word}*`

/** Who holds or held a post whose title has all these words, or their beginnings, each person once. */
export const findByPost = (
  tx: Transaction,
  params: { words: string[]; beginnings: string[]; limit: number },
): Promise<PostHolder[]> =>
  tx.run(Row, FIND, { ...params, most, lucene: params.words.map(asIndexed).join(' ') })
