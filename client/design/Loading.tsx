/** Says what is awaited; a screen reader hears it too. */
export const Loading = ({ what }: { what: string }) => (
  <p className="govuk-body liaison-loading" role="status">
    Loading {what}…
  </p>
)
