import { OrganisationKind, Side } from '../../../../graph-schema/terms.ts'
import { Button } from '../../../design/Button.tsx'
import { capitalise } from '../../../design/dates.ts'
import { Radios } from '../../../design/Radios.tsx'
import { SearchBox } from '../../../design/SearchBox.tsx'
import { Select } from '../../../design/Select.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { organisationKindWords, sideWords } from '../../../design/words.ts'
import { type NewDraft, usualSide } from './whoLines.ts'

type Props = {
  id: string
  draft: NewDraft
  onDraft: (draft: NewDraft) => void
  onConfirm: () => void
  onLeaveOut: () => void
}

/** Somebody not in the register yet: what they are, proposed, for a person to confirm. */
export const NewPartyFields = ({ id, draft, onDraft, onConfirm, onLeaveOut }: Props) => (
  <div className="liaison-contact__new">
    <p className="govuk-body">
      <strong>{draft.name}</strong> is not in the register under this name. Add it, or leave it out.
    </p>
    <Radios
      id={id}
      legend="What it is"
      choices={[
        { value: 'organisation', words: 'An organisation' },
        {
          value: 'person',
          words: 'A person',
          hint: 'Never a victim, a survivor or a member of the public: write in the note that they were there.',
        },
      ]}
      value={draft.type}
      onChange={(type) => onDraft({ ...draft, type })}
    />
    <TextField
      label="Name"
      value={draft.name}
      maxLength={500}
      onText={(name) => onDraft({ ...draft, name })}
    />
    {draft.type === 'organisation' ? (
      <OrganisationFields draft={draft} onDraft={onDraft} />
    ) : (
      <PersonFields draft={draft} onDraft={onDraft} />
    )}
    <div className="liaison-actions">
      <Button data-stop="" look="secondary" aria-disabled={!draft.name.trim()} onClick={onConfirm}>
        Add it to the register
      </Button>
      <Button look="link" onClick={onLeaveOut}>
        Leave out<span className="govuk-visually-hidden"> {draft.name}</span>
      </Button>
    </div>
  </div>
)

type FieldsProps = Pick<Props, 'draft' | 'onDraft'>

const OrganisationFields = ({ draft, onDraft }: FieldsProps) => (
  <div className="liaison-contact__row">
    <Select
      label="Kind"
      value={draft.kind}
      options={OrganisationKind.options.map((value) => ({
        value,
        words: capitalise(organisationKindWords[value]),
      }))}
      onChange={(kind) => onDraft({ ...draft, kind, side: usualSide[kind] })}
    />
    <Select
      label="Side"
      value={draft.side}
      options={Side.options.map((value) => ({ value, words: capitalise(sideWords[value]) }))}
      onChange={(side) => onDraft({ ...draft, side })}
    />
  </div>
)

const PersonFields = ({ draft, onDraft }: FieldsProps) => (
  <>
    {draft.organisation ? (
      <p className="govuk-body">
        Acts for {draft.organisation.name}{' '}
        <Button look="link" onClick={() => onDraft({ ...draft, organisation: undefined })}>
          Change<span className="govuk-visually-hidden"> whom {draft.name} acts for</span>
        </Button>
      </p>
    ) : (
      <SearchBox
        label="Acts for (optional)"
        types={['organisation']}
        onChoose={({ id, name }) => onDraft({ ...draft, organisation: { id, name } })}
      />
    )}
    {draft.organisation && (
      <TextField
        label="Post there (optional)"
        value={draft.post}
        maxLength={500}
        onText={(post) => onDraft({ ...draft, post })}
      />
    )}
  </>
)
