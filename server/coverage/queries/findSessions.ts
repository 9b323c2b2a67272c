import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { byChosen } from '../byChosen.ts'
import { claimKnown, isRow, knownAsOf, tookPart } from '../engagedAsOf.ts'
import type { ScopeParams } from '../scopeParams.ts'

/** The links of government parties: all of them, or those of the parties chosen. */
const government = `
CALL {
  WITH 1 AS one WHERE size($whom) = 0
  MATCH (:Organisation {kind: 'forum'})<-[:SESSION_OF]-(m:Meeting)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-()
  WHERE g.side = 'government' AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
  RETURN m, all(way IN collect(g.inferred) WHERE way) AS byInferred
  UNION
  WITH 1 AS one WHERE size($whom) > 0
  ${byChosen}
  RETURN m, byInferred
}`

const FIND = `
${government}
MATCH (m)-[:SESSION_OF]->(f:Organisation)<-[member:MEMBER_OF]-(o:Organisation)
WHERE f.kind = 'forum' AND ${isRow('o')} AND ${claimKnown('member', 'o')}
MATCH (m)<-[h:ENGAGED_AT|WAS_ENGAGED_AT]-() WHERE h.side = 'government' AND ${knownAsOf('h')}
WITH o, m, member, byInferred, head(collect(h)) AS h
WHERE h.status = 'held' AND coalesce(h.from, '') <= $asOf
  AND ($from IS NULL OR h.to >= $from) AND ($to IS NULL OR h.to <= $to)
  AND (member.from IS NULL OR h.to IS NULL OR member.from <= h.to)
  AND (member.to IS NULL OR h.from IS NULL OR member.to >= h.from)
  AND (NOT m.kind IN $metKinds AND NOT EXISTS {
         MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m) WHERE ${knownAsOf('g')} AND g.attendance = 'apologies' }
       OR NOT EXISTS {
         MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
         WHERE ${knownAsOf('g')} AND (g.attendance = 'apologies' OR ${tookPart('g')}) })
UNWIND [area IN h.areas WHERE area IN $areas] AS area
WITH o, area, byInferred OR coalesce(member.basis, 'stated') = 'inferred' OR coalesce(h.statusInferred, false)
  OR area IN coalesce(h.areasInferred, []) AS inferred
RETURN o.id AS id, area, all(way IN collect(inferred) WHERE way) AS inferred`

const Row = z.object({ id: z.string(), area: z.string(), inferred: z.boolean() })

/**
 * Organisations that belong to a forum that met about each harm area, where their own attendance is not recorded, or
 * is recorded at a session of a kind that cannot count as met.
 */
export const findSessions = (tx: Transaction, params: ScopeParams) => tx.run(Row, FIND, params)
