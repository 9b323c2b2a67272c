import type { BriefLine } from '../../../graph-schema/api/briefs.ts'
import { listed } from '../../../graph-schema/listed.ts'
import { ukDate } from '../../register/register.ts'
import type { ContactRow } from '../queries/describeContacts.ts'
import type { ContactState } from '../queries/findContacts.ts'
import { contactWords, datedWords, ended, nameOf } from '../words.ts'
import type { Writing } from './Writing.ts'

type Told = { party: string; row: ContactRow; state: ContactState; group?: string }

/** A contact in a sentence: what it was, when, with whom of government, who else was there, about what. */
export function contactLines({ party, row, state, group }: Told, { line }: Writing): BriefLine[] {
  const { meeting, government, areas, because, citations } = row
  const posts = government.flatMap(({ posts: [post] }) => post?.citations ?? [])
  const why = [
    ...because,
    ...(row.inferred && because.length === 0 ? ['Its part in this contact is inferred.'] : []),
    ...government.map(({ because: inferred }) => inferred),
    ...areas.map(({ because: inferred }) => inferred),
  ]
  const told = line({
    id: `contact:${party}:${meeting.id}`,
    text: [opening(row, state), also(row), about(row), history(row)].filter(Boolean).join(' '),
    because: why,
    citations: [...citations, ...posts],
    entry: meeting.id,
    group,
  })
  if (!meeting.summary || state === 'other') return [told]
  return [
    told,
    line({ id: `summary:${party}:${meeting.id}`, text: meeting.summary, citations, because: why, group }),
  ]
}

function opening(row: ContactRow, state: ContactState): string {
  const kind = contactWords[row.meeting.kind]
  const whom = withWhom(row)
  const unsaid = row.attendance === 'not-recorded' && state === 'held' ? ' Attendance is not recorded.' : ''
  switch (state) {
    case 'held':
      return `${kind} ${datedWords(row.meeting)}${whom}.${unsaid}`
    case 'planned':
      return `${kind} ${row.status === 'requested' ? 'requested' : 'planned'} ${datedWords(row.meeting, 'for')}${whom}.`
    case 'outcome-not-recorded':
      return `${kind} ${row.status === 'requested' ? 'requested' : 'planned'} ${datedWords(row.meeting, 'for')}${whom}. No loaded document says whether it took place.`
    case 'mentioned':
      return `Referred to in passing: ${row.meeting.title}.${whom ? ` Said to be${whom}.` : ''} How and when is not said.`
    case 'apologies':
      return `Sent apologies: ${row.meeting.title}, ${datedWords(row.meeting)}.`
    case 'other':
      return `${kind} ${datedWords(row.meeting, 'for')}${whom}: ${row.status.replace('-', ' ')}.`
  }
}

/** "with Victoria Atkins (Minister for Safeguarding, Home Office)": the post is the one held at the time. */
export const governmentWords = ({ government }: Pick<ContactRow, 'government'>): string =>
  listed(
    government.map(({ party, posts: [post] }) =>
      post ? `${nameOf(party)} (${post.title}, ${post.body})` : nameOf(party),
    ),
    6,
  )

const withWhom = (row: ContactRow) => {
  const government = governmentWords(row)
  const through = row.through.length > 0 ? `, through ${listed(row.through.map(nameOf))}` : ''
  return `${government ? ` with ${government}` : ''}${through}`
}

const also = ({ others }: ContactRow) =>
  others.length > 0 ? `Others there: ${listed(others.map(nameOf))}.` : ''

/** What it was about is not recorded only where there are no words on it either. */
const about = ({ areas, meeting }: ContactRow) =>
  areas.length > 0
    ? `About ${listed(areas.map(({ area, because }) => (because === null ? area.name : `${area.name} (inferred)`)))}.`
    : meeting.summary
      ? 'No harm area is recorded.'
      : 'What it was about is not recorded.'

/** Where its status changed, or documents differ, all of it is told side by side. */
const history = ({ statuses }: ContactRow) =>
  new Set(statuses.map(({ status }) => status)).size > 1
    ? ended(
        `Recorded as ${listed(statuses.map(({ status, known }) => `${status.replace('-', ' ')} on ${ukDate(known)}`))}`,
      )
    : ''
