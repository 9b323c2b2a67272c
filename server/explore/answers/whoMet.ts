import type { AnswerLine, Question } from '../../../graph-schema/api/answer.ts'
import { listed } from '../../../graph-schema/listed.ts'
import { metKinds } from '../../../graph-schema/terms.ts'
import { findCitationsOf, ukDate } from '../../register/register.ts'
import { filterParams } from '../engagedWithin.ts'
import { toldMeeting } from '../meetingBrief.ts'
import { findMetParties, type MetParties } from '../queries/findMetParties.ts'
import { counted, type Found, type Known, mostCounted, nameOf } from './Found.ts'
import { filtersOf, loosen } from './loosen.ts'
import { isMeeter, plurals } from './sentence.ts'

/** Who took part in meetings with a party: those held, then those planned; and what is planned after the period. */
export async function whoMet(known: Known): Promise<Found> {
  const { question, limit, names } = known
  const found = await parties(known, question, null, limit)
  const next = question.to
    ? await parties(known, { ...question, from: question.to, to: undefined }, question.to, 50)
    : undefined
  const lines = await toLines(known, found)
  const later = next ? await toLines(known, next) : []
  const ids = [question.who ?? '', ...lines.map(({ entry }) => entry.id)]
  return {
    total: found.total,
    count: countWords(question, found, lines, isMeeter(names.who) ? 'met' : 'took part'),
    lines,
    next: later,
    ids: found.total === 0 ? [] : ids,
    filters: filtersOf(question, ['held', 'planned'], metKinds),
    ...(found.counted.length < mostCounted ? { counted: found.counted } : {}),
    ...(found.total === 0
      ? { because: `No meeting recorded with ${nameOf(names.who)} that fits.` }
      : question.any === 'kind' || question.any === 'both'
        ? {}
        : { because: `Counted are ${listed(metKinds.map((kind) => `${kind}s`))}.` }),
    mends: [
      ...(found.total === 0
        ? await loosen(
            question,
            '“held” or “planned”',
            nameOf(names.about),
            async (looser) => (await parties(known, looser, null, 1)).total,
          )
        : []),
      ...(question.to && later.length > 0
        ? [
            {
              words: `${counted(next?.total ?? 0, 'more is', 'more are')} planned after ${ukDate(question.to)}.`,
              button: 'Show those planned after it too',
              question: { ...question, to: undefined },
            },
          ]
        : []),
    ],
    stopped: false,
  }
}

const parties = ({ database, viewer }: Known, question: Question, after: string | null, limit: number) =>
  database.readTogether(viewer, (tx) =>
    findMetParties(tx, {
      who: question.who ?? '',
      only: question.only ?? null,
      after,
      limit,
      most: mostCounted,
      ...filterParams(filtersOf(question, after ? ['planned'] : ['held', 'planned'], metKinds)),
    }),
  )

async function toLines({ database, viewer }: Known, { rows }: MetParties): Promise<AnswerLine[]> {
  const cited = await database.readTogether(viewer, (tx) =>
    findCitationsOf(tx, [...new Set(rows.map(({ meeting }) => meeting.id))]),
  )
  return rows.map(({ ref, meetings, meeting }) => ({
    entry: ref,
    meetings,
    meeting: toldMeeting(meeting),
    instead: [],
    citations: cited.get(meeting.id) ?? [],
  }))
}

/** "3 charities met, 2 planned" where all are listed, else the total alone. Of those beside a stakeholder: “took part”. */
function countWords(
  question: Question,
  { total }: MetParties,
  lines: readonly AnswerLine[],
  did: 'met' | 'took part',
): string {
  const people = lines.filter(({ entry }) => entry.type === 'person').length
  const [one, many] = question.only
    ? plurals[question.only]
    : people === 0
      ? ['organisation', 'organisations']
      : people === lines.length
        ? ['person', 'people']
        : ['person or organisation', 'people and organisations']
  const all = counted(total, one, many)
  if (question.any || total !== lines.length) return all
  const planned = lines.filter(({ meeting }) => meeting?.status === 'planned').length
  if (planned === 0) return `${all} ${did}`
  return planned === total
    ? `${all} planned`
    : `${counted(total - planned, one, many)} ${did}, ${planned} planned`
}
