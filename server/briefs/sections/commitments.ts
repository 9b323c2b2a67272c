import type { BriefLine, BriefSection } from '../../../graph-schema/api/briefs.ts'
import { listed } from '../../../graph-schema/listed.ts'
import type { CommitmentOf } from '../../commitments/commitments.ts'
import { ukDate } from '../../register/register.ts'
import { type Attendee, selvesOf } from '../facts.ts'
import { commitmentWords, ended, nameOf } from '../words.ts'
import type { Writing } from './Writing.ts'

/** Undertakings to and asks of them, theirs to government, and what was done, by the document that shows it. */
export const commitments = (attendee: Attendee, writing: Writing): BriefSection => {
  const { party } = attendee.who
  const { total, first } = attendee.commitments
  const selves = selvesOf(attendee)
  const grouped = first.map((commitment) => ({ commitment, group: groupOf(commitment, selves) }))
  return {
    id: `commitments:${party.id}`,
    heading: 'Undertakings and asks',
    ...(first.length < total ? { total, says: `The first ${first.length} of ${total} are shown.` } : {}),
    lines: groups.flatMap((group) =>
      grouped
        .filter((one) => one.group === group)
        .map(({ commitment }) => commitmentLine(commitment, party.id, group, writing)),
    ),
    empty: `No undertaking, ask or offer to or by ${nameOf(party)} is recorded.`,
  }
}

const groups = [
  'Government undertook, to them or at a meeting with them: open',
  'Government undertook, to them or at a meeting with them: done or withdrawn',
  'Asked of them',
  'They undertook, asked or offered',
  'Also from meetings with them',
] as const
type Group = (typeof groups)[number]

function groupOf(commitment: CommitmentOf, selves: readonly string[]): Group {
  const is = (as: 'by' | 'to' | 'at') =>
    commitment.of.some((one) => one.as === as && selves.includes(one.party))
  if (is('by')) return groups[3]
  if (commitment.kind === 'undertaking' && commitment.government)
    return commitment.status === 'open' ? groups[0] : groups[1]
  return is('to') ? groups[2] : groups[4]
}

/** Undertakings by government, to them or at a meeting with them, that are open on the day. */
export function openUndertakings(attendee: Attendee) {
  const { total, first } = attendee.commitments
  const selves = selvesOf(attendee)
  const open = first.filter((commitment) => groupOf(commitment, selves) === groups[0])
  // A first page may not hold them all, and a number too low would be wrong.
  return { open, perhapsMore: first.length < total }
}

const commitmentLine = (
  commitment: CommitmentOf,
  party: string,
  group: Group,
  { line }: Writing,
): BriefLine => {
  const { by, to, kind, what, citations, repeated, closedBy, basis, because, due, late } = commitment
  const whom = to.length > 0 ? `${kind === 'ask' ? '' : ', to'} ${listed(to.map(nameOf))}` : ''
  const who = by.length > 0 ? listed(by.map(nameOf)) : 'Someone not named'
  return line({
    id: `commitment:${party}:${commitment.id}`,
    text: [
      `${who} ${commitmentWords[kind]}${whom}: ${ended(what)}`,
      due ? `Due ${ukDate(due)}${late ? ', late' : ''}.` : '',
      stateOf(commitment),
      ...repeated.map(({ citations: [again] }) => (again ? `Said again in ${again.title}.` : '')),
    ]
      .filter(Boolean)
      .join(' '),
    because: basis === 'inferred' ? [because] : [],
    citations: [...citations, ...(closedBy ? [closedBy] : [])],
    group,
    entry: commitment.id,
  })
}

function stateOf({ status, closedBy, closedNote, closedOn }: CommitmentOf): string {
  if (status === 'open') return 'No loaded document says that it is done.'
  if (closedBy) return `Recorded as ${status} in ${closedBy.title}, ${ukDate(closedBy.date)}.`
  const on = closedOn ? ` on ${ukDate(closedOn)}` : ''
  return closedNote ? ended(`Noted as ${status}${on}: ${closedNote}`) : `Recorded as ${status}${on}.`
}
