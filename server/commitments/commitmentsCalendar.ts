import type { CommitmentFact, CommitmentsFileQuery } from '../../graph-schema/api/commitments.ts'
import { type AllDayEvent, toIcs } from '../coverage/coverage.ts'
import { ukDate } from '../register/register.ts'
import { filterWords } from './filterWords.ts'
import { allCommitments } from './listCommitments.ts'
import type { Asking } from './readAsOf.ts'

/** What is open and due on a day, as a calendar file; what has no day is counted and left out. Throws InvalidInput. */
export async function commitmentsCalendar(
  asking: Asking,
  query: CommitmentsFileQuery,
  now = new Date(),
): Promise<string> {
  const all = await allCommitments(asking, query)
  const open = all.facts.filter(({ status }) => status === 'open')
  const filters = filterWords(query, all)
  const basis = `As of ${ukDate(all.asOf)}.${filters ? ` Filters: ${filters}.` : ''} ${all.evidence.sentence}`
  const events = open.flatMap((fact) => eventOf(fact, basis))
  const left = open.length - events.length
  return toIcs({
    name: 'Commitments due',
    description: left > 0 ? `${basis} Left out, as no date is given: ${left} that are open.` : basis,
    stamp: now,
    events,
  })
}

function eventOf(fact: CommitmentFact, basis: string): AllDayEvent[] {
  if (!fact.due) return []
  const names = (refs: CommitmentFact['by']) => refs.map(({ name }) => name).join(', ') || 'not said'
  const sources = fact.citations.map(({ title, date, locator }) => `${title}, ${ukDate(date)}, ${locator}`)
  return [
    {
      uid: `commitment.${fact.id}@liaison`,
      summary: `Due: ${fact.what}`,
      description: [
        `${kinds[fact.kind]} by ${names(fact.by)}, to ${names(fact.to)}.`,
        fact.meeting ? `Made at: ${fact.meeting.name}.` : '',
        fact.basis === 'inferred' ? `Inferred because: ${fact.because ?? 'the reason is not recorded'}` : '',
        sources.length > 0 ? `Source: ${sources.join('; ')}.` : '',
        basis,
      ]
        .filter(Boolean)
        .join('\n'),
      from: fact.due,
      to: fact.due,
      tentative: false,
    },
  ]
}

const kinds = { undertaking: 'Undertaking', ask: 'Ask', offer: 'Offer' } as const
