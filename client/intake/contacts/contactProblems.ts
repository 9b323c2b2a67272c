import type { Alike } from '../../../graph-schema/api/contacts.ts'
import { mondayOf } from '../../../graph-schema/days.ts'
import { problemsOf, type SourceProblems } from '../../commitments/sourceDraft.ts'
import { formatDate } from '../../design/dates.ts'
import type { FormProblem } from '../../design/ErrorSummary.tsx'
import { byOf, type ContactDraft, partiesOf, statusOf } from './contactDraft.ts'
import { lineId } from './who/WhoField.tsx'
import { isOpen, nameOf } from './who/whoLines.ts'

/** Where each field is, for what is wrong with it to lead to. */
export const fieldIds = {
  who: 'contact-who',
  by: 'contact-by',
  day: 'contact-day',
  status: 'contact-status',
  same: 'contact-same',
  source: 'contact-source',
} as const

export type ContactProblems = {
  who?: string
  by?: string
  day?: string
  status?: string
  same?: string
  source: SourceProblems
  /** All of them, in the order of the page. */
  all: FormProblem[]
}

/** What is missing or cannot be before it can be sent. */
export function contactProblems(
  draft: ContactDraft,
  alike: Alike['meetings'],
  { today, busy }: { today: string; busy: boolean },
): ContactProblems {
  const open = draft.who.filter(isOpen)
  const empty = partiesOf(draft).length === 0 && open.length === 0
  const who = busy ? 'The names are still being read. Log it once they are there' : 'Say who it was with'
  const source = problemsOf(draft.source, false)
  const found = {
    ...(empty || busy ? { who } : {}),
    ...(byOf(draft).length === 0 ? { by: 'Choose who it was on our side' } : {}),
    ...dayProblem(draft),
    ...statusProblem(draft, today),
    ...(isUndecided(draft, alike) ? { same: 'Say whether this is a meeting already recorded' } : {}),
  }
  const leading = (id: string, words: string | undefined): FormProblem[] => (words ? [{ id, words }] : [])
  return {
    ...found,
    source,
    all: [
      ...leading(fieldIds.who, found.who),
      ...open.map((line) => ({
        id: firstOf(lineId(fieldIds.who, line)),
        words: `Say who “${nameOf(line)}” is, or leave it out`,
      })),
      ...leading(fieldIds.by, found.by),
      ...leading(`${fieldIds.day}-day`, found.day),
      ...leading(`${fieldIds.status}-held`, found.status),
      ...leading(`${fieldIds.source}-date-day`, source.date),
      ...leading(`${fieldIds.source}-document`, source.document),
      ...leading(`${fieldIds.source}-locator`, source.locator),
      ...leading(`${fieldIds.same}-`, found.same),
    ],
  }
}

/** The first answer to a question about a name, which has no field of its own to lead to. */
const firstOf = (id: string) =>
  document.querySelector<HTMLInputElement>(`input[id^="${CSS.escape(id)}-"]`)?.id ?? id

const dayProblem = ({ day, dayProblem }: ContactDraft) => {
  if (dayProblem) return { day: dayProblem }
  return day ? {} : { day: 'Say when it was, or is planned for' }
}

function statusProblem(draft: ContactDraft, today: string) {
  const { day, precision } = draft
  if (statusOf(draft, today) !== 'held' || !day) return {}
  const from = precision === 'week' ? mondayOf(day) : day
  return from > today ? { status: `${formatDate(day)} has not come yet: it cannot have been held` } : {}
}

/** One that came to be shown after the decision has not been decided of. */
export const isUndecided = ({ same }: ContactDraft, alike: Alike['meetings']): boolean =>
  alike.length > 0 &&
  (same === undefined ||
    (same.choice === ''
      ? alike.some(({ meeting }) => !same.among.includes(meeting.id))
      : alike.every(({ meeting }) => meeting.id !== same.choice)))
