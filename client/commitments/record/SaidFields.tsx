import type { MeetingToRecord } from '../../../graph-schema/api/meetingRecord.ts'
import { CommitmentKind, PointKind } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { DateInput } from '../../design/DateInput.tsx'
import { capitalise } from '../../design/dates.ts'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { Select } from '../../design/Select.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { commitmentKindWords, pointKindWords } from '../../design/words.ts'
import type { PointDraft, RecordDraft, RecordProblems, SaidDraft } from './recordDraft.ts'

type Props = {
  data: MeetingToRecord
  draft: RecordDraft
  problems: RecordProblems
  onDraft: (change: Partial<RecordDraft>) => void
}

/** What was said, and what was undertaken, asked for or offered. */
export function SaidFields({ data, draft, problems, onDraft }: Props) {
  const { points, commitments } = draft
  const parties = [
    { value: '', words: 'Not said' },
    ...draft.parties.map(({ id, name }) => ({ value: id, words: name })),
  ]
  const areas = [
    { value: '', words: 'Not said' },
    ...data.harmAreas.map(({ id, name }) => ({ value: id, words: name })),
  ]
  const setPoint = (key: number, changed: Partial<PointDraft>) =>
    onDraft({ points: points.map((one) => (one.key === key ? { ...one, ...changed } : one)) })
  const setSaid = (key: number, changed: Partial<SaidDraft>) =>
    onDraft({ commitments: commitments.map((one) => (one.key === key ? { ...one, ...changed } : one)) })
  return (
    <>
      <h2 className="govuk-heading-m">What was said</h2>
      <Known words={data.points.map(({ name }) => name)} />
      {problems.points && <ErrorMessage id="points-error">{problems.points}</ErrorMessage>}
      {points.map((point, at) => (
        <fieldset key={point.key} className="govuk-fieldset liaison-commitments__inset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Point {at + 1}</legend>
          <div className="liaison-commitments__row">
            <Select
              label="Kind of point"
              value={point.kind}
              options={PointKind.options.map((value) => ({
                value,
                words: capitalise(pointKindWords[value]),
              }))}
              onChange={(kind) => setPoint(point.key, { kind })}
            />
            <Select
              label="Said by"
              value={point.by}
              options={parties}
              onChange={(by) => setPoint(point.key, { by })}
            />
            <Select
              label="About"
              value={point.harmArea}
              options={areas}
              onChange={(harmArea) => setPoint(point.key, { harmArea })}
            />
          </div>
          <TextArea
            label="What was said"
            rows={2}
            value={point.text}
            onText={(text) => setPoint(point.key, { text })}
          />
          <Button look="link" onClick={() => onDraft({ points: points.filter((one) => one !== point) })}>
            Leave out<span className="govuk-visually-hidden"> point {at + 1}</span>
          </Button>
        </fieldset>
      ))}
      <Button
        className="liaison-commitments__add"
        look="secondary"
        onClick={() =>
          onDraft({
            points: [...points, { key: nextKey(points), kind: 'concern', by: '', text: '', harmArea: '' }],
          })
        }
      >
        Add a point
      </Button>
      <h2 className="govuk-heading-m">What was undertaken, asked for or offered</h2>
      <Known words={data.commitments.map(({ what }) => what)} />
      {problems.commitments && <ErrorMessage id="commitments-error">{problems.commitments}</ErrorMessage>}
      {commitments.map((said, at) => (
        <fieldset key={said.key} className="govuk-fieldset liaison-commitments__inset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Commitment {at + 1}</legend>
          <div className="liaison-commitments__row">
            <Select
              label="Kind of commitment"
              value={said.kind}
              options={CommitmentKind.options.map((value) => ({
                value,
                words: capitalise(commitmentKindWords[value]),
              }))}
              onChange={(kind) => setSaid(said.key, { kind })}
            />
            <Select
              label="By"
              value={said.by}
              options={[{ value: '', words: 'Choose who' }, ...parties.slice(1)]}
              onChange={(by) => setSaid(said.key, { by })}
            />
            <Select
              label="To"
              value={said.to}
              options={parties}
              onChange={(to) => setSaid(said.key, { to })}
            />
          </div>
          <TextArea label="What" rows={2} value={said.what} onText={(what) => setSaid(said.key, { what })} />
          <DateInput
            legend="Due on (optional)"
            value={said.due}
            onChange={(due) => setSaid(said.key, { due })}
          />
          <Button
            look="link"
            onClick={() => onDraft({ commitments: commitments.filter((one) => one !== said) })}
          >
            Leave out<span className="govuk-visually-hidden"> commitment {at + 1}</span>
          </Button>
        </fieldset>
      ))}
      <Button
        className="liaison-commitments__add"
        look="secondary"
        onClick={() =>
          onDraft({
            commitments: [
              ...commitments,
              { key: nextKey(commitments), kind: 'undertaking', by: '', to: '', what: '', due: undefined },
            ],
          })
        }
      >
        Add a commitment
      </Button>
    </>
  )
}

const nextKey = (rows: readonly { key: number }[]) => Math.max(0, ...rows.map(({ key }) => key)) + 1

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
