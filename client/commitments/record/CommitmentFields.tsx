import { CommitmentKind } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { DateInput } from '../../design/DateInput.tsx'
import { capitalise } from '../../design/dates.ts'
import { Select } from '../../design/Select.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { commitmentKindWords } from '../../design/words.ts'
import { nextKey, notSaid, type Option, type SaidDraft } from './recordDraft.ts'

type Props = {
  commitments: readonly SaidDraft[]
  parties: readonly Option[]
  onCommitments: (commitments: readonly SaidDraft[]) => void
}

/** Each undertaking, ask or offer: by whom, to whom, and due on which day if one was given. */
export function CommitmentFields({ commitments, parties, onCommitments }: Props) {
  const set = (key: number, changed: Partial<SaidDraft>) =>
    onCommitments(commitments.map((one) => (one.key === key ? { ...one, ...changed } : one)))
  const empty: SaidDraft = {
    key: nextKey(commitments),
    kind: 'undertaking',
    by: '',
    to: '',
    what: '',
    due: undefined,
  }
  return (
    <>
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
              onChange={(kind) => set(said.key, { kind })}
            />
            <Select
              label="By"
              value={said.by}
              options={[{ value: '', words: 'Choose who' }, ...parties]}
              onChange={(by) => set(said.key, { by })}
            />
            <Select
              label="To"
              value={said.to}
              options={[notSaid, ...parties]}
              onChange={(to) => set(said.key, { to })}
            />
          </div>
          <TextArea label="What" rows={2} value={said.what} onText={(what) => set(said.key, { what })} />
          <DateInput legend="Due on (optional)" value={said.due} onChange={(due) => set(said.key, { due })} />
          <Button look="link" onClick={() => onCommitments(commitments.filter((one) => one !== said))}>
            Leave out<span className="govuk-visually-hidden"> commitment {at + 1}</span>
          </Button>
        </fieldset>
      ))}
      <Button
        className="liaison-commitments__add"
        look="secondary"
        onClick={() => onCommitments([...commitments, empty])}
      >
        Add a commitment
      </Button>
    </>
  )
}
