import type { Brief, BriefSince } from '../../../graph-schema/api/briefs.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { Notification } from '../../design/Notification.tsx'
import { type Edit, stillNew, takeOver } from './edits.ts'

/** What the record says now and did not when the brief was kept. Nothing goes in by itself. */
export function Since({
  since: { lines: all, gone },
  brief,
  onTake,
}: {
  since: BriefSince
  /** As edited: what was taken over is not offered again. */
  brief: Brief
  onTake: (edit: Edit) => void
}) {
  if (all.length === 0 && gone.length === 0)
    return <p className="govuk-body-s">Nothing that this brief is about has changed since it was kept.</p>
  const lines = stillNew(brief, all)
  if (lines.length === 0 && gone.length === 0)
    return <p className="govuk-body-s">All that is new since this brief was kept has been taken over.</p>
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
