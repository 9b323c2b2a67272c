import { type DragEvent, useId, useState } from 'react'
import { largestFile } from '../../../graph-schema/api/intake.ts'

type Props = {
  reading: string | undefined
  onFile: (file: File) => void
  onFailure: (words: string) => void
}

const kinds = '.docx,.pdf,.txt,.md,.eml,.msg'

/** A file chosen, or dropped on the place for it. */
export function FileForm({ reading, onFile, onFailure }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file, second] = [...(files ?? [])]
    if (!file) return
    if (second) return onFailure('Add one document at a time.')
    if (file.size > largestFile)
      return onFailure('The file is larger than 25 MB. Save it without pictures, or paste the text instead.')
    onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to do what the button inside does
    <div
      className={`govuk-form-group liaison-drop ${over ? 'liaison-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="govuk-label" htmlFor={id}>
        Choose a file, or drop it here
      </label>
      <div id={`${id}-hint`} className="govuk-hint">
        Word (.docx), PDF, text or an e-mail (.eml, .msg), up to 20 MB. It is kept in your Liaison only.
      </div>
      <input
        id={id}
        className="govuk-file-upload"
        type="file"
        accept={kinds}
        aria-describedby={`${id}-hint`}
        disabled={reading !== undefined}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
