import type { Attendees } from '../../../graph-schema/api/matching.ts'
import { formatCount } from '../../design/counts.ts'
import { Details } from '../../design/Details.tsx'

/** What was pasted and is not in the list, and why: nothing goes missing unsaid. */
export function LeftOutLines({ matches: { leftOut, leftOutInAll } }: { matches: Attendees }) {
  if (leftOutInAll === 0) return null
  const more = leftOutInAll - leftOut.length
  return (
    <Details
      summary={`${formatCount(leftOutInAll, 'part')} of the text ${leftOutInAll === 1 ? 'is' : 'are'} not in the list`}
    >
      <ul className="govuk-list govuk-list--bullet liaison-attendees__left-out">
        {leftOut.map(({ text, because }, at) => (
          <li key={`${at} ${text}`}>
            <bdi>“{text}”</bdi>: {because}
          </li>
        ))}
        {more > 0 && <li>and {formatCount(more, 'more part')}</li>}
      </ul>
    </Details>
  )
}
