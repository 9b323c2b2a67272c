import { useQuery } from '@tanstack/react-query'
import type { Question } from '../../../graph-schema/api/answer.ts'
import { answerCutWords } from '../cutWords.ts'
import { answerQuery } from '../exploreQueries.ts'

/** Beside what is drawn of an answer too long to be drawn whole: how much of it that was. */
export function AnswerCut({ asked }: { asked: Question }) {
  const { data } = useQuery(answerQuery(asked))
  const words = data && answerCutWords(data)
  return words ? ` ${words}` : null
}
