import type { NewParty } from '../../../../graph-schema/api/contacts.ts'
import type { Attendees, MatchedAttendee } from '../../../../graph-schema/api/matching.ts'
import type { Attendance, OrganisationKind, Side } from '../../../../graph-schema/terms.ts'
import type { ChosenEntry } from '../../../register/attendees/chosen.ts'
import { guessType } from './guessType.ts'

/** Somebody to be added to the register, as it is being typed. */
export type NewDraft = {
  type: NewParty['type']
  name: string
  kind: OrganisationKind
  side: Side
  organisation: ChosenEntry | undefined
  post: string
}

export type Answer =
  | { as: 'entry'; entry: ChosenEntry }
  | { as: 'new'; draft: NewDraft; confirmed: boolean }
  | { as: 'left-out' }

/** One line of whom a contact was with. Without an answer it is still to be decided. */
export type WhoLine = {
  key: number
  /** As it was read; absent where it was chosen by name. */
  written?: MatchedAttendee
  answer: Answer | undefined
  /** Whom it may mean stays open to choose from, with the arrow keys too. */
  asked?: true
  attendance?: Attendance
}

const nextKey = (lines: readonly WhoLine[]) => Math.max(0, ...lines.map(({ key }) => key)) + 1

const entryIds = (lines: readonly WhoLine[]) =>
  new Set(lines.flatMap(({ answer }) => (answer?.as === 'entry' ? [answer.entry.id] : [])))

export const withEntry = (lines: readonly WhoLine[], entry: ChosenEntry): readonly WhoLine[] =>
  entryIds(lines).has(entry.id)
    ? lines
    : [...lines, { key: nextKey(lines), answer: { as: 'entry', entry: { id: entry.id, name: entry.name } } }]

/** Those read from a text, but for whoever is in the list already. Being invited is not having been there. */
export function withRead(
  lines: readonly WhoLine[],
  { attendees }: Attendees,
  invited: boolean,
): readonly WhoLine[] {
  const there = entryIds(lines)
  const first = nextKey(lines)
  const read = attendees.map((written, at): WhoLine => {
    const attendance = written.apologies ? 'apologies' : invited ? 'not-recorded' : undefined
    return {
      key: first + at,
      written,
      answer: answerFor(written),
      ...(written.match.status === 'choose' ? { asked: true } : {}),
      ...(attendance ? { attendance } : {}),
    }
  })
  return [
    ...lines,
    ...read.filter(({ answer }) => {
      if (answer?.as !== 'entry') return true
      const isNew = !there.has(answer.entry.id)
      there.add(answer.entry.id)
      return isNew
    }),
  ]
}

/** Beyond doubt: taken. Not in the register at all: a new entry is proposed, which a person confirms. */
function answerFor(written: MatchedAttendee): Answer | undefined {
  const { match } = written
  const [first] = match.candidates
  if (match.status === 'matched' && first)
    return { as: 'entry', entry: { id: first.entry.id, name: first.entry.name } }
  return match.status === 'unknown' ? { as: 'new', draft: draftFor(written), confirmed: false } : undefined
}

export function draftFor({ name, post, organisation, match }: MatchedAttendee): NewDraft {
  const type = post || organisation ? 'person' : guessType(name)
  const beside =
    match.organisation?.status === 'matched' ? match.organisation.candidates[0]?.entry : undefined
  return {
    type,
    name,
    kind: 'charity',
    side: 'external',
    organisation: beside && { id: beside.id, name: beside.name },
    post: post ?? '',
  }
}

export const isOpen = ({ answer }: WhoLine): boolean =>
  answer === undefined || (answer.as === 'new' && !answer.confirmed)

export const nameOf = ({ answer, written }: WhoLine): string => {
  if (answer?.as === 'entry') return answer.entry.name
  return answer?.as === 'new' ? answer.draft.name : (written?.name ?? '')
}

/** The side a kind of body is usually on; a person may say otherwise. */
export const usualSide = {
  charity: 'external',
  company: 'external',
  department: 'government',
  agency: 'public-body',
  commissioner: 'public-body',
  police: 'public-body',
  parliament: 'parliament',
  media: 'media',
  forum: 'external',
  other: 'external',
} as const satisfies Record<OrganisationKind, Side>
