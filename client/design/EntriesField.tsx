import type { EntryType } from '../../graph-schema/entry.ts'
import { ChosenList } from './ChosenList.tsx'
import { SearchBox } from './SearchBox.tsx'

type Chosen = { id: string; name: string }
type Props = {
  label: string
  id?: string
  hint?: string
  types: readonly EntryType[]
  error?: string | undefined
  chosen: readonly Chosen[]
  onChosen: (chosen: readonly Chosen[]) => void
}

/** Entries found by name one after another. */
export const EntriesField = ({ label, id, hint, types, error, chosen, onChosen }: Props) => (
  <>
    <SearchBox
      label={label}
      {...(id ? { id } : {})}
      {...(hint ? { hint } : {})}
      types={types}
      error={error}
      onChoose={({ id: found, name }) =>
        onChosen([...chosen.filter((one) => one.id !== found), { id: found, name }])
      }
    />
    <ChosenList label={label} chosen={chosen} onChosen={onChosen} />
  </>
)
