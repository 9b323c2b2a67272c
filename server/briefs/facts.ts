import type { BriefQuery } from '../../graph-schema/api/briefs.ts'
import type { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { coverageSides } from '../../graph-schema/terms.ts'
import { InvalidInput } from '../access/parseInput.ts'
import { type CommitmentOf, commitmentsOf } from '../commitments/commitments.ts'
import { evidence, type Scope, scopeOf, scopeParams } from '../coverage/coverage.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { readAtOneSeq } from '../record/record.ts'
import { findRef } from '../register/register.ts'
import { type Absent, absencesOf } from './absencesOf.ts'
import { type ContactsRow, contactsOf } from './contactsOf.ts'
import { type AttendeeRow, findAttendees } from './queries/findAttendees.ts'
import type { BriefParams } from './queries/findContacts.ts'
import { findPlannedMeetings } from './queries/findPlannedMeetings.ts'
import { findPoints, type PointsRow } from './queries/findPoints.ts'
import { findSaidByOthers, type SaidByOthers } from './queries/findSaidByOthers.ts'

/** One attendee with all that is known of them: a person together with the bodies they act for on the day. */
export type Attendee = {
  who: AttendeeRow
  /** The bodies a person is taken to act for, each with why. */
  actsFor: AttendeeRow['posts']
  contacts: ContactsRow[]
  points: PointsRow[]
  commitments: { total: number; first: CommitmentOf[] }
  /** What the register says that they and those bodies work on, which absences rest on. */
  worksOn: AttendeeRow['worksOn']
  /** Harm areas they work on, or were asked about, with no meeting recorded. */
  absent: Absent[]
}

export type PlannedMeeting = Awaited<ReturnType<typeof findPlannedMeetings>>['meetings'][number]

/** What a brief is made of: facts only, in no words of ours. */
export type BriefFacts = {
  query: BriefQuery
  scope: Scope
  seq: number
  evidence: EvidenceStatement
  /** Those whose engagement is asked for, with the posts they hold on the day; none where it is that of any. */
  whom: AttendeeRow[]
  about?: EntryRef
  meeting?: PlannedMeeting
  attendees: Attendee[]
  others: SaidByOthers
}

/** The latest of each are enough for a first page; `all` asks for what a person could still read. */
const most = { page: 12, all: 5_000 }

/** A question may take as long as planning it for the first time takes on a busy machine. */
const longest = 90_000

/** A department's or a post's many ids say nothing of posts held on the day. */
const mostWhom = 5

/** Throws InvalidInput naming what was asked for and is not there. */
export async function facts(database: Database, viewer: Viewer, query: BriefQuery): Promise<BriefFacts> {
  const scope = await scopeOf(database, viewer, query)
  const [meeting] = query.meeting
    ? (await findPlannedMeetings(database, viewer, { id: query.meeting, limit: 1 })).meetings
    : []
  const about = query.about
    ? await database.readTogether(viewer, (tx) => findRef(tx, query.about ?? ''))
    : undefined
  if (query.about && about?.type !== 'harmArea')
    throw new InvalidInput(`about: there is no harm area with the id ${query.about}.`)
  const params = paramsOf(scope, query)
  const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
    const ask = <T>(question: (tx: Transaction) => Promise<T>) =>
      database.readTogether(viewer, question, longest)
    const found = await ask((tx) => findAttendees(tx, { ...params, ids: [...new Set(query.with)] }))
    requireAll(query.with, found)
    const whos = distinct(found)
    const [known, absences, whom] = await Promise.all([
      knownOf(whos, params, ask),
      absencesOf(database, viewer, scope, {
        ids: whos.flatMap((who) => selvesOf({ who, actsFor: bodiesOf(who) })),
        about,
      }),
      ask((tx) => findAttendees(tx, { ...params, ids: scope.by.ids.slice(0, mostWhom) })),
    ])
    const bodies = known.flatMap(({ actsFor }) => actsFor.map(({ other }) => other.id))
    const bodyRows =
      bodies.length > 0 ? await ask((tx) => findAttendees(tx, { ...params, ids: [...new Set(bodies)] })) : []
    const attendees = known.map((one) => ({
      ...one,
      worksOn: [
        ...one.who.worksOn,
        ...bodyRows
          .filter(({ asked }) => one.actsFor.some(({ other }) => other.id === asked))
          .flatMap(({ worksOn }) => worksOn),
      ],
      absent: selvesOf(one).flatMap((id) => absences.get(id) ?? []),
    }))
    const ids = attendees.flatMap(selvesOf)
    const others =
      query.others && about
        ? await ask((tx) => findSaidByOthers(tx, { ...params, about: about.id, ids }))
        : { total: 0, points: [] }
    return { attendees, others, whom }
  })
  return {
    query,
    scope,
    seq,
    evidence: await evidence(database, viewer, scope),
    ...(about ? { about } : {}),
    ...(meeting ? { meeting } : {}),
    ...answer,
  }
}

const paramsOf = (scope: Scope, query: BriefQuery): BriefParams => ({
  ...scopeParams(scope, []),
  about: query.about ?? null,
  limit: query.all ? most.all : most.page,
})

function requireAll(asked: readonly string[], found: readonly AttendeeRow[]) {
  const known = new Set(found.map((row) => row.asked))
  const missing = [...new Set(asked)].filter((id) => !known.has(id))
  if (missing.length > 0)
    throw new InvalidInput(
      `with: there is no person or organisation with the id ${missing.join(', ')}. Take ${missing.length === 1 ? 'it' : 'them'} out, or look the name up.`,
    )
}

/** Two ids of one merged entry are one attendee. */
const distinct = (found: readonly AttendeeRow[]) => [
  ...new Map(found.map((row) => [row.party.id, row])).values(),
]

/** A person's stakeholder bodies on the day: whoever meets the person meets them. An MP's is not the House. */
const bodiesOf = (who: AttendeeRow) =>
  who.party.type === 'person'
    ? who.posts.filter(({ other }) => coverageSides.some((side) => side === other.side))
    : []

export const selvesOf = ({ who, actsFor }: Pick<Attendee, 'who' | 'actsFor'>): string[] => [
  who.party.id,
  ...actsFor.map(({ other }) => other.id),
]

type Ask = <T>(question: (tx: Transaction) => Promise<T>) => Promise<T>

/**
 * Each question of each attendee in a transaction of its own, for forty may come; the kinds of question side by side.
 */
async function knownOf(
  whos: readonly AttendeeRow[],
  params: BriefParams,
  ask: Ask,
): Promise<Omit<Attendee, 'absent' | 'worksOn'>[]> {
  const known = whos.map((who) => ({ who, actsFor: bodiesOf(who) }))
  const each = async <T>(question: (tx: Transaction, ids: string[]) => Promise<T>) => {
    const answers: T[] = []
    for (const one of known) answers.push(await ask((tx) => question(tx, selvesOf(one))))
    return answers
  }
  const { asOf, past, about, limit } = params
  const [contacts, points, commitments] = await Promise.all([
    each((tx, ids) => contactsOf(tx, { ...params, ids })),
    each((tx, ids) => findPoints(tx, { ...params, ids })),
    each((tx, ids) => commitmentsOf(tx, { ids, asOf, past, limit, ...(about ? { about } : {}) })),
  ])
  return known.map((one, at) => ({
    ...one,
    contacts: contacts[at] ?? [],
    points: points[at] ?? [],
    commitments: commitments[at] ?? { total: 0, first: [] },
  }))
}
