import { Notification } from '../design/Notification.tsx'

/** An empty register, said plainly, with what to run. */
export const NothingLoaded = () => (
  <Notification title="Nothing is loaded yet">
    <p className="govuk-notification-banner__heading">Liaison has no documents and no meetings to show.</p>
    <p className="govuk-body">To load the example register, run this where Liaison is installed:</p>
    <p className="govuk-body">
      <code className="liaison-code">
        npm run --silent liaison -- load seed/register.yaml seed/documents/*.yaml
      </code>
    </p>
    <p className="govuk-body">
      To load a record of your own, give its file instead. Then load this page again.
    </p>
  </Notification>
)
