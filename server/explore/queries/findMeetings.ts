import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { engagedWithin } from '../engagedWithin.ts'
import { MeetingBrief, meetingBrief } from '../meetingBrief.ts'

/** Meetings with one party, with two, or with anyone. A body and who took part for it are no two parties to a meeting. */
const ofParty = `
MATCH (e:Party {id: $who})-[g:ENGAGED_AT]->(m:Meeting) WHERE e.access IN $may AND ${engagedWithin('g', 'm')}
  AND ($with IS NULL OR EXISTS {
    MATCH (m)<-[h:ENGAGED_AT]-(o:Party {id: $with})
    WHERE o.access IN $may AND ${engagedWithin('h', 'm')} AND NOT o.id IN g.via AND NOT e.id IN h.via
  })`
const ofArea = `
MATCH (a:HarmArea {id: $area})<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting)<-[g:ENGAGED_AT]-()
WHERE a.access IN $may AND ${engagedWithin('g', 'm')}`

const find = (pattern: string) => `${pattern}
WITH m, max(g.from) AS began ORDER BY began DESC, m.id
WITH collect(m) AS found
RETURN size(found) AS total, [m IN found[0..$most] | m.id] AS counted,
  COLLECT { UNWIND found[0..$limit] AS m RETURN ${meetingBrief('m')} } AS rows,
  COLLECT {
    UNWIND found[0..$limit] AS m
    MATCH (m)<-[g:ENGAGED_AT]-(p:Party) WHERE size(g.via) = 0 AND p.access IN $may AND ${engagedWithin('g', 'm')}
    WITH p.id AS party, count(m) AS times ORDER BY times DESC, party LIMIT $most
    RETURN party
  } AS parties`

const Row = z.object({
  total: z.number(),
  counted: z.array(z.string()),
  rows: z.array(MeetingBrief),
  parties: z.array(z.string()),
})
export type Meetings = z.infer<typeof Row>

type Params = { who: string | null; with: string | null; area: string | null; limit: number; most: number }

/** Meetings within the filters, the latest first, and who took part in them. */
export const findMeetings = async (tx: Transaction, params: Params): Promise<Meetings> =>
  (await tx.run(Row, find(params.who ? ofParty : ofArea), params))[0] ?? {
    total: 0,
    counted: [],
    rows: [],
    parties: [],
  }
