import { type ReactNode, useId } from 'react'

type NotificationProps = { title: string; look?: 'important' | 'success'; children: ReactNode }

/** Something the person should know before reading on. A success is also said at once to a screen reader. */
export function Notification({ title, look = 'important', children }: NotificationProps) {
  const id = useId()
  const success = look === 'success'
  return (
    <section
      className={`govuk-notification-banner ${success ? 'govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  )
}
