import * as z from 'zod'
import { Basis, Precision, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { engagedWithin } from '../engagedWithin.ts'

/** Steps a path may have in Neo4j: a shared meeting is two of them. */
export const mostSteps = 8

const FIND = `
MATCH (a:Entry {id: $a}), (b:Entry {id: $b})
MATCH path = allShortestPaths((a)-[:ENGAGED_AT|HELD_POST|MEMBER_OF*..${mostSteps}]-(b))
WHERE all(r IN relationships(path) WHERE type(r) <> 'ENGAGED_AT'
      OR (${engagedWithin('r', 'endNode(r)')} AND (size(r.via) = 0 OR startNode(r) IN [a, b])))
  AND all(n IN nodes(path) WHERE n.access IN $may)
WITH path, reduce(newest = '', n IN nodes(path) | CASE WHEN n:Meeting AND coalesce(n.to, '') > newest THEN n.to ELSE newest END) AS newest
ORDER BY length(path), newest DESC LIMIT $limit
RETURN [n IN nodes(path) | ${refOf('n')}] AS nodes,
  [n IN nodes(path) | n {.from, .to, .precision, .asWritten, basis: coalesce(n.basis, 'stated'), status: coalesce(n.statuses[-1], n.status)}] AS details,
  [r IN relationships(path) | {type: type(r), from: startNode(r).id, title: r.title, since: r.from, until: r.to,
      inferred: coalesce(r.inferred, r.basis = 'inferred', false), via: coalesce(r.via, [])}] AS links`

const Row = z.object({
  nodes: z.array(RefRow),
  details: z.array(
    z.object({
      from: z.string().nullish(),
      to: z.string().nullish(),
      precision: Precision.nullish(),
      asWritten: z.string().nullish(),
      basis: Basis.catch('stated'),
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
      via: z.array(z.string()),
    }),
  ),
})
export type PathRow = z.infer<typeof Row>

/** The shortest ways between two entries over meetings, posts and memberships, the most recent first. */
export const findPaths = (
  tx: Transaction,
  params: { a: string; b: string; limit: number },
): Promise<PathRow[]> => tx.run(Row, FIND, params)
