import type { When } from '../../../../../graph-schema/record.ts'
import type { MeetingDraft } from '../meetings/MeetingDraft.ts'

/** The date of a draft as the record has it; a time by which something is to be is no date. */
export function toWhen({ when }: MeetingDraft): When {
  if (!when) return { from: null, to: null, precision: 'unknown', asWritten: null }
  return {
    from: when.from ?? null,
    to: when.to ?? null,
    precision: when.precision,
    asWritten: when.asWritten,
  }
}
