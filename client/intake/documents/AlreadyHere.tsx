import { Link } from '@tanstack/react-router'
import type { Brought } from '../../../graph-schema/api/intake.ts'
import { Button } from '../../design/Button.tsx'
import { EntryLink } from '../../design/EntryLink.tsx'
import { Notification } from '../../design/Notification.tsx'

type Props = { brought: Brought; onAgain: (() => void) | undefined }

/** The same text, or nearly the same, has been brought before: where it is, before anything is made of it. */
export const AlreadyHere = ({ brought: { id, is, name, document }, onAgain }: Props) => (
  <Notification title="Already here">
    <p className="govuk-notification-banner__heading">
      {is === 'same' ? 'The same text' : 'Nearly the same text'} is here already:{' '}
      {document ? (
        <EntryLink entry={document} />
      ) : (
        <Link className="govuk-notification-banner__link" to="/intake/documents/$id" params={{ id }}>
          {name}
        </Link>
      )}
      {document ? ', reviewed and taken over.' : ', in review.'}
    </p>
    {onAgain && (
      <Button look="secondary" onClick={onAgain}>
        Bring it in as another document
      </Button>
    )}
  </Notification>
)
