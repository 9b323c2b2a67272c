import { claimKnown } from './engagedAsOf.ts'

/** Cypher: the posts asked for that `p` held at government when the meeting of `h` took place, as known by then. */
export const postsHeld = `
  MATCH (p)-[post:HELD_POST]->(body:Organisation)
  WHERE toLower(post.title) = $title AND ($at IS NULL OR body.id = $at) AND body.side = 'government'
    AND (post.from IS NULL OR h.to IS NULL OR post.from <= h.to) AND (post.to IS NULL OR h.from IS NULL OR post.to >= h.from)
    AND ${claimKnown('post', 'p')}`
