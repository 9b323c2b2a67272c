import type { MeetingToRecord } from '../../../graph-schema/api/meetingRecord.ts'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { CommitmentFields } from './CommitmentFields.tsx'
import { PointFields } from './PointFields.tsx'
import type { RecordDraft, RecordProblems } from './recordDraft.ts'

type Props = {
  data: MeetingToRecord
  draft: RecordDraft
  problems: RecordProblems
  onDraft: (change: Partial<RecordDraft>) => void
}

/** What was said, and what was undertaken, asked for or offered, beside what is recorded of it already. */
export function SaidFields({ data, draft, problems, onDraft }: Props) {
  const parties = draft.parties.map(({ id, name }) => ({ value: id, words: name }))
  return (
    <>
      <h2 className="govuk-heading-m">What was said</h2>
      <Known words={data.points.map(({ name }) => name)} />
      {problems.points && <ErrorMessage id="points-error">{problems.points}</ErrorMessage>}
      <PointFields
        points={draft.points}
        parties={parties}
        areas={data.harmAreas.map(({ id, name }) => ({ value: id, words: name }))}
        onPoints={(points) => onDraft({ points })}
      />
      <h2 className="govuk-heading-m">What was undertaken, asked for or offered</h2>
      <Known words={data.commitments.map(({ what }) => what)} />
      {problems.commitments && <ErrorMessage id="commitments-error">{problems.commitments}</ErrorMessage>}
      <CommitmentFields
        commitments={draft.commitments}
        parties={parties}
        onCommitments={(commitments) => onDraft({ commitments })}
      />
    </>
  )
}

const Known = ({ words }: { words: readonly string[] }) =>
  words.length === 0 ? null : (
    <>
      <p className="govuk-body">Recorded already:</p>
      <ul className="govuk-list govuk-list--bullet">
        {words.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
