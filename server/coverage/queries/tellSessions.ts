import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { sessions } from '../sessions.ts'
import { toldMeeting } from '../telling.ts'
import { type TellingParams, ToldMeetingRow } from '../tellingRow.ts'

const FIND = `
${sessions}
UNWIND [area IN [''] + h.areas WHERE o.id + ' ' + area IN $said] AS area
WITH o, area, m, h, member ORDER BY coalesce(h.to, '') DESC
WITH o, area, collect({m: m, h: h, f: endNode(member)}) AS ranked
UNWIND ranked[0..1] AS one
WITH o, area, one.m AS m, one.h AS h, one.f AS f
RETURN o.id AS id, area, f.name AS forum, ${toldMeeting('m', 'h')} AS meeting`

const Row = z.object({ id: z.string(), area: z.string(), forum: z.string(), meeting: ToldMeetingRow })

/** The last session of a forum through which each organisation is engaged about each harm area asked about. */
export const tellSessions = (tx: Transaction, params: TellingParams) => tx.run(Row, FIND, params)
