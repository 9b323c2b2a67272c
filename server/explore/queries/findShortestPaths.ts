import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { pathLinks, stepWithin } from '../pathSteps.ts'

/** Steps a path may have in Neo4j: a shared meeting is two of them. */
export const mostSteps = 8

const FIND = `
MATCH (a:Entry {id: $a}), (b:Entry {id: $b})
MATCH path = allShortestPaths((a)-[:${pathLinks}*..${mostSteps}]-(b))
WHERE all(r IN relationships(path) WHERE ${stepWithin('r', '[$a, $b]')})
  AND all(n IN nodes(path) WHERE n.access IN $may)
WITH DISTINCT [n IN nodes(path) | n.id] AS route, [r IN relationships(path) | coalesce(r.via, [])] AS via,
  size([n IN nodes(path) WHERE n:Meeting]) AS meetings,
  reduce(newest = '', n IN nodes(path) | CASE WHEN n:Meeting AND coalesce(n.to, n.from, '') > newest
  THEN coalesce(n.to, n.from, '') ELSE newest END) AS newest
ORDER BY meetings DESC, newest DESC LIMIT $limit
RETURN route, via`

const Row = z.object({ route: z.array(z.string()), via: z.array(z.array(z.string())) })

/**
 * The shortest ways between two entries over meetings, posts and memberships. A meeting is two links here and one step
 * as told: of those equally long, the one with most meetings is told in fewest steps and comes first, then the most
 * recent. Several posts of one person at one body are one way.
 */
export const findShortestPaths = (tx: Transaction, params: { a: string; b: string; limit: number }) =>
  tx.run(Row, FIND, params)
