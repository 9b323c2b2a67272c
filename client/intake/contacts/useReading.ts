import { useState } from 'react'
import { type Invitation, longestInvitation } from '../../../graph-schema/api/contacts.ts'
import { formatDate } from '../../design/dates.ts'
import type { ContactDraft } from './contactDraft.ts'
import { readAttendees, readInvitation } from './contactsQueries.ts'
import { withRead } from './who/whoLines.ts'

type Change = (change: (before: ContactDraft) => ContactDraft) => void

/** A calendar file, or an e-mail with its headers; names otherwise. */
const isInvitation = (text: string) =>
  /^\s*BEGIN:VCALENDAR/im.test(text) || (/^\W*From:/im.test(text) && /^\W*(?:To|Sent|Date|Cc):/im.test(text))

/** What is pasted, dropped or typed without being found is read on the server, and fills the form. */
export function useReading(day: string | undefined, onDraft: Change) {
  const [reading, setReading] = useState(0)
  const [taken, setTaken] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<string>()

  const attempt = async (work: () => Promise<void>) => {
    setFailure(undefined)
    setReading((before) => before + 1)
    try {
      await work()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'That could not be read. Try again.')
    }
    setReading((before) => before - 1)
  }

  const names = async (text: string, on: string | undefined, invited: boolean) => {
    const found = await readAttendees(text.slice(0, 200_000), on)
    onDraft((before) => ({ ...before, who: withRead(before.who, found, invited) }))
  }

  const invitation = async (text: string) => {
    if (text.length > longestInvitation)
      throw new Error(
        'This file is too large for an invitation. Save the one invitation alone, or paste the names.',
      )
    const found = await readInvitation(text)
    onDraft((before) => filled(before, found))
    setTaken(takenWords(found))
    if (found.who) await names(found.who, found.day ?? day, true)
  }

  return {
    busy: reading > 0,
    taken,
    failure,
    clear: () => setTaken([]),
    text: (text: string) => attempt(() => (isInvitation(text) ? invitation(text) : names(text, day, false))),
    file: (file: File) =>
      attempt(async () => {
        if (file.size > 2 * longestInvitation)
          throw new Error('This file is too large for an invitation. Save the one invitation alone.')
        await invitation(await file.text())
      }),
  }
}

/** What is said in the invitation goes into the form; what it does not say stays as it was. */
function filled(before: ContactDraft, { from, title, day, note, cancelled }: Invitation): ContactDraft {
  return {
    ...before,
    ...(title ? { title } : {}),
    ...(day ? { day, precision: 'day', dayProblem: undefined } : {}),
    ...(from === 'email' ? { kind: 'correspondence', status: 'held' } : {}),
    ...(cancelled ? { status: 'cancelled' } : {}),
    ...(note
      ? { source: { ...before.source, note: [before.source.note, note].filter(Boolean).join('\n') } }
      : {}),
  }
}

const takenWords = ({ from, title, day, cancelled, leftOut }: Invitation): string[] => [
  `Read from the ${from === 'calendar' ? 'invitation' : 'e-mail'}: ${[title && `“${title}”`, day && formatDate(day)].filter(Boolean).join(', ') || 'names only'}. Check what it filled in.`,
  ...(cancelled ? ['The invitation says that it is cancelled.'] : []),
  ...leftOut,
]
