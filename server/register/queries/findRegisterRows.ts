import * as z from 'zod'
import type { RegisterRow } from '../../../graph-schema/api/registerList.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id}) WHERE e.access IN $may
RETURN ${refOf('e')} AS entry, coalesce(e.aliases, []) AS aliases, COUNT { (e)-[:ENGAGED_AT]->() } AS meetings,
  head(COLLECT { MATCH (e)-[held:HELD_POST]->(b:Organisation) WHERE held.access IN $may
    RETURN held.title + ', ' + b.name ORDER BY coalesce(held.to, '9999') DESC, held.from DESC LIMIT 1 }) AS post`

const Row = z
  .object({ entry: RefRow, aliases: z.array(z.string()), meetings: z.number(), post: z.string().nullable() })
  .transform(({ post, ...row }): RegisterRow => ({ ...row, ...(post ? { post } : {}) }))

/** People and organisations as a list of the register shows them, by id. */
export const findRegisterRows = async (tx: Transaction, ids: string[]) =>
  new Map((await tx.run(Row, FIND, { ids })).map((row) => [row.entry.id, row]))
