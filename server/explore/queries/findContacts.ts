import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { tookPart } from '../engagedWithin.ts'
import { MeetingBrief, meetingBrief } from '../meetingBrief.ts'

const FIND = `
MATCH (:HarmArea {id: $area})<-[:PART_OF*0..20]-(x:HarmArea) WHERE x.access IN $may
WITH collect(DISTINCT x.id) AS areas
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN id,
  COLLECT {
    MATCH (o)-[g:ENGAGED_AT]->(m:Meeting) WHERE m.access IN $may
    RETURN {meeting: ${meetingBrief('m')}, from: g.from, to: g.to, parties: g.parties, about: $area IN g.areas, part: ${tookPart('g')},
      government: EXISTS { MATCH (m)<-[h:ENGAGED_AT]-() WHERE h.side = 'government' AND ${tookPart('h')} },
      asked: EXISTS { MATCH (m)<-[h:ENGAGED_AT]-(p) WHERE h.side = 'government' AND ${tookPart('h')}
                      AND ($by IS NULL OR p.id = $by) }}
    ORDER BY g.to DESC, m.id LIMIT 200
  } AS contacts,
  EXISTS { MATCH (o)-[:MEMBER_OF]->(f:Organisation)<-[:SESSION_OF]-(m:Meeting)<-[h:ENGAGED_AT]-(p)
           WHERE f.kind = 'forum' AND m.access IN $may AND h.status = 'held' AND $area IN h.areas
             AND h.side = 'government' AND ${tookPart('h')} AND ($by IS NULL OR p.id = $by)
             AND NOT EXISTS { MATCH (o)-[g:ENGAGED_AT]->(m) WHERE g.attendance = 'apologies' } } AS forum,
  EXISTS { MATCH (o)-[n:MENTIONED_IN]->(d:Document) WHERE d.access IN $may
           AND any(area IN coalesce(n.harmAreas, []) WHERE area IN areas) } AS mentioned`

const Row = z.object({
  id: z.string(),
  contacts: z.array(
    z.object({
      meeting: MeetingBrief,
      from: z.string().nullish(),
      to: z.string().nullish(),
      parties: z.number(),
      about: z.boolean(),
      part: z.boolean(),
      /** Someone of government took part; the party asked for did. */
      government: z.boolean(),
      asked: z.boolean(),
    }),
  ),
  forum: z.boolean(),
  mentioned: z.boolean(),
})
export type ContactsRow = z.infer<typeof Row>

/** What there is of each of these organisations, about a harm area and about anything else, the latest first. */
export const findContacts = (
  tx: Transaction,
  params: { ids: string[]; area: string; by: string | null },
): Promise<ContactsRow[]> => tx.run(Row, FIND, params)
