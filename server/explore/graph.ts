import type * as z from 'zod'
import type { Graph, GraphLink, GraphMeeting, GraphQuery } from '../../graph-schema/api/explore.ts'
import { isRelationshipType, relationships } from '../../graph-schema/graph.ts'
import type { Database, Viewer } from '../database/database.ts'
import { findSeq } from '../record/record.ts'
import { ukDate, ukPeriod } from '../register/register.ts'
import { belongsById } from './belongsById.ts'
import { filterParams } from './engagedWithin.ts'
import { countGraphMeetings } from './queries/countGraphMeetings.ts'
import { findGraphLinks, type LinkRow } from './queries/findGraphLinks.ts'
import { findGraphMeetings, type MeetingRow } from './queries/findGraphMeetings.ts'
import { findGraphNodes } from './queries/findGraphNodes.ts'
import { findGroupKeys } from './queries/findGroupKeys.ts'

/** The graph among the entries asked for: they themselves, the meetings between them and their other links. */
export async function graph(
  database: Database,
  viewer: Viewer,
  query: z.infer<typeof GraphQuery>,
): Promise<Graph> {
  const seq = await findSeq(database, viewer)
  return database.readTogether(viewer, async (tx) => {
    const filters = filterParams(query)
    const found = await findGraphNodes(tx, { ids: query.ids, ...filters })
    const ids = found.map(({ ref }) => ref.id)
    const meetings = await findGraphMeetings(tx, { ids, limit: query.limit, ...filters })
    const full = meetings.length === query.limit
    const belongs = belongsById(await findGroupKeys(tx, ids))
    const asked = new Set(found.flatMap((node) => node.asked))
    return {
      seq,
      nodes: found.map(({ ref, meetings, hidden }) => ({ ...ref, meetings, hidden, ...belongs.get(ref.id) })),
      meetings: meetings.map(meetingOf),
      meetingsInAll: full ? await countGraphMeetings(tx, { ids, ...filters }) : meetings.length,
      links: (await findGraphLinks(tx, ids)).map(linkOf),
      documents: documentsOf(meetings),
      missing: query.ids.filter((id) => !asked.has(id)),
    }
  })
}

const meetingOf = ({
  meeting,
  parties,
  status,
  partyCount,
  harmAreas,
  citations,
}: MeetingRow): GraphMeeting => {
  const { basis, from, to, precision, asWritten, ...own } = meeting
  return {
    ...own,
    status,
    when: {
      precision: precision ?? 'unknown',
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(asWritten ? { asWritten } : {}),
    },
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
  }
}

const linkOf = ({ from, to, type, title, since, until, on, basis }: LinkRow): GraphLink => {
  const detail = [title, ukPeriod(since, until), on ? ukDate(on) : ''].filter(Boolean).join(', ')
  return {
    from,
    to,
    type,
    reads: isRelationshipType(type) ? relationships[type].reads : type,
    ...(detail ? { detail } : {}),
    basis,
  }
}

const documentsOf = (meetings: readonly MeetingRow[]): Graph['documents'] => {
  const cited = meetings.flatMap(({ citations }) => citations)
  const byId = new Map(cited.map(({ document, title, date }) => [document, { id: document, title, date }]))
  return [...byId.values()]
}
