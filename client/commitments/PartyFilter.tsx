import { Button } from '../design/Button.tsx'
import { SearchBox } from '../design/SearchBox.tsx'

type Props = {
  label: string
  party: { id: string; name: string } | undefined
  onParty: (id: string | undefined) => void
}

/** One person or organisation, found by name; a body stands also for whoever acted for it. */
export const PartyFilter = ({ label, party, onParty }: Props) =>
  party ? (
    <div className="govuk-form-group">
      <p className="govuk-label govuk-!-margin-bottom-1">{label}</p>
      <p className="govuk-body govuk-!-margin-bottom-0">
        <strong>{party.name}</strong>{' '}
        <Button look="link" onClick={() => onParty(undefined)}>
          Anyone<span className="govuk-visually-hidden"> rather than {party.name}</span>
        </Button>
      </p>
    </div>
  ) : (
    <SearchBox label={label} types={['person', 'organisation']} onChoose={({ id }) => onParty(id)} />
  )
