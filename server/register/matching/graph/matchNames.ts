import {
  type Match,
  mostNames,
  type NameAsked,
  type NameMatch,
} from '../../../../graph-schema/api/matching.ts'
import type { Database, Viewer } from '../../../database/database.ts'
import { findPostsHeld } from '../../queries/findPostsHeld.ts'
import { readName } from '../names/readName.ts'
import { postWords } from '../posts/samePost.ts'
import type { Around } from './around.ts'
import { readingOnce } from './judge.ts'
import { type LikelyFor, likelyFor } from './likelyFor.ts'
import { matchBody, matchName } from './matchOne.ts'

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
    const read = readingOnce(readName)
    const likely = await likelyFor(tx, asked.flatMap(textsOf), read)
    const posts = await findPostsHeld(
      tx,
      [...new Set(asked.flatMap(({ written }) => postWords(written)))],
      on,
    )
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
  likely: LikelyFor,
  around: Pick<Around, 'on' | 'read'>,
): Match | undefined => {
  const beside = besideOf(name)
  return beside === undefined ? undefined : matchBody(beside, likely.get(beside) ?? [], around)
}

const textsOf = ({ written, post, organisation }: NameAsked) =>
  [written, organisation ?? post].filter((text) => text !== undefined)
