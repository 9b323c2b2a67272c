import { type FormEvent, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { TextField } from '../../design/TextField.tsx'

type Props = { reading: boolean; onText: (name: string, text: string) => void }

/** The text of a letter or an e-mail, pasted. */
export function PasteForm({ reading, onText }: Props) {
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text.trim() && !reading) onText(name.trim() || firstLine(text), text)
  }
  return (
    <form noValidate onSubmit={submit}>
      <TextField
        label="Name it (optional)"
        hint="For example Weekly update, 6 November 2020."
        maxLength={300}
        value={name}
        onText={setName}
      />
      <TextArea
        label="Text"
        rows={10}
        maxLength={900_000}
        value={text}
        error={tried && !text.trim() ? 'Paste the text of the document' : undefined}
        onText={setText}
      />
      <Button type="submit" aria-disabled={reading}>
        Read this text
      </Button>
    </form>
  )
}

const firstLine = (text: string) =>
  (text.trim().split('\n')[0] ?? 'Pasted text').replace(/^#+\s*/, '').slice(0, 100)
