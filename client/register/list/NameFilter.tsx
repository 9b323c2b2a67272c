import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { TextField } from '../../design/TextField.tsx'

type Props = { find: string | undefined; onFind: (find: string | undefined) => void; children: ReactNode }

/** A name to narrow a list by, sought when asked to, beside whatever else it is narrowed by. */
export function NameFilter({ find = '', onFind, children }: Props) {
  const [words, setWords] = useState(find)
  useEffect(() => setWords(find), [find])
  const seek = (event: FormEvent) => {
    event.preventDefault()
    onFind(words.trim() || undefined)
  }
  return (
    <form className="liaison-register__filters" onSubmit={seek}>
      <div>
        <TextField label="Name" value={words} maxLength={200} onText={setWords} />
        <Button type="submit" look="secondary">
          Search
        </Button>
      </div>
      {children}
    </form>
  )
}
