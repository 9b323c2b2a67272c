import type { ChangedLine } from '../../../graph-schema/api/history.ts'
import { Details } from '../../design/Details.tsx'

/** What a change took away and put there, property by property. An entry just made is told of where somebody asks. */
export function ChangedLines({ lines, made }: { lines: readonly ChangedLine[]; made: boolean }) {
  if (lines.length === 0) return <p className="govuk-body-s">Nothing that is shown changed.</p>
  if (made)
    return (
      <Details summary="What it was when it was added">
        <Lines lines={lines} made />
      </Details>
    )
  return <Lines lines={lines} />
}

const Lines = ({ lines, made = false }: { lines: readonly ChangedLine[]; made?: boolean }) => (
  <dl className="liaison-history__lines">
    {lines.map(({ field, before, after }) => (
      <div key={field}>
        <dt>{field}</dt>
        {!made && <dd>Before: {before.length > 0 ? before.join('; ') : 'nothing'}</dd>}
        <dd>
          {!made && 'After: '}
          {after.length > 0 ? after.join('; ') : 'nothing'}
        </dd>
      </div>
    ))}
  </dl>
)
