import * as z from 'zod'
import { Basis, Precision, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { CitationRow } from './findCitationsOf.ts'

const FIND = `
MATCH (e:Entry {id: $id}) WHERE e.access IN $may
RETURN properties(e) AS properties,
  COLLECT { MATCH (e)-[r:CITES]->(c:Citation)-[:IN]->(d:Document) WHERE d.access IN $may
            RETURN {id: c.id, own: r.own, citation: {document: d.id, title: d.title, date: d.date, locator: c.locator, quote: c.quote}}
            ORDER BY d.date, c.locator } AS cited`

const texts = z.array(z.string()).optional()
const Properties = z.object({
  basis: Basis.optional(),
  because: z.string().optional(),
  kind: z.string().optional(),
  side: z.string().optional(),
  aliases: texts,
  words: texts,
  serves: z.string().optional(),
  area: z.string().optional(),
  marking: z.string().optional(),
  date: z.string().optional(),
  due: z.string().optional(),
  closedOn: z.string().optional(),
  closedNote: z.string().optional(),
  summary: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  precision: Precision.optional(),
  asWritten: z.string().optional(),
  status: z.string().optional(),
  statuses: z.array(Status).optional(),
  statusesKnown: texts,
  statusesBasis: texts,
  statusesBecause: texts,
  statusesCitations: texts,
})
const Row = z.object({
  properties: Properties,
  cited: z.array(z.object({ id: z.string(), own: z.boolean(), citation: CitationRow })),
})
export type EntryDetails = z.infer<typeof Row>

/** An entry's own properties and all it cites. */
export const findEntryDetails = async (tx: Transaction, id: string): Promise<EntryDetails | undefined> =>
  (await tx.run(Row, FIND, { id }))[0]
