import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

/** Links written for `id` go from one entry to another: into the survivor on a merge, back on an unmerge. */
export type Move = { id: string; from: string; to: string }

const MOVE = `
UNWIND $moves AS move
MATCH (old:Entry {id: move.from}) MATCH (new:Entry {id: move.to})
CALL (old, new, move) {
  MATCH (old)-[r]->(other)
  WHERE coalesce(r.fromOf, old.id) = move.id AND NOT type(r) IN ['MERGED_INTO', 'ENGAGED_AT', 'WAS_ENGAGED_AT']
  WITH r, other, new, move, type(r) AS type
  CREATE (new)-[moved:$(type)]->(other)
  SET moved = properties(r), moved.fromOf = CASE WHEN new.id = move.id THEN null ELSE move.id END
  DELETE r
}
CALL (old, new, move) {
  MATCH (old)<-[r]-(other)
  WHERE coalesce(r.toOf, old.id) = move.id AND NOT type(r) IN ['MERGED_INTO', 'ENGAGED_AT', 'WAS_ENGAGED_AT']
  WITH r, other, new, move, type(r) AS type
  CREATE (new)<-[moved:$(type)]-(other)
  SET moved = properties(r), moved.toOf = CASE WHEN new.id = move.id THEN null ELSE move.id END
  DELETE r
}`

export const moveLinks = (tx: Transaction, moves: Move[]) => tx.run(z.object({}), MOVE, { moves })
