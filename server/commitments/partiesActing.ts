import type { EntryRef } from '../../graph-schema/api/shared.ts'
import type { PartyRow } from './queries/findPartiesTo.ts'
import type { PostsRow } from './queries/findPostsOn.ts'

/** A party to a commitment, and for whom it acted. */
export type Acting = {
  of: string
  to: boolean
  ref: EntryRef
  government: boolean
  bodies: string[]
  posts: PostsRow['bodies']
}

/**
 * The side of the body acted for: at the meeting as coverage has it, else by the posts held on the day; only for
 * government if for that at all.
 */
export function actingOf(
  { of, to, ref, engaged, side, bodies }: PartyRow,
  posts: PostsRow['bodies'],
): Acting {
  const named = { of, to, ref, posts }
  if (ref.type === 'organisation') return { ...named, government: ref.side === 'government', bodies: [] }
  if (engaged) return { ...named, government: side === 'government', bodies }
  const government = posts.filter((post) => post.side === 'government')
  return {
    ...named,
    government: government.length > 0,
    bodies: (government.length > 0 ? government : posts).map(({ id }) => id),
  }
}
