import { useQuery } from '@tanstack/react-query'
import type { Question } from '../../../graph-schema/api/answer.ts'
import { formatNumber } from '../../design/counts.ts'
import { answerQuery } from '../exploreQueries.ts'

/** Beside what is drawn of an answer too long to be drawn whole: how much of it that was. */
export function AnswerCut({ asked }: { asked: Question }) {
  const { data } = useQuery(answerQuery(asked))
  if (!data || data.total <= data.lines.length) return null
  return ` The question has ${formatNumber(data.total)} answers, of which the first ${formatNumber(data.lines.length)} were drawn.`
}
