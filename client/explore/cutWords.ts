import type { Answer } from '../../graph-schema/api/answer.ts'
import { formatNumber } from '../design/counts.ts'
import type { ExploreState } from './state/ExploreState.ts'

/** What says of how many those drawn are some, on screen and in every file; nothing where all are drawn. */

export const answerCutWords = ({ question, total, lines }: Answer): string | undefined =>
  // Of the ways two are connected one is drawn at a time: they are listed beside it.
  question.question !== 'connected' && total > lines.length
    ? `The question has ${formatNumber(total)} answers, of which the first ${formatNumber(lines.length)} were drawn.`
    : undefined

export const idsCutWords = ({ ids, outOf }: ExploreState): string | undefined =>
  outOf !== undefined && outOf > ids.length
    ? `Showing ${formatNumber(ids.length)} of ${formatNumber(outOf)}, most meetings first.`
    : undefined
