import type { EntryType } from '../../../../../graph-schema/entry.ts'
import { EntriesField } from '../../../../design/EntriesField.tsx'
import type { Names } from './useNames.ts'

type Props = {
  label: string
  types: readonly EntryType[]
  ids: readonly string[]
  names: Names
  onIds: (ids: string[]) => void
}

/** Entries that a proposal has by their ids, found by name one after another. */
export const IdsField = ({ label, types, ids, names, onIds }: Props) => (
  <EntriesField
    label={label}
    types={types}
    chosen={ids.map((id) => ({ id, name: names.nameOf(id) }))}
    onChosen={(chosen) => {
      for (const { id, name } of chosen) if (!ids.includes(id)) names.add(id, name)
      onIds(chosen.map(({ id }) => id))
    }}
  />
)

type FieldProps = Omit<Props, 'label' | 'types'>

export const PeopleField = (props: FieldProps & { label: string }) => (
  <IdsField types={['person', 'organisation']} {...props} />
)

export const AreasField = (props: FieldProps) => (
  <IdsField label="Harm areas" types={['harmArea']} {...props} />
)
