import type { MeetingToRecord, Outcome, RecordedMeeting } from '../../../graph-schema/api/meetingRecord.ts'
import type { Attendance, CommitmentKind, MeetingKind, PointKind } from '../../../graph-schema/terms.ts'
import { citationOf, emptySource, noteOf, problemsOf, type SourceDraft } from '../sourceDraft.ts'

export type PartyDraft = { id: string; name: string; attendance: Attendance; added: boolean }
export type PointDraft = { key: number; kind: PointKind; by: string; text: string; harmArea: string }
export type SaidDraft = {
  key: number
  kind: CommitmentKind
  by: string
  to: string
  what: string
  due: string | undefined
}

export type Option = { value: string; words: string }
export const notSaid: Option = { value: '', words: 'Not said' }

export const nextKey = (rows: readonly { key: number }[]): number =>
  Math.max(0, ...rows.map(({ key }) => key)) + 1

/** What happened, as it is being typed. */
export type RecordDraft = {
  status: Outcome | undefined
  held: string | undefined
  kind: MeetingKind
  summary: string
  parties: readonly PartyDraft[]
  points: readonly PointDraft[]
  commitments: readonly SaidDraft[]
  source: SourceDraft
}

/** Prefilled with what is known; whether someone came is not known until somebody says so. */
export const draftOf = (data: MeetingToRecord, today: string): RecordDraft => ({
  status: undefined,
  held: data.when.precision === 'day' && data.when.from ? data.when.from : undefined,
  kind: data.kind,
  summary: data.summary ?? '',
  parties: data.parties.map(({ party, attendance }) => ({
    id: party.id,
    name: party.name,
    attendance: attendance === 'present' || attendance === 'apologies' ? attendance : 'not-recorded',
    added: false,
  })),
  points: [],
  commitments: [],
  source: emptySource(today),
})

export type RecordProblems = { status?: string; points?: string; commitments?: string }

export const recordProblems = ({ status, points, commitments }: RecordDraft): RecordProblems => ({
  ...(status ? {} : { status: 'Say what became of it' }),
  ...(points.every(({ text }) => text.trim())
    ? {}
    : { points: 'Write what was said, or leave the point out' }),
  ...(commitments.every(({ what, by }) => what.trim() && by)
    ? {}
    : { commitments: 'Say who undertook, asked or offered what, or leave it out' }),
})

/** What is sent; nothing where something is missing. `known`: the date of what it rests on. */
export function recordedOf(
  draft: RecordDraft,
  { seq, known }: { seq: number; known: string | undefined },
): RecordedMeeting | undefined {
  const { status, held, kind, summary, source } = draft
  const missing = [...Object.keys(recordProblems(draft)), ...Object.keys(problemsOf(source, false))]
  if (!status || !known || missing.length > 0) return undefined
  const took = status === 'held'
  const some = (id: string) => (id ? [id] : [])
  return {
    seen: seq,
    status,
    known,
    source: source.kind === 'document' ? { citation: citationOf(source) } : { note: noteOf(source) },
    ...(took ? { kind } : {}),
    ...(took && held ? { held } : {}),
    summary: summary.trim(),
    parties: took ? draft.parties.map(({ id, attendance }) => ({ party: id, attendance })) : [],
    points: took
      ? draft.points.map(({ kind: of, by, text, harmArea }) => ({
          kind: of,
          by: some(by),
          text: text.trim(),
          harmAreas: some(harmArea),
        }))
      : [],
    commitments: took
      ? draft.commitments.map(({ kind: of, by, to, what, due }) => ({
          kind: of,
          by: some(by),
          to: some(to),
          what: what.trim(),
          ...(due ? { due } : {}),
        }))
      : [],
  }
}
