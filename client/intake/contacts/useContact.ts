import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { today as todayByClock } from '../../commitments/commitmentWords.ts'
import { whomChoicesQuery } from '../../coverage/coverageQueries.ts'
import type { Change } from '../../design/useChange.ts'
import { byOf, type ContactDraft, contactOf, emptyContact, whoIds } from './contactDraft.ts'
import { type ContactProblems, contactProblems } from './contactProblems.ts'
import { alikeQuery, logContact } from './contactsQueries.ts'
import { rememberBy, rememberedBy } from './rememberedBy.ts'
import { useReading } from './useReading.ts'

/** The state of the form: what is typed, what is like it in the record, and what is wrong with it once it was tried. */
export function useContact(change: Change) {
  const today = todayByClock()
  const [typed, set] = useState(() => emptyContact(today, rememberedBy()))
  const [tried, setTried] = useState(0)
  const [saving, setSaving] = useState(false)
  const draft = useKnownBy(typed)
  const reading = useReading(draft.day, set)
  const { data } = useQuery(alikeQuery({ who: whoIds(draft), by: byOf(draft), day: draft.day }))
  const alike = (whoIds(draft).length > 0 && data?.meetings) || []
  const found = contactProblems(draft, alike, { today, busy: reading.busy })
  const problems: ContactProblems = tried > 0 ? found : { source: {}, all: [] }

  const save = async () => {
    setTried((before) => before + 1)
    if (found.all.length > 0 || saving) return
    setSaving(true)
    const done = await change.run(async () => {
      const logged = await logContact(contactOf(draft, data?.seq ?? 0, today))
      return { ...logged, entry: logged.id }
    })
    setSaving(false)
    if (!done) return
    if (draft.by) rememberBy(draft.by)
    set(emptyContact(today, draft.by))
    reading.clear()
    setTried(0)
  }

  return { draft, set, reading, problems, alike, today, tried, saving, save, failure: change.failure }
}
export type Contact = ReturnType<typeof useContact>

/** Whoever was chosen last time may have gone from the register since. */
function useKnownBy(draft: ContactDraft): ContactDraft {
  const { data } = useQuery(whomChoicesQuery)
  const known = data && [...data.people, ...data.departments].some(({ by }) => by === draft.by)
  return known ? draft : { ...draft, by: '' }
}
