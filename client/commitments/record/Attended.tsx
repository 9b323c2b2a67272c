import { Button } from '../../design/Button.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import { Select } from '../../design/Select.tsx'
import type { PartyDraft } from './recordDraft.ts'

type Props = { parties: readonly PartyDraft[]; onParties: (parties: readonly PartyDraft[]) => void }

const attendances = [
  { value: 'present', words: 'Present' },
  { value: 'apologies', words: 'Sent apologies' },
  { value: 'not-recorded', words: 'Not recorded' },
] as const

/** Who was there: each party that was expected, and those who were not. */
export const Attended = ({ parties, onParties }: Props) => (
  <section aria-labelledby="attended-heading">
    <h2 className="govuk-heading-m" id="attended-heading">
      Who took part
    </h2>
    <p className="govuk-hint">Left as “not recorded”, a party counts as having taken part.</p>
    {parties.length > 1 && (
      <p className="govuk-body">
        <Button
          look="link"
          onClick={() => onParties(parties.map((party) => ({ ...party, attendance: 'present' })))}
        >
          All were present
        </Button>
      </p>
    )}
    <div className="liaison-commitments__row">
      {parties.map((party) => (
        <div key={party.id}>
          <Select
            label={party.name}
            value={party.attendance}
            options={attendances}
            onChange={(attendance) =>
              onParties(parties.map((one) => (one.id === party.id ? { ...one, attendance } : one)))
            }
          />
          {party.added && (
            <Button look="link" onClick={() => onParties(parties.filter((one) => one !== party))}>
              Leave out<span className="govuk-visually-hidden"> {party.name}</span>
            </Button>
          )}
        </div>
      ))}
    </div>
    <SearchBox
      label="Add someone who was there"
      types={['person', 'organisation']}
      onChoose={({ id, name }) =>
        parties.every((party) => party.id !== id) &&
        onParties([...parties, { id, name, attendance: 'present', added: true }])
      }
    />
  </section>
)
