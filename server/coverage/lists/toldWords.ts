import { addDays } from '../../../graph-schema/days.ts'
import type { MeetingKind } from '../../../graph-schema/terms.ts'
import { ukDate, ukPeriod } from '../../register/register.ts'
import type { Asked, Told, ToldMeeting } from './Told.ts'
import { whenWords } from './whenWords.ts'

/**
 * What is said of an organisation about a harm area, in one clause or two: no more than the loaded documents say, and
 * what is only inferred is said to be. Lists, files and briefs share these words.
 */
export function toldWords(told: Told, asked: Asked): string {
  const next = nextWords(told, asked)
  const { engaged } = told
  // Who was met, and is due to be again: the words of the one say the other.
  if (told.next === 'review-due' && engaged === 'met') return next
  if (told.next === 'outcome-not-recorded' && engaged === 'none-recorded') return next
  const parts =
    engaged === 'none-recorded' ? [engagedWords(told, asked), next] : [next, engagedWords(told, asked)]
  return parts.filter(Boolean).join('; ')
}

function engagedWords(told: Told, asked: Asked): string {
  const { engaged, facts } = told
  const said = marked(told.inferred)
  const by = asked.by ? ` by ${asked.by}` : ''
  switch (engaged) {
    case null:
      return ''
    case 'met':
      return said(`last met${by}${dated(facts.met)}`)
    case 'group-only':
      return said(
        `met${by} only in a group of more than five stakeholders${facts.counted ? `, most recently${dated(facts.counted)}` : ''}`,
      )
    case 'through-forum':
      return said(forumWords(told, asked))
    case 'mentioned':
      return said(mentionWords(told))
    case 'none-recorded':
      return ['no meeting recorded', asked.by && `with ${asked.by}`, ukPeriod(asked.from, asked.to)]
        .filter(Boolean)
        .join(' ')
  }
}

function forumWords({ facts: { session } }: Told, { by }: Asked) {
  if (!session) return 'only through a forum it belongs to'
  return `only through ${session.forum}, a forum it belongs to, which met${by ? ` with ${by}` : ''}${dated(session)}`
}

function mentionWords({ facts: { mentioned, mention } }: Told) {
  if (mentioned)
    return `mentioned only: “${mentioned.title}”, ${whenWords(mentioned.when, 'on') || 'date not given'}`
  return mention ? `mentioned only, in a document of ${ukDate(mention.date)}` : 'mentioned only'
}

function nextWords({ next, facts, everyDays }: Told, asked: Asked): string {
  const { planned, overdue, held } = facts
  switch (next) {
    case null:
      return ''
    case 'planned':
      return planned
        ? marked(planned.inferred)(
            `${contact(planned, asked)} is planned${dueFor(planned, ', no date given')}`,
          )
        : 'a meeting is planned'
    case 'outcome-not-recorded': {
      if (!overdue) return 'a meeting was planned; no loaded document says whether it took place'
      const was = overdue.status === 'requested' ? 'requested' : 'planned'
      const words = marked(overdue.inferred)(`${contact(overdue, asked)} was ${was}${dueFor(overdue, '')}`)
      return `${words}; no loaded document says whether it took place`
    }
    case 'review-due': {
      if (!held?.to || everyDays === null) return 'a review was due'
      const by = asked.by ? ` by ${asked.by}` : ''
      return `${marked(held.inferred)(`last met${by}${dated(held)}`)}; a review was due on ${ukDate(addDays(held.to, everyDays))}`
    }
  }
}

const marked = (inferred: boolean) => (words: string) => (inferred ? `${words} (inferred)` : words)

const dated = (meeting: ToldMeeting | undefined) => {
  const when = meeting && whenWords(meeting.when, 'on')
  return when ? ` ${when}` : ', date not given'
}
const dueFor = ({ when }: ToldMeeting, undated: string) => {
  const words = whenWords(when, 'for')
  return words ? ` ${words}` : undated
}

const contact = ({ kind }: ToldMeeting, { by }: Asked) =>
  `${contacts[kind] ?? 'a contact'}${by ? ` with ${by}` : ''}`

/** Only these kinds can be planned, as coverage counts. */
const contacts: Partial<Record<MeetingKind, string>> = {
  meeting: 'a discussion',
  call: 'a call',
  visit: 'a visit',
  roundtable: 'a roundtable',
}
