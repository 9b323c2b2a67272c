import * as z from 'zod'
import { MeetingKind, Status } from '../../../graph-schema/terms.ts'
import {
  heldOf,
  knownAsOf,
  overdueOf,
  plannedOf,
  type ScopeParams,
  tookPart,
  withChosen,
  withinPeriod,
} from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { MeetingBrief, meetingBrief } from '../meetingBrief.ts'

const FIND = `
UNWIND $only AS id
MATCH (o:Organisation {id: id}) WHERE o.access IN $may
RETURN id, COLLECT {
  MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
  WHERE m.access IN $may AND g.government IS NOT NULL AND ${knownAsOf('g')} AND ${tookPart('g')}
  RETURN {meeting: ${meetingBrief('m')}, status: g.status, kind: g.kind, to: g.to, about: $about IN g.areas,
    past: g.from <= $asOf, held: ${heldOf('g')}, few: g.parties <= $group, within: ${withinPeriod('g')},
    planned: ${plannedOf('g')}, overdue: ${overdueOf('g')},
    asked: ${withChosen('m')}}
  ORDER BY g.to DESC, m.id LIMIT 200
} AS contacts`

const Contact = z.object({
  meeting: MeetingBrief,
  status: Status,
  kind: MeetingKind,
  to: z.string().nullish(),
  about: z.boolean(),
  /** It began by the day asked about; unknown without a date. */
  past: z.boolean().nullable(),
  /** As coverage counts: held with few or many stakeholders, in the period or out of it; planned; outcome not recorded. */
  held: z.boolean().nullable(),
  few: z.boolean(),
  within: z.boolean(),
  planned: z.boolean(),
  overdue: z.boolean(),
  /** The government party asked for took part, where another did in any case. */
  asked: z.boolean(),
})
export type Contact = z.infer<typeof Contact>

const Row = z.object({ id: z.string(), contacts: z.array(Contact) })

/** The contacts of these organisations (`only`) with government, about a harm area and anything else, latest first. */
export const findContacts = async (tx: Transaction, params: ScopeParams & { about: string }) =>
  new Map((await tx.run(Row, FIND, params)).map(({ id, contacts }) => [id, contacts]))
