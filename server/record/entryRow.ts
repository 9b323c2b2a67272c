import * as z from 'zod'
import { ownedPattern } from './ownedLinks.ts'

const Properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
)
const LinkRead = z.object({
  type: z.string(),
  other: z.string(),
  person: z.boolean(),
  properties: Properties,
})

export const EntryRow = z.object({
  labels: z.array(z.string()),
  properties: Properties,
  links: z.array(LinkRead),
  mergedInto: z.string().nullable(),
  cited: z.array(
    z.object({
      id: z.string(),
      own: z.boolean().nullable(),
      closed: z.boolean(),
      document: z.string(),
      locator: z.string(),
      start: z.number().nullable(),
      end: z.number().nullable(),
      quote: z.string().nullable(),
    }),
  ),
})
export type EntryRow = z.infer<typeof EntryRow>

/**
 * An entry `e` as its record has it: its own properties and the links it owns, with ids as written. Where it has
 * been merged, its links are found at the entry that absorbed it.
 */
export const returnEntry = `
OPTIONAL MATCH (e)-[:MERGED_INTO*1..20]->(survivor) WHERE NOT (survivor)-[:MERGED_INTO]->()
WITH e, coalesce(survivor, e) AS at
RETURN labels(e) AS labels, properties(e) AS properties,
  COLLECT { MATCH (at)-[r:${ownedPattern.from.replace('|CITES|CLOSED_BY', '')}]->(o:Entry)
            WHERE coalesce(r.fromOf, at.id) = e.id
            RETURN {type: type(r), other: coalesce(r.toOf, o.id), person: o:Person OR coalesce(o.type = 'person', false),
                    properties: r {.*, fromOf: null, toOf: null}} }
  + COLLECT { MATCH (at)<-[r:${ownedPattern.to}]-(o:Entry)
            WHERE coalesce(r.toOf, at.id) = e.id
            RETURN {type: type(r), other: coalesce(r.fromOf, o.id), person: o:Person OR coalesce(o.type = 'person', false),
                    properties: r {.*, fromOf: null, toOf: null}} } AS links,
  COLLECT { MATCH (at)-[r:CITES|CLOSED_BY]->(c:Citation)-[:IN]->(d:Document)
            WHERE coalesce(r.fromOf, at.id) = e.id
            RETURN {id: c.id, own: r.own, closed: type(r) = 'CLOSED_BY', document: d.id, locator: c.locator,
                    start: c.start, end: c.end, quote: c.quote} } AS cited,
  COLLECT { MATCH (e)-[:MERGED_INTO]->(into) RETURN into.id }[0] AS mergedInto`
