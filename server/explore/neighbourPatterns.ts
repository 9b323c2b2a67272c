import type { EntryType } from '../../graph-schema/entry.ts'
import { engagedWithin } from './engagedWithin.ts'

const links = 'HELD_POST|MEMBER_OF|WORKS_ON|SUCCEEDED|PART_OF|SESSION_OF'

/** A way to what an entry `e` touches, and the types of entry it leads to: any, unless said. */
type Way = { to?: readonly EntryType[]; cypher: string }

const parties = ['person', 'organisation'] as const satisfies EntryType[]

const linked: Way = {
  cypher: `MATCH (e)-[r:${links}]-(o:Entry) RETURN o, null AS m, null AS g, type(r) AS link`,
}

/** Parties met, harm areas met about, meetings, and what is linked otherwise. A body and whom it acts through do not meet. */
const ofParty: readonly Way[] = [
  {
    to: parties,
    cypher: `
  MATCH (e)-[g:ENGAGED_AT]->(m:Meeting)<-[h:ENGAGED_AT]-(o:Party)
  WHERE ${engagedWithin('g', 'm')} AND ${engagedWithin('h', 'm')}
    AND NOT o.id IN g.via AND NOT e.id IN h.via AND ($side IS NULL OR h.side IN $side)
  RETURN o, m, g, null AS link`,
  },
  {
    to: ['harmArea'],
    cypher: `
  MATCH (e)-[g:ENGAGED_AT]->(m:Meeting)-[:ABOUT]->(o:HarmArea) WHERE ${engagedWithin('g', 'm')}
  RETURN o, m, g, null AS link`,
  },
  {
    to: ['meeting'],
    cypher: `
  MATCH (e)-[g:ENGAGED_AT]->(m:Meeting) WHERE ${engagedWithin('g', 'm')}
  RETURN m AS o, m, g, null AS link`,
  },
  linked,
]

const ofHarmArea: readonly Way[] = [
  {
    to: parties,
    cypher: `
  MATCH (e)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting)
  WITH DISTINCT m
  MATCH (m)<-[g:ENGAGED_AT]-(o:Party) WHERE ${engagedWithin('g', 'm')} AND ($side IS NULL OR g.side IN $side)
  RETURN o, m, g, null AS link`,
  },
  {
    to: ['meeting'],
    cypher: `
  MATCH (e)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting)<-[g:ENGAGED_AT]-()
  WHERE ${engagedWithin('g', 'm')}
  WITH DISTINCT m, head(collect(g)) AS g
  RETURN m AS o, m, g, null AS link`,
  },
  linked,
]

const ofMeeting: readonly Way[] = [
  {
    to: parties,
    cypher: `MATCH (e)<-[g:ENGAGED_AT]-(o:Party) RETURN o, null AS m, g, 'TOOK_PART' AS link`,
  },
  {
    to: ['harmArea'],
    cypher: `MATCH (e)-[:ABOUT]->(o:HarmArea) RETURN o, null AS m, null AS g, 'ABOUT' AS link`,
  },
  linked,
]

const ofDocument: readonly Way[] = [
  {
    to: ['meeting'],
    cypher: `MATCH (e)<-[:IN]-(:Citation)<-[:CITES]-(o:Meeting) RETURN o, null AS m, null AS g, 'CITES' AS link`,
  },
  {
    to: parties,
    cypher: `MATCH (e)<-[:MENTIONED_IN]-(o:Party) RETURN o, null AS m, null AS g, 'MENTIONED_IN' AS link`,
  },
  linked,
]

const ways: Partial<Record<EntryType, readonly Way[]>> = {
  person: ofParty,
  organisation: ofParty,
  harmArea: ofHarmArea,
  meeting: ofMeeting,
  document: ofDocument,
}

/**
 * Cypher: what an entry `e` of this type touches, one row a way: `o`, by the meeting `m` or the relationship
 * `link`. Ways that cannot lead to the type wanted are not walked.
 */
export const neighbourPattern = (type: EntryType, wanted?: EntryType): string => {
  const walked = (ways[type] ?? [linked]).filter(({ to }) => !wanted || !to || to.includes(wanted))
  return `
MATCH (e:Entry {id: $id}) WHERE e.access IN $may
CALL (e) {${walked.map(({ cypher }) => cypher).join('\n  UNION ALL\n  ')}}
WITH o, m, g, link WHERE o.access IN $may`
}
