import {
  type Match,
  mostNames,
  type NameAsked,
  type NameMatch,
} from '../../../../graph-schema/api/matching.ts'
import type { Database, Transaction, Viewer } from '../../../database/database.ts'
import { findLikelyNames, type Likely } from '../../queries/findLikelyNames.ts'
import { findPostsHeld } from '../../queries/findPostsHeld.ts'
import { readName } from '../names/readName.ts'
import { postWords } from '../posts/samePost.ts'
import type { Around } from './around.ts'
import { readingOnce } from './judge.ts'
import { matchBody, matchName } from './matchOne.ts'
import { soughtAs } from './soughtAs.ts'

/** More are asked for than are offered: what is most like in the index need not be so for a reader. */
const candidates = 30

/**
 * Whom each name may mean on a day. `matched` only for the very name or alias of one entry, an acronym with one
 * candidate, or a post with one holder that day; all else is for a person to choose.
 */
export const matchNames = (
  database: Database,
  viewer: Viewer,
  names: readonly NameAsked[],
  on: string,
): Promise<NameMatch[]> =>
  database.readTogether(viewer, async (tx) => {
    const asked = names.slice(0, mostNames)
    const likely = await likelyFor(tx, asked.flatMap(textsOf))
    const posts = await findPostsHeld(
      tx,
      [...new Set(asked.flatMap(({ written }) => postWords(written)))],
      on,
    )
    const read = readingOnce(readName)
    return asked.map((name) => {
      const body = bodyOf(name, likely, { on, read })
      const match = matchName(name, likely.get(name.written) ?? [], { on, posts, body, read })
      return body && (name.organisation || body.status === 'matched')
        ? { ...match, organisation: body }
        : match
    })
  })

const besideOf = ({ organisation, post }: NameAsked) => organisation ?? post

/** The body named beside a person; an office may be named as a post: "Domestic Abuse Commissioner". */
const bodyOf = (
  name: NameAsked,
  likely: ReadonlyMap<string, Likely[]>,
  around: Pick<Around, 'on' | 'read'>,
): Match | undefined => {
  const beside = besideOf(name)
  return beside === undefined ? undefined : matchBody(beside, likely.get(beside) ?? [], around)
}

const textsOf = ({ written, post, organisation }: NameAsked) =>
  [written, organisation ?? post].filter((text) => text !== undefined)

async function likelyFor(tx: Transaction, texts: readonly string[]): Promise<Map<string, Likely[]>> {
  const sought = [...new Set(texts)]
    .map((text) => ({ text, lucene: soughtAs(text) }))
    .filter(({ lucene }) => lucene !== '')
  const rows = await findLikelyNames(
    tx,
    sought.map(({ lucene }) => lucene),
    candidates,
  )
  const likely = new Map<string, Likely[]>()
  for (const row of rows) {
    const text = sought[row.at]?.text ?? ''
    likely.set(text, [...(likely.get(text) ?? []), row])
  }
  return likely
}
