import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

/** Links written for `id` go from one entry to another: into the survivor on a merge, back on an unmerge. */
export type Move = { id: string; from: string; to: string }

const move = (type: string) => `
UNWIND $moves AS move
MATCH (old:Entry {id: move.from}) MATCH (new:Entry {id: move.to})
CALL (old, new, move) {
  MATCH (old)-[r:${type}]->(other) WHERE coalesce(r.fromOf, old.id) = move.id
  WITH r, other, new, move
  CREATE (new)-[moved:${type}]->(other)
  SET moved = properties(r), moved.fromOf = CASE WHEN new.id = move.id THEN null ELSE move.id END
  DELETE r
}
CALL (old, new, move) {
  MATCH (old)<-[r:${type}]-(other) WHERE coalesce(r.toOf, old.id) = move.id
  WITH r, other, new, move
  CREATE (new)<-[moved:${type}]-(other)
  SET moved = properties(r), moved.toOf = CASE WHEN new.id = move.id THEN null ELSE move.id END
  DELETE r
}`

export const moveLinks = (tx: Transaction, type: string, moves: Move[]) =>
  tx.run(z.object({}), move(type), { moves })
