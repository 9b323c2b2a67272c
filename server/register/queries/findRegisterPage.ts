import * as z from 'zod'
import type { RegisterRow } from '../../../graph-schema/api/registerList.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

/** By name where words are sought, else all of them. */
const found = (sought: boolean) =>
  sought
    ? `CALL db.index.fulltext.queryNodes('names', $sought, {limit: 20000}) YIELD node AS e WHERE e:Party`
    : 'MATCH (e:Party)'

const filtered = `
WITH e WHERE e.access IN $may AND NOT e:Merged
  AND ($type IS NULL OR ($type = 'person') = e:Person)
  AND ($kind IS NULL OR e.kind = $kind)
  AND ($side IS NULL OR e.side = $side
    OR EXISTS { MATCH (e)-[held:HELD_POST]->(b:Organisation) WHERE b.side = $side AND held.access IN $may })
  AND ($about IS NULL
    OR EXISTS { MATCH (e)-[w:WORKS_ON]->(:HarmArea)-[:PART_OF*0..20]->(:HarmArea {id: $about}) WHERE w.access IN $may })`

const FIND = (sought: boolean) => `
${found(sought)}
${filtered}
WITH e ORDER BY toLower(e.name), e.id
WITH collect(e) AS all
RETURN size(all) AS total, COLLECT {
  UNWIND all[$offset..($offset + $limit)] AS e
  RETURN {
    entry: ${refOf('e')}, aliases: coalesce(e.aliases, []), meetings: COUNT { (e)-[:ENGAGED_AT]->() },
    post: head(COLLECT { MATCH (e)-[held:HELD_POST]->(b:Organisation) WHERE held.access IN $may
      RETURN held.title + ', ' + b.name ORDER BY coalesce(held.to, '9999') DESC, held.from DESC LIMIT 1 })}
} AS rows`

export const RegisterRowFound = z
  .object({ entry: RefRow, aliases: z.array(z.string()), meetings: z.number(), post: z.string().nullable() })
  .transform(({ post, ...row }): RegisterRow => ({ ...row, ...(post ? { post } : {}) }))

const Row = z.object({ total: z.number(), rows: z.array(RegisterRowFound) })

type Asked = {
  sought: string | null
  type: string | null
  kind: string | null
  side: string | null
  about: string | null
  offset: number
  limit: number
}

/** People and organisations by name, one page of them, and how many there are. */
export const findRegisterPage = async (tx: Transaction, asked: Asked) => {
  const [row] = await tx.run(Row, FIND(asked.sought !== null), asked)
  return row ?? { total: 0, rows: [] }
}
