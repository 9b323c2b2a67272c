import * as z from 'zod'
import { Basis, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { CitationRow, RefRow, refOf } from '../../register/register.ts'
import { pathLinks, stepWithin } from '../pathSteps.ts'
import { WhenRow } from '../whenRow.ts'

/** A part in a meeting is derived: the reasons are those of the claims it is derived from. */
const reasons = `COLLECT {
      MATCH (p:Party)-[t:TOOK_PART]->(m:Meeting)
      WHERE m = endNode(r) AND (p = startNode(r) OR p.id IN r.via) AND p.access IN $may
        AND t.basis = 'inferred' AND t.because IS NOT NULL
      RETURN t.because AS reason
      UNION
      MATCH (p:Person)-[h:HELD_POST]->(b:Organisation)
      WHERE p.id IN r.via AND b = startNode(r) AND p.access IN $may AND h.basis = 'inferred' AND h.because IS NOT NULL
      RETURN h.because AS reason }`

const FIND = `
UNWIND range(0, size($routes) - 1) AS at
WITH at, $routes[at] AS route
CALL (route) {
  UNWIND range(0, size(route) - 1) AS place
  MATCH (n:Entry {id: route[place]}) WHERE n.access IN $may
  WITH n ORDER BY place
  RETURN collect(${refOf('n')}) AS nodes,
    collect(n {.from, .to, .precision, .asWritten, basis: coalesce(n.basis, 'stated'), .because, status: coalesce(n.statuses[-1], n.status)}) AS details
}
CALL (route) {
  UNWIND range(0, size(route) - 2) AS place
  MATCH (:Entry {id: route[place]})-[r:${pathLinks}]-(:Entry {id: route[place + 1]})
  WHERE ${stepWithin('r', '$ends')}
  WITH place, r ORDER BY coalesce(r.to, '9999') DESC
  WITH place, head(collect(r)) AS r ORDER BY place
  RETURN collect({type: type(r), from: startNode(r).id, title: r.title, since: r.from, until: r.to,
    inferred: coalesce(r.inferred, r.basis = 'inferred', false), because: r.because,
    reasons: CASE WHEN type(r) = 'ENGAGED_AT' AND r.inferred THEN ${reasons} ELSE [] END,
    citations: COLLECT { UNWIND coalesce(r.citations, []) AS cited
      MATCH (c:Citation {id: cited})-[:IN]->(d:Document) WHERE d.access IN $may
      RETURN {document: d.id, title: d.title, date: d.date, locator: c.locator, quote: c.quote} ORDER BY d.date, c.locator LIMIT 5 }}) AS links
}
RETURN nodes, details, links ORDER BY at`

const Row = z.object({
  nodes: z.array(RefRow),
  details: z.array(
    WhenRow.extend({
      basis: Basis.catch('stated'),
      because: z.string().nullish(),
      status: Status.nullish().catch(null),
    }),
  ),
  links: z.array(
    z.object({
      type: z.string(),
      from: z.string(),
      title: z.string().nullish(),
      since: z.string().nullish(),
      until: z.string().nullish(),
      inferred: z.boolean(),
      because: z.string().nullish(),
      /** Why a part in a meeting is inferred: as it is written, or why who took part for a body belongs there. */
      reasons: z.array(z.string()),
      /** The link's own; without any it has those of the entry that owns it. */
      citations: z.array(CitationRow),
    }),
  ),
})
export type PathRow = z.infer<typeof Row>

/** What each route passes through and how it is linked, in order; of several posts between two, the latest. */
export const findPathDetails = (
  tx: Transaction,
  params: { routes: string[][]; ends: string[] },
): Promise<PathRow[]> => tx.run(Row, FIND, params)
