import type { Mend, Question } from '../../../graph-schema/api/answer.ts'
import type { Filters } from '../../../graph-schema/api/explore.ts'
import type { MeetingKind, Status } from '../../../graph-schema/terms.ts'
import { without } from './Found.ts'
import { period } from './sentence.ts'

/** The filters of a question about meetings. */
export function filtersOf(
  question: Question,
  statuses: readonly Status[],
  kinds: readonly MeetingKind[] | undefined,
): Filters {
  const { about, from, to, any } = question
  const anyStatus = any === 'status' || any === 'both'
  const anyKind = any === 'kind' || any === 'both'
  return {
    ...(about ? { about: [about] } : {}),
    ...(anyStatus ? {} : { status: [...statuses] }),
    ...(anyKind || !kinds ? {} : { kind: [...kinds] }),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

const statusAlone = ({ any }: Question) => (any === 'kind' ? 'both' : 'status')
const kindAlone = ({ any }: Question) => (any === 'status' ? 'both' : 'kind')

/**
 * Which part of a question empties its answer: without each in turn, how many there would be; where none does it
 * alone, without all of them.
 */
export async function loosen(
  question: Question,
  statusWords: string | undefined,
  about: string,
  count: (question: Question) => Promise<number>,
): Promise<Mend[]> {
  const { from, to, any } = question
  const looser: { words: string; question: Question }[] = [
    ...(statusWords && any !== 'status' && any !== 'both'
      ? [
          {
            words: `the status ${statusWords}`,
            question: { ...question, any: statusAlone(question) } as const,
          },
        ]
      : []),
    ...(any !== 'kind' && any !== 'both' && question.question === 'who-met'
      ? [
          {
            words: 'the kinds that count as having met',
            question: { ...question, any: kindAlone(question) } as const,
          },
        ]
      : []),
    ...(from || to
      ? [{ words: `“${period({ from, to }).trim()}”`, question: without(question, 'from', 'to') }]
      : []),
    ...(question.only ? [{ words: 'the kind of organisation', question: without(question, 'only') }] : []),
    ...(question.about && question.who
      ? [{ words: `“about ${about}”`, question: without(question, 'about') }]
      : []),
  ]
  const mends = await mendsOf(looser, count)
  if (mends.length > 0 || looser.length < 2) return mends
  const bare = {
    ...without(question, 'from', 'to', 'only', ...(question.who ? ['about' as const] : [])),
    any: 'both' as const,
  }
  return mendsOf([{ words: 'all of its limits', question: bare }], count)
}

async function mendsOf(
  looser: readonly { words: string; question: Question }[],
  count: (question: Question) => Promise<number>,
): Promise<Mend[]> {
  const mends: Mend[] = []
  for (const { words, question } of looser) {
    const found = await count(question)
    if (found === 0) continue
    const number = found.toLocaleString('en-GB')
    mends.push({
      words: `Without ${words} there ${found === 1 ? 'is' : 'are'} ${number}.`,
      button: found === 1 ? `Show the one without ${words}` : `Show the ${number} without ${words}`,
      question,
    })
  }
  return mends
}
