import { Button } from './Button.tsx'
import { EntryLink } from './EntryLink.tsx'
import { Focused } from './Focused.tsx'
import { Notification } from './Notification.tsx'
import type { Change } from './useChange.ts'

/** What was just done, with a way back. It has the focus, so that Undo is one press of the Tab key away. */
export const Announcement = ({ change: { said, failure, undo } }: { change: Change }) => (
  <>
    {failure && (
      <div className="liaison-failure liaison-announced" role="alert">
        <p className="govuk-body">{failure}</p>
      </div>
    )}
    {said && (
      <Focused key={said.at}>
        <Notification title="Done" look="success">
          <p className="govuk-notification-banner__heading">
            {said.done}{' '}
            {said.undo !== undefined && (
              <Button look="link" onClick={() => void undo(said.undo ?? 0)}>
                Undo<span className="govuk-visually-hidden"> this change</span>
              </Button>
            )}
            {said.entry && (
              <>
                {' '}
                <EntryLink entry={{ id: said.entry, name: 'See its page' }} />
              </>
            )}
          </p>
        </Notification>
      </Focused>
    )}
  </>
)
