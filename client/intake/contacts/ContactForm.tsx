import { type DragEvent, type FormEvent, useState } from 'react'
import { SourceFields } from '../../commitments/SourceFields.tsx'
import { Button } from '../../design/Button.tsx'
import { EntriesField } from '../../design/EntriesField.tsx'
import { TextField } from '../../design/TextField.tsx'
import { AlikeMeetings } from './AlikeMeetings.tsx'
import { statusOf } from './contactDraft.ts'
import { fieldIds } from './contactProblems.ts'
import { InvitationFile } from './InvitationFile.tsx'
import { moveOn } from './moveOn.ts'
import { OursField } from './OursField.tsx'
import type { Contact } from './useContact.ts'
import { WhenFields } from './WhenFields.tsx'
import { WhoField } from './who/WhoField.tsx'

/** Who, when, how, about what and by whom, and where that is written: one page, and what was typed stays until saved. */
export function ContactForm({ contact }: { contact: Contact }) {
  const { draft, set, reading, problems, alike, today } = contact
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    const text = event.dataTransfer.getData('text/plain')
    if (file) void reading.file(file)
    else if (text.trim()) void reading.text(text)
  }
  return (
    <form
      noValidate
      className={`liaison-contact ${over ? 'liaison-contact--over' : ''}`}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void contact.save()
      }}
      onKeyDown={moveOn}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <WhoField
        id={fieldIds.who}
        lines={draft.who}
        error={problems.who}
        busy={reading.busy}
        onLines={(change) => set((before) => ({ ...before, who: change(before.who) }))}
        onText={(text) => void reading.text(text)}
      />
      <InvitationFile
        taken={reading.taken}
        failure={reading.failure}
        onFile={(file) => void reading.file(file)}
      />
      <OursField
        id={fieldIds.by}
        by={draft.by}
        also={draft.alsoBy}
        error={problems.by}
        onBy={(by) => set((before) => ({ ...before, by }))}
        onAlso={(alsoBy) => set((before) => ({ ...before, alsoBy }))}
      />
      <WhenFields
        draft={draft}
        status={statusOf(draft, today)}
        problems={problems}
        onDraft={(change) => set((before) => ({ ...before, ...change }))}
      />
      <EntriesField
        label="About what (optional)"
        hint="Harm areas and themes, one after another."
        types={['harmArea']}
        chosen={draft.harmAreas}
        onChosen={(harmAreas) => set((before) => ({ ...before, harmAreas }))}
      />
      <TextField
        label="Title (optional)"
        hint="Empty: whom it was with."
        value={draft.title}
        maxLength={500}
        onText={(title) => set((before) => ({ ...before, title }))}
      />
      <SourceFields
        id={fieldIds.source}
        legend="Where it is written"
        draft={draft.source}
        problems={problems.source ?? {}}
        words={{
          note: 'My note (optional)',
          noteHint: 'It is kept in the log of what you log that day, which the contact cites.',
          date: 'Date of the note',
        }}
        onDraft={(change) => set((before) => ({ ...before, source: { ...before.source, ...change } }))}
      />
      <AlikeMeetings
        id={fieldIds.same}
        meetings={alike}
        same={draft.same}
        error={problems.same}
        onSame={(same) => set((before) => ({ ...before, same }))}
      />
      <Button type="submit" aria-disabled={contact.saving}>
        Log it
      </Button>
    </form>
  )
}
