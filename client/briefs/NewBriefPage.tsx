import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failure } from '../design/Failure.tsx'
import { Loading } from '../design/Loading.tsx'
import { briefQuery } from './briefQueries.ts'
import { BriefEditor } from './editor/BriefEditor.tsx'
import { WhatAbout } from './start/WhatAbout.tsx'

const route = getRouteApi('/briefs/new')

/** A brief just made. Its address holds all that was asked, so that a colleague who opens it gets the same. */
export function NewBriefPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch, isFetching } = useQuery(briefQuery(search))
  const about = (
    <WhatAbout
      search={search}
      more={data?.more ?? false}
      onChange={(change) => void navigate({ search: (was) => ({ ...was, ...change }), replace: true })}
    />
  )
  if (!search.with)
    return (
      <>
        <h1 className="govuk-heading-l">Prepare a meeting</h1>
        <p className="govuk-body">
          This address names nobody to write a brief about.{' '}
          <Link className="govuk-link" to="/briefs">
            Paste a list of attendees or choose a planned meeting
          </Link>
          .
        </p>
      </>
    )
  if (error)
    return (
      <>
        <h1 className="govuk-heading-l">Prepare a meeting</h1>
        <Failure error={error} onRetry={() => void refetch()} />
        {about}
      </>
    )
  if (!data || isFetching) return <Loading what="the brief" />
  return (
    <BriefEditor key={JSON.stringify(search)} brief={data}>
      {about}
    </BriefEditor>
  )
}
