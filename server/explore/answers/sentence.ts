import type { Question } from '../../../graph-schema/api/answer.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { OrganisationKind } from '../../../graph-schema/terms.ts'
import { ukDate } from '../../register/register.ts'
import type { Names } from './answer.ts'
import { nameOf } from './Found.ts'

/** What organisations of a kind are called in a question. */
export const plurals: Record<OrganisationKind, [one: string, many: string]> = {
  charity: ['charity', 'charities'],
  company: ['company', 'companies'],
  department: ['department', 'departments'],
  agency: ['agency', 'agencies'],
  commissioner: ['commissioner', 'commissioners'],
  police: ['police body', 'police bodies'],
  parliament: ['parliamentary body', 'parliamentary bodies'],
  media: ['media organisation', 'media organisations'],
  forum: ['forum', 'forums'],
  other: ['organisation', 'organisations'],
}

/** The question in plain words, with its names filled in: "who met Refuge about domestic abuse since 2 March 2020". */
export function composeSentence(question: Question, names: Names): string {
  const about = nameOf(names.about)
  const [who, other] = [nameOf(names.who), nameOf(names.with)]
  const onArea = about ? ` about ${about}` : ''
  const when = period(question)
  const loosely = looseWords(question)
  switch (question.question) {
    case 'no-meeting':
      return `organisations working on ${about} with no meeting recorded${when}${who ? ` by ${who}` : ''}`
    case 'who-met':
      return `${question.only ? `which ${plurals[question.only][1]}` : 'who'} ${tookPartWith(names.who)}${onArea}${when}${loosely}`
    case 'meetings-between':
      return `meetings between ${who} and ${other}${onArea}${when}${loosely}`
    case 'meetings-planned':
      return `which meetings are planned${who ? ` with ${who}` : ''}${onArea}${when}${loosely}`
    case 'meetings-about':
      return `which meetings were about ${about}${when}${loosely}`
    case 'works-on':
      return `who works on ${about}`
    case 'connected':
      return `how are ${who} and ${other} connected${onArea}${when}`
  }
}

/**
 * Government meets others. Of anyone else, who was in the room is all that is known: a charity beside it at a roundtable
 * was not met by it.
 */
export const isMeeter = (who: EntryRef | undefined) => who?.side === 'government'

const tookPartWith = (who: EntryRef | undefined) =>
  isMeeter(who) ? `did ${nameOf(who)} meet` : `took part in a meeting with ${nameOf(who)}`

export function period({ from, to }: Pick<Question, 'from' | 'to'>): string {
  if (from && to) return ` between ${ukDate(from)} and ${ukDate(to)}`
  if (from) return ` since ${ukDate(from)}`
  return to ? ` up to ${ukDate(to)}` : ''
}

const loose = { status: ', of any status', kind: ', of any kind', both: ', of any status and kind' } as const
const looseWords = ({ any }: Question) => (any ? loose[any] : '')
