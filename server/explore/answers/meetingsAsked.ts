import type { Question } from '../../../graph-schema/api/answer.ts'
import type { Status } from '../../../graph-schema/terms.ts'
import { findCitationsOf } from '../../register/register.ts'
import { filterParams } from '../engagedWithin.ts'
import { toldMeeting } from '../meetingBrief.ts'
import { findMeetings } from '../queries/findMeetings.ts'
import { chosenTwice, counted, type Found, type Known, mostCounted, nameOf } from './Found.ts'
import { filtersOf, loosen } from './loosen.ts'

/** Meetings between two, planned with someone or about something, or held about something. */
export async function meetingsAsked(known: Known): Promise<Found> {
  const because = chosenTwice(known)
  if (because)
    return {
      total: 0,
      count: 'none',
      lines: [],
      next: [],
      ids: [],
      filters: {},
      because,
      mends: [],
      stopped: false,
    }
  const { database, viewer, question, limit, names } = known
  const status: Status = question.question === 'meetings-planned' ? 'planned' : 'held'
  const ask = (asked: Question, most: number) =>
    database.readTogether(viewer, (tx) =>
      findMeetings(tx, {
        who: asked.who ?? null,
        with: asked.with ?? null,
        area: asked.about ?? null,
        limit: most,
        most: mostCounted,
        ...filterParams(filtersOf(asked, [status], undefined)),
      }),
    )
  const found = await ask(question, limit)
  const cited = await database.readTogether(viewer, (tx) =>
    findCitationsOf(
      tx,
      found.rows.map(({ id }) => id),
    ),
  )
  const named = [question.about, question.who, question.with].filter((id) => id !== undefined)
  const drawn = question.question === 'meetings-between' ? named.filter((id) => id !== question.about) : named
  const others = question.question === 'meetings-between' ? [] : found.parties
  return {
    total: found.total,
    count: `${counted(found.total, 'meeting')}${question.any === 'status' || question.any === 'both' ? '' : ` ${status}`}`,
    lines: found.rows.map((row) => ({
      entry: { id: row.id, type: 'meeting', name: row.title, kind: row.kind },
      meetings: 1,
      meeting: toldMeeting(row),
      instead: [],
      citations: cited.get(row.id) ?? [],
    })),
    next: [],
    ids: found.total === 0 ? [] : [...new Set([...drawn, ...others])].slice(0, limit),
    filters: filtersOf(question, [status], undefined),
    ...(found.counted.length < mostCounted ? { counted: found.counted } : {}),
    ...(found.total === 0 ? { because: nothing(question, known, status) } : {}),
    mends:
      found.total === 0
        ? [
            ...(await loosen(
              question,
              `“${status}”`,
              nameOf(names.about),
              async (looser) => (await ask(looser, 1)).total,
            )),
            ...connection(question),
          ]
        : [],
    stopped: false,
  }
}

function nothing(question: Question, { names }: Known, status: Status): string {
  if (question.question === 'meetings-between')
    return `No meeting recorded between ${nameOf(names.who)} and ${nameOf(names.with)}${names.about ? ` about ${names.about.name}` : ''} that fits.`
  const whom = names.who ? ` with ${names.who.name}` : ''
  const what = names.about ? ` about ${names.about.name}` : ''
  return `No ${status === 'planned' ? 'planned ' : ''}meeting recorded${whom}${what} that fits.`
}

const connection = (question: Question) =>
  question.question === 'meetings-between'
    ? [
        {
          words: 'They may be connected through others.',
          button: 'Show how they are connected',
          question: { question: 'connected' as const, who: question.who, with: question.with },
        },
      ]
    : []
