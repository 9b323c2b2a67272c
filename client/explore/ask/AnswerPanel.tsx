import { useQuery } from '@tanstack/react-query'
import type { AnswerLine, Question } from '../../../graph-schema/api/answer.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount, formatNumber } from '../../design/counts.ts'
import { capitalise, formatDate, formatWhen } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import { entryKindWords, insteadWords } from '../../design/words.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import { answerQuery } from '../exploreQueries.ts'
import { Citations } from '../parts/Citations.tsx'
import { select } from '../state/looking.ts'
import type { Tools } from '../useTools.ts'
import { Mends } from './Mends.tsx'
import { noneWords } from './noneWords.ts'

type Props = { asked: Question; drawn: Drawn; tools: Tools; onAsk: (question: Question) => void }

/** The answer in words, line by line, each with its source, and what all of it rests on. */
export function AnswerPanel({ asked, drawn, tools, onAsk }: Props) {
  const { data, error, refetch } = useQuery(answerQuery(asked))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="the answer" />
  const { lines, next, total, count, sentence, evidence, because, mends } = data
  const list = (shown: readonly AnswerLine[]) => (
    <ul className="explore-lines">
      {shown.map((line) => (
        <Line key={line.entry.id} line={line} drawn={drawn} tools={tools} />
      ))}
    </ul>
  )
  return (
    <>
      <h2 className="govuk-heading-m">{capitalise(sentence)}</h2>
      <p className="govuk-body">
        <strong>{capitalise(total === 0 ? noneWords(data) : count)}</strong>
        {lines.length > 0 && total > lines.length && (
          <>
            . Showing {formatNumber(lines.length)} of {formatNumber(total)}
          </>
        )}
        . {because}
      </p>
      <p className="govuk-body-s">{evidence}</p>
      {list(lines)}
      {asked.question === 'connected' && <p className="govuk-body">The paths are under “Paths”.</p>}
      {next.length > 0 && asked.to && (
        <>
          <h3 className="govuk-heading-s explore-panel__heading">
            Planned after {formatDate(asked.to)}, not drawn
          </h3>
          {list(next)}
        </>
      )}
      <Mends mends={mends} onMend={onAsk} />
    </>
  )
}

function Line({ line, drawn, tools }: { line: AnswerLine; drawn: Drawn; tools: Tools }) {
  const { entry, meeting, instead, citations, meetings } = line
  const isMeeting = entry.type === 'meeting'
  const isDrawn =
    drawn.nodes.some(({ id }) => id === entry.id) ||
    drawn.meetings.some((each) => each.meeting.id === entry.id)
  return (
    <li className="explore-line" data-id={entry.id}>
      <p className="explore-line__title">
        {isDrawn ? (
          <Button look="link" onClick={() => tools.perform(select([entry.id]))}>
            {entry.name}
          </Button>
        ) : (
          <EntryLink entry={entry} />
        )}
      </p>
      <p className="explore-line__who">
        {capitalise(entryKindWords(entry))}
        {!isMeeting && meeting && instead.length === 0 && `, ${formatCount(meetings, 'meeting')}`}
        {instead.length > 0 && `: ${instead.map((word) => insteadWords[word]).join('; ')}`}
      </p>
      {meeting && (
        <p className="explore-line__when">
          {capitalise(formatWhen(meeting.when))} <StatusTag status={meeting.status} />{' '}
          {!isMeeting && <EntryLink entry={{ id: meeting.id, name: meeting.title }} />}
        </p>
      )}
      <Citations citations={unique(citations)} />
    </li>
  )
}

/** Two claims may cite the same place. */
const unique = (citations: AnswerLine['citations']) => [
  ...new Map(citations.map((each) => [`${each.document} ${each.locator}`, each])).values(),
]
