import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

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
WITH collect(e.id) AS ids
RETURN size(ids) AS total, ids[$offset..($offset + $limit)] AS ids`

const Row = z.object({ total: z.number(), ids: z.array(z.string()) })

type Asked = {
  sought: string | null
  type: string | null
  kind: string | null
  side: string | null
  about: string | null
  offset: number
  limit: number
}

/** Ids of people and organisations in the order of their names, one page of them, and how many there are. */
export const findRegisterPage = async (tx: Transaction, asked: Asked) => {
  const [row] = await tx.run(Row, FIND(asked.sought !== null), asked)
  return row ?? { total: 0, ids: [] }
}
