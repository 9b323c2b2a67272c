import type * as z from 'zod'
import type {
  Graph,
  GraphLink,
  GraphMeeting,
  GraphQuery,
  NotShown,
  NotShownQuery,
} from '../../graph-schema/api/explore.ts'
import { isRelationshipType, relationships } from '../../graph-schema/relationships.ts'
import type { Database, Viewer } from '../database/database.ts'
import { readAtOneSeq } from '../record/record.ts'
import { ukDate, ukPeriod } from '../register/register.ts'
import { amongShown } from './amongShown.ts'
import { belongsById } from './belongsById.ts'
import { filterParams } from './engagedWithin.ts'
import { toldMeeting } from './meetingBrief.ts'
import { countNotShown } from './queries/countNotShown.ts'
import type { LinkRow } from './queries/findGraphLinks.ts'
import type { MeetingRow } from './queries/findGraphMeetings.ts'
import { findGraphNodes } from './queries/findGraphNodes.ts'
import { readGraph } from './readGraph.ts'

/** The graph among the entries asked for: they themselves, the meetings between them and their other links. */
export async function graph(
  database: Database,
  viewer: Viewer,
  query: z.infer<typeof GraphQuery>,
): Promise<Graph> {
  const { seq, found, meetings, meetingsInAll, links, counts, keys, people } = await readGraph(
    database,
    viewer,
    query,
  )
  const nodes = new Map(found.map(({ ref }) => [ref.id, ref]))
  const meetingsOf = new Map(counts.map(({ id, meetings }) => [id, meetings]))
  const belongs = belongsById(keys)
  const asked = new Set(found.map((node) => node.asked))
  return {
    seq,
    nodes: [...nodes.values()].map((ref) => ({
      ...ref,
      meetings: meetingsOf.get(ref.id) ?? 0,
      ...belongs.get(ref.id),
    })),
    meetings: meetings.map(meetingOf),
    meetingsInAll,
    links: links.map(linkOf),
    people: [...people.values()].map(({ id, name }) => ({ id, name })),
    documents: documentsOf([...meetings, ...links]),
    missing: query.ids.filter((id) => !asked.has(id)),
  }
}

/** How many parties each of those shown met that are not shown. Asked apart: it takes longer than the graph. */
export async function notShown(
  database: Database,
  viewer: Viewer,
  query: z.infer<typeof NotShownQuery>,
): Promise<NotShown> {
  const { seq, answer } = await readAtOneSeq(database, viewer, () =>
    database.readTogether(viewer, async (tx) => {
      const found = await findGraphNodes(tx, { ids: query.ids })
      const { ids } = amongShown(found.map(({ ref }) => ref))
      return countNotShown(tx, { ids, ...filterParams(query) })
    }),
  )
  return { seq, counts: answer }
}

const meetingOf = ({
  meeting,
  basis,
  parties,
  partyCount,
  harmAreas,
  citations,
}: MeetingRow): GraphMeeting => ({
  ...toldMeeting(meeting),
  kind: meeting.kind,
  harmAreas,
  parties: parties.map(({ as, attendance, side, inferred, ...party }) => ({
    ...party,
    ...(as ? { as } : {}),
    ...(attendance ? { attendance } : {}),
    ...(side ? { side } : {}),
    basis: inferred ? 'inferred' : 'stated',
  })),
  partyCount,
  basis: basis ?? 'stated',
  citations: citations.map(({ document, locator }) => ({ document, locator })),
})

const linkOf = ({ from, to, type, title, since, until, on, basis, citations }: LinkRow): GraphLink => {
  const detail = [title, ukPeriod(since, until), on ? ukDate(on) : ''].filter(Boolean).join(', ')
  return {
    from,
    to,
    type,
    reads: isRelationshipType(type) ? relationships[type].reads : type,
    ...(detail ? { detail } : {}),
    basis,
    citations: citations.map(({ document, locator }) => ({ document, locator })),
  }
}

const documentsOf = (rows: readonly Pick<MeetingRow, 'citations'>[]): Graph['documents'] => {
  const cited = rows.flatMap(({ citations }) => citations)
  const byId = new Map(cited.map(({ document, title, date }) => [document, { id: document, title, date }]))
  return [...byId.values()]
}
