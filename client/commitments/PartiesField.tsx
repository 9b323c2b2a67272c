import { EntriesField } from '../design/EntriesField.tsx'

type Party = { id: string; name: string }
type Props = {
  label: string
  error?: string | undefined
  chosen: readonly Party[]
  onChosen: (chosen: readonly Party[]) => void
}

/** People and organisations, found by name one after another. */
export const PartiesField = (props: Props) => <EntriesField types={['person', 'organisation']} {...props} />
