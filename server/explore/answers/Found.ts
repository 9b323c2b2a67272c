import type { Answer, Question } from '../../../graph-schema/api/answer.ts'
import type { Database, Viewer } from '../../database/database.ts'
import type { Names } from './answer.ts'

/** What every answer is worked out from. */
export type Known = {
  database: Database
  viewer: Viewer
  question: Question
  limit: number
  names: Names
  /** As of when: the earlier of today and the newest document. */
  asOf: string
}

/** What one kind of question answers; the rest is the same for all. */
export type Found = Pick<
  Answer,
  'total' | 'count' | 'lines' | 'next' | 'ids' | 'filters' | 'counted' | 'because' | 'mends' | 'stopped'
>

/** Meetings whose ids are answered, so that the picture can leave out all others. */
export const mostCounted = 1_000

export const counted = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** A question without some of its blanks. */
export function without(question: Question, ...left: (keyof Question)[]): Question {
  const entries = Object.entries(question).filter(([name]) => !left.some((each) => each === name))
  return { question: question.question, ...Object.fromEntries(entries) }
}

export const nameOf = (ref: { name: string } | undefined) => ref?.name ?? ''

/** Why a question about two parties has no answer where they are one and the same. */
export const chosenTwice = ({ question, names }: Known): string | undefined =>
  question.who !== undefined && question.who === question.with
    ? `${nameOf(names.who)} was chosen twice. Choose two different parties.`
    : undefined
