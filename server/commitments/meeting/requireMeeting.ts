import type { Entry } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'
import { readEntry } from '../../record/record.ts'
import { findRef, NotFound } from '../../register/register.ts'

export type MeetingEntry = Extract<Entry, { type: 'meeting' }>

/** The meeting an id belongs to, as its record has it. Throws NotFound. */
export async function requireMeeting(tx: Transaction, id: string): Promise<MeetingEntry> {
  const ref = await findRef(tx, id)
  const entry = ref?.type === 'meeting' ? await readEntry(tx, ref.id) : undefined
  if (entry?.type !== 'meeting') throw new NotFound(id)
  return entry
}

/** The last status known, and since when; `status` only without a history. */
export function lastStatus({ statuses, status }: MeetingEntry) {
  const last = statuses?.at(-1)
  return { status: last?.status ?? status ?? 'mentioned', ...(last ? { known: last.known } : {}) } as const
}

type Taking = NonNullable<MeetingEntry['parties']>[number]
export const partyId = (taking: Taking): string => ('person' in taking ? taking.person : taking.organisation)
