import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { ViewList } from './ViewList.tsx'
import { viewsQuery } from './viewQueries.ts'

/** With nothing drawn: what was kept before. Nothing where nothing was. */
export function SavedViews({ client }: { client: QueryClient }) {
  const { data } = useQuery(viewsQuery)
  // The last one deleted can still be brought back here.
  const had = useRef(false)
  had.current ||= data !== undefined && data.total > 0
  if (!had.current) return null
  return (
    <section aria-labelledby="explore-views">
      <h2 className="govuk-heading-m" id="explore-views">
        Saved views
      </h2>
      <ViewList client={client} />
    </section>
  )
}
