import type * as z from 'zod'
import { type Answer, type AnswerQuery, needs, type Question } from '../../../graph-schema/api/answer.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import { evidence, type MatrixOf } from '../../coverage/coverage.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { findRef, NotFound } from '../../register/register.ts'
import { findSideOf } from '../queries/findSideOf.ts'
import { connected } from './connected.ts'
import type { Found, Known } from './Found.ts'
import { meetingsAsked } from './meetingsAsked.ts'
import { missingEvidence, today } from './missingEvidence.ts'
import { noMeeting } from './noMeeting.ts'
import { composeSentence } from './sentence.ts'
import { whoMet } from './whoMet.ts'
import { worksOn } from './worksOn.ts'

type Asked = z.infer<typeof AnswerQuery>

const answerers = (matrixOf: MatrixOf) =>
  ({
    'no-meeting': noMeeting(matrixOf),
    'who-met': whoMet,
    'meetings-between': meetingsAsked,
    'meetings-planned': meetingsAsked,
    'meetings-about': meetingsAsked,
    'works-on': worksOn,
    connected,
  }) as const satisfies Record<Question['question'], (known: Known) => Promise<Found>>

/** Answers a question: how many there are, the first of them, what to draw, and what the answer rests on. */
export async function answer(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  { limit, ...asked }: Asked,
): Promise<Answer> {
  requireBlanks(asked)
  const statement = await evidence(database, viewer)
  const names = await findNames(database, viewer, asked)
  const asOf = [statement.asOf ?? today(), today()].toSorted()[0] ?? today()
  const question = resolved(asked, names)
  const known: Known = { database, viewer, question, limit, names, asOf }
  const found = await answerers(matrixOf)[asked.question](known)
  const missing = found.total === 0 ? missingEvidence(question, statement) : undefined
  return {
    question,
    sentence: composeSentence(question, names),
    asOf,
    evidence: statement.sentence,
    ...found,
    ...(missing
      ? { because: [missing.words, found.because].filter(Boolean).join(' ') }
      : found.because
        ? { because: found.because }
        : {}),
    mends: [...found.mends, ...(missing ? [missing.mend] : [])],
  }
}

function requireBlanks(asked: Question) {
  const empty = needs[asked.question].find((oneOf) => !oneOf.some((blank) => asked[blank] !== undefined))
  if (empty) throw new InvalidInput(`${empty.join(' or ')}: the question “${asked.question}” needs it`)
  if (asked.from && asked.to && asked.from > asked.to)
    throw new InvalidInput('to: the last day is before the first')
}

const blanks = ['about', 'who', 'with'] as const
export type Names = Partial<Record<(typeof blanks)[number], EntryRef>>

async function findNames(database: Database, viewer: Viewer, asked: Question): Promise<Names> {
  const names: Names = {}
  await database.readTogether(viewer, async (tx) => {
    for (const blank of blanks) {
      const id = asked[blank]
      if (id === undefined) continue
      const ref = await findRef(tx, id)
      if (!ref) throw new NotFound(id)
      const isArea = ref.type === 'harmArea'
      const isParty = ref.type === 'person' || ref.type === 'organisation'
      if (blank === 'about' ? !isArea : !isParty)
        throw new InvalidInput(`${blank}: ${ref.name} is not a ${blank === 'about' ? 'harm area' : 'party'}`)
      // A person has no side of their own, and what they did in a meeting is said by whose side they are on.
      const side = isParty ? await findSideOf(tx, ref.id) : undefined
      names[blank] = side ? { ...ref, side } : ref
    }
  })
  return names
}

/** Ids as they are after any merges, so that one question has one answer. */
const resolved = (asked: Question, names: Names): Question => ({
  ...asked,
  ...Object.fromEntries(blanks.flatMap((blank) => (names[blank] ? [[blank, names[blank].id]] : []))),
})
