import type { Alike, AlikeQuery } from '../../../graph-schema/api/contacts.ts'
import { workingWeekOf } from '../../../graph-schema/days.ts'
import type { Transaction } from '../../database/database.ts'
import { readAtOneSeq } from '../../record/record.ts'
import type { Writing } from '../../register/register.ts'
import { findAlike } from './queries/findAlike.ts'

/** Meetings a contact may already be in the record as: the same parties, in the same week or planned without a date. */
export const alike = ({ database, viewer }: Writing, asked: AlikeQuery): Promise<Alike> =>
  readAtOneSeq(database, viewer, () => database.readTogether(viewer, (tx) => meetingsAlike(tx, asked))).then(
    ({ seq, answer }) => ({ seq, meetings: answer }),
  )

export async function meetingsAlike(
  tx: Transaction,
  { who, by = [], day }: AlikeQuery,
): Promise<Alike['meetings']> {
  if (who.length === 0) return []
  const { from, to } = workingWeekOf(day)
  // A contact at the weekend is in no working week.
  const rows = await findAlike(tx, { who, by, from, to: day > to ? day : to })
  return rows.map(({ meeting, status, shared, parties, ...when }) => ({
    meeting,
    when,
    status,
    shared,
    parties,
  }))
}
