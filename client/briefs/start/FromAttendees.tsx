import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Attendees } from '../../../graph-schema/api/matching.ts'
import { Button } from '../../design/Button.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { AttendeesMatched } from '../../register/attendees/AttendeesMatched.tsx'
import { type Chosen, chosenIds, firstChosen } from '../../register/attendees/chosen.ts'
import type { BriefSearch } from '../briefAddress.ts'
import { readAttendees } from '../briefQueries.ts'
import { AboutFields } from './WhatAbout.tsx'

/** Attendees as an invitation lists them: read and matched, the unsure ones asked, then the brief is made. */
export function FromAttendees() {
  const id = useId()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [scope, setScope] = useState<BriefSearch>({})
  const [read, setRead] = useState<Attendees>()
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const match = async () => {
    setFailure(undefined)
    if (!text.trim()) return setFailure('Paste or write who is coming, one on each line')
    setBusy(true)
    try {
      const found = await readAttendees(text.slice(0, 200_000), scope.asOf)
      const first = firstChosen(found)
      setRead(found)
      setChosen(first)
      if (found.attendees.length === 0) setFailure('No name was found in that. Write one on each line')
      // Nothing to ask: the brief is one press away.
      else if (first.size === found.attendees.length) make(found, first)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'The names could not be read. Try again.')
    }
    setBusy(false)
  }

  const make = (found: Attendees, picked: Chosen) => {
    const ids = chosenIds(found, picked)
    if (ids.length === 0) return setFailure('Choose at least one person or organisation')
    void navigate({ to: '/briefs/new', search: { ...scope, with: ids } })
  }

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        From a list of attendees
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void match()
        }}
      >
        <TextArea
          label="Who is coming"
          hint="Paste it from the invitation. For example “SafeLives; Karma Nirvana; Nicole Jacobs (Domestic Abuse Commissioner)”."
          rows={5}
          maxLength={200_000}
          value={text}
          error={failure}
          onText={(written) => {
            setText(written)
            setRead(undefined)
          }}
        />
        <AboutFields search={scope} onChange={(change) => setScope((was) => ({ ...was, ...change }))} />
        <Button type="submit" disabled={busy}>
          Make the brief
        </Button>
        <span role="status" className="govuk-body">
          {busy && ' Reading the names…'}
        </span>
      </form>
      {read && read.attendees.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Who they are</h3>
          <AttendeesMatched
            matches={read}
            chosen={chosen}
            onChoose={(at, entry) => setChosen((was) => new Map(was).set(at, entry))}
          />
          <Button onClick={() => make(read, chosen)}>Make the brief with those chosen</Button>
        </>
      )}
    </section>
  )
}
