import type { Answer, Question } from '../../../graph-schema/api/answer.ts'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { capitalise } from '../../design/dates.ts'
import { Mends } from './Mends.tsx'
import { noneWords } from './noneWords.ts'
import type { AskState } from './useAsk.ts'

type Props = { ask: AskState; onMend: (question: Question) => void }

/** What the question says so far, as a sentence, and how many there are: before anything is drawn. */
export function AskAnswer({ ask: { counting, answer, error, draw }, onMend }: Props) {
  return (
    <div className="liaison-ask__answer">
      <div role="status">
        {error && <p className="govuk-body">{error.message}</p>}
        {counting && <p className="govuk-body">Counting…</p>}
        {answer && <Said answer={answer} />}
      </div>
      {answer && answer.total > 0 && (
        <Button onClick={() => void draw(answer.question)}>
          {answer.total === 1 ? 'Show it' : 'Show them'}
        </Button>
      )}
      {answer && answer.total === 0 && <Mends mends={answer.mends} onMend={onMend} />}
    </div>
  )
}

const Said = ({ answer }: { answer: Answer }) =>
  answer.total > 0 ? (
    <p className="govuk-body">
      {capitalise(answer.sentence)}: <strong>{answer.count}</strong>.
      {answer.lines.length > 0 && answer.total > answer.lines.length && (
        <> The first {formatNumber(answer.lines.length)} would be drawn.</>
      )}
      {answer.stopped && ' The search was stopped after 2 seconds; there may be more.'}
    </p>
  ) : (
    <>
      <p className="govuk-body">
        {capitalise(answer.sentence)}: <strong>{noneWords(answer)}</strong>. {answer.because}
      </p>
      <p className="govuk-body-s">{answer.evidence}</p>
    </>
  )
