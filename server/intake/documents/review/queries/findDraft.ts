import * as z from 'zod'
import { Decided } from '../../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../../database/database.ts'

const FIND = `
MATCH (d:Draft {id: $id})-[:PROPOSES_FROM]->(t:KeptText) WHERE d.access IN $may AND t.access IN $may
OPTIONAL MATCH (t)-[:HOLDS]->(document:Document)
RETURN d.id AS id, d.name AS name, d.changed AS changed, d.body AS body,
  t.id AS textId, t.text AS text, t.held AS held, t.changed AS textChanged, document.id AS document,
  COLLECT {
    MATCH (e:Decision)-[:DECIDES_IN]->(d) WHERE e.access IN $may
    OPTIONAL MATCH (c:Change {seq: e.changed})
    RETURN {id: e.id, of: e.of, state: e.state, added: e.added, body: e.body, changed: e.changed, by: c.by}
    ORDER BY e.id LIMIT 20000
  } AS decisions`

const Row = z.object({
  id: z.string(),
  name: z.string(),
  changed: z.number(),
  body: z.string(),
  textId: z.string(),
  text: z.string(),
  held: z.string(),
  textChanged: z.number(),
  document: z.string().nullable(),
  decisions: z.array(
    z.object({
      id: z.string(),
      of: z.string(),
      state: Decided,
      added: z.boolean().nullable(),
      body: z.string(),
      changed: z.number(),
      by: z.string().nullable(),
    }),
  ),
})
export type DraftRow = z.infer<typeof Row>

/** A document in review with its text and everything that has been decided of it. */
export const findDraft = async (tx: Transaction, id: string): Promise<DraftRow | undefined> =>
  (await tx.run(Row, FIND, { id }))[0]
