import { useState } from 'react'
import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import type { Decided } from '../../../../../graph-schema/terms.ts'
import { EntryField } from '../../../../design/EntryField.tsx'
import { EditForm } from './EditForm.tsx'
import type { FormProps } from './fields.ts'
import { AreasField } from './IdsField.tsx'
import { useNames } from './useNames.ts'

type Party = { id: string; name: string; type: 'person' | 'organisation' }

const partyOf = (entry: SaidOf<'mention'>) =>
  'person' in entry
    ? { id: entry.person, type: 'person' as const }
    : { id: entry.organisation, type: 'organisation' as const }

/** Who is mentioned, and about what. */
export function MentionForm({ entry, refs, onSaid, onCancel }: FormProps<'mention'>) {
  const names = useNames(refs)
  const first = partyOf(entry)
  const [party, setParty] = useState<Party | undefined>({ ...first, name: names.nameOf(first.id) })
  const [harmAreas, setHarmAreas] = useState(entry.harmAreas ?? [])
  const [tried, setTried] = useState(false)
  const done = (state: Decided) => {
    setTried(true)
    if (!party) return
    const { document, basis, because, citations, proposal } = entry
    const rest = { document, harmAreas, basis, because, citations, proposal }
    const who = party.type === 'person' ? { person: party.id } : { organisation: party.id }
    onSaid({ type: 'mention', entry: { ...who, ...rest } }, state)
  }
  return (
    <EditForm label="Change the mention" onDone={done} onCancel={onCancel}>
      <EntryField
        label="Who is mentioned"
        types={['person', 'organisation']}
        chosen={party}
        error={tried && !party ? 'Find who is mentioned' : undefined}
        onChosen={(chosen) =>
          setParty(chosen && { ...chosen, type: chosen.type === 'person' ? 'person' : 'organisation' })
        }
      />
      <AreasField ids={harmAreas} names={names} onIds={setHarmAreas} />
    </EditForm>
  )
}
