import { TextArea } from '../../design/TextArea.tsx'
import { TextField } from '../../design/TextField.tsx'
import { fieldIds } from './editedFields.ts'

type Names = { name: string; aliases: string }
type Props = {
  names: Names
  hint?: string
  /** What other names are for. */
  also?: string
  onNames: (change: Partial<Names>) => void
}

/** What somebody is called, and by which other names they are found. */
export const NameFields = ({ names: { name, aliases }, hint, also, onNames }: Props) => (
  <>
    <TextField
      id={fieldIds.name}
      label="Name"
      {...(hint ? { hint } : {})}
      value={name}
      maxLength={500}
      onText={(text) => onNames({ name: text })}
    />
    <TextArea
      label="Also known as (optional)"
      hint={`One name on each line${also ? `: ${also}` : ''}.`}
      value={aliases}
      onText={(text) => onNames({ aliases: text })}
    />
  </>
)
