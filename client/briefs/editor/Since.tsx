import type { BriefSince } from '../../../graph-schema/api/briefs.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { Notification } from '../../design/Notification.tsx'
import { type Edit, takeOver } from './edits.ts'

/** What the record says now and did not when the brief was kept. Nothing goes in by itself. */
export function Since({
  since: { lines, gone },
  onTake,
}: {
  since: BriefSince
  onTake: (edit: Edit) => void
}) {
  if (lines.length === 0 && gone.length === 0)
    return <p className="govuk-body-s">Nothing that this brief is about has changed since it was kept.</p>
  return (
    <Notification title="New since this brief was kept">
      {lines.length > 0 && (
        <>
          <p className="govuk-body">
            {formatCount(lines.length, 'line')} new or changed. Take over what you want.
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {lines.map((one) => (
              <li key={one.line.id}>
                {one.was !== undefined && (
                  <>
                    <s>{one.was}</s>{' '}
                  </>
                )}
                <bdi>{one.line.text}</bdi> {one.sources.map(({ title }) => `(${title})`).slice(0, 1)}{' '}
                <Button look="link" onClick={() => onTake(takeOver(one))}>
                  Take over<span className="govuk-visually-hidden">: {one.line.text.slice(0, 80)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone.length > 0 && (
        <>
          <p className="govuk-body">No longer in the record:</p>
          <ul className="govuk-list govuk-list--bullet">
            {gone.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Notification>
  )
}
