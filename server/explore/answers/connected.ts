import type { Mend, Question } from '../../../graph-schema/api/answer.ts'
import { mostPaths } from '../../../graph-schema/api/explore.ts'
import { paths } from '../paths.ts'
import { chosenTwice, counted, type Found, type Known, nameOf, without } from './Found.ts'
import { period } from './sentence.ts'

/** How two are connected; the shortest way is what is drawn. */
export async function connected(known: Known): Promise<Found> {
  const { database, viewer, question, names } = known
  const [a, b] = [question.who ?? '', question.with ?? '']
  const filters = {
    ...(question.about ? { about: [question.about] } : {}),
    ...(question.from ? { from: question.from } : {}),
    ...(question.to ? { to: question.to } : {}),
  }
  const { paths: found, stopped, within } = await paths(database, viewer, { a, b, ...filters })
  const pair = `${nameOf(names.who)} and ${nameOf(names.with)}`
  const [first] = found
  return {
    total: found.length,
    count: `${found.length === mostPaths ? 'at least ' : ''}${counted(found.length, 'connection')}`,
    lines: [],
    next: [],
    ids: first ? [...new Set(first.steps.flatMap(({ from, to }) => [from.id, to.id]))] : [],
    filters,
    ...(first ? { counted: first.steps.flatMap(({ meeting }) => meeting ?? []) } : {}),
    ...(first
      ? {}
      : {
          because:
            chosenTwice(known) ??
            (stopped
              ? `The search was stopped after 2 seconds; nothing had been found between ${pair}.`
              : `No connection within ${within} steps between ${pair}.`),
        }),
    mends: first ? [] : looser(question, nameOf(names.about)),
    stopped,
  }
}

const looser = (question: Question, about: string): Mend[] => [
  ...(question.about
    ? [
        {
          words: `Only meetings about ${about} were gone over.`,
          button: `Ask without “about ${about}”`,
          question: without(question, 'about'),
        },
      ]
    : []),
  ...(question.from || question.to
    ? [
        {
          words: `Only meetings${period(question)} were gone over.`,
          button: 'Ask without the dates',
          question: without(question, 'from', 'to'),
        },
      ]
    : []),
]
