import { OrganisationKind, Side } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { capitalise } from '../../design/dates.ts'
import { EntriesField } from '../../design/EntriesField.tsx'
import { EntryField } from '../../design/EntryField.tsx'
import { Select } from '../../design/Select.tsx'
import { organisationKindWords, sideWords } from '../../design/words.ts'
import type { MemberDraft, OrganisationDraft } from './editDraft.ts'
import { fieldIds } from './editedFields.ts'
import { NameFields } from './NameFields.tsx'
import { nextKey } from './nextKey.ts'
import { PeriodFields } from './PeriodFields.tsx'

type Props = { draft: OrganisationDraft; onDraft: (draft: OrganisationDraft) => void }

/** An organisation: names, kind and side, what it works on and what it is a member of. */
export function OrganisationFields({ draft, onDraft }: Props) {
  const set = (change: Partial<OrganisationDraft>) => onDraft({ ...draft, ...change })
  const setMember = (key: number, change: Partial<MemberDraft>) =>
    set({ memberOf: draft.memberOf.map((one) => (one.key === key ? { ...one, ...change } : one)) })
  return (
    <>
      <NameFields names={draft} also="short names, acronyms, earlier names" onNames={set} />
      <Select
        label="Kind"
        value={draft.kind}
        options={OrganisationKind.options.map((value) => ({
          value,
          words: capitalise(organisationKindWords[value]),
        }))}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label="Side"
        value={draft.side}
        options={Side.options.map((value) => ({ value, words: capitalise(sideWords[value]) }))}
        onChange={(side) => set({ side })}
      />
      <EntriesField
        label="Works on (optional)"
        types={['harmArea']}
        chosen={draft.worksOn}
        onChosen={(worksOn) => set({ worksOn })}
      />
      <h2 className="govuk-heading-m" id={fieldIds.parts} tabIndex={-1}>
        Member of
      </h2>
      {draft.memberOf.map((member, at) => (
        <fieldset key={member.key} className="liaison-register__row">
          <legend className="govuk-visually-hidden">Membership {at + 1}</legend>
          <EntryField
            label="Forum or organisation"
            types={['organisation']}
            chosen={member.organisation}
            onChosen={(organisation) => setMember(member.key, { organisation })}
          />
          <PeriodFields period={member} onPeriod={(period) => setMember(member.key, period)} />
          <Button
            look="link"
            onClick={() => set({ memberOf: draft.memberOf.filter((one) => one !== member) })}
          >
            Leave out<span className="govuk-visually-hidden"> membership {at + 1}</span>
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        onClick={() =>
          set({
            memberOf: [
              ...draft.memberOf,
              { key: nextKey(draft.memberOf), organisation: undefined, from: undefined, to: undefined },
            ],
          })
        }
      >
        Add a membership
      </Button>
    </>
  )
}
