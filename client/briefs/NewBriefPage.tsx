import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Refused } from '../coverage/Refused.tsx'
import { LeftOutNotice } from '../design/LeftOutNotice.tsx'
import { Loading } from '../design/Loading.tsx'
import { type BriefSearch, briefPartWords } from './briefAddress.ts'
import { briefQuery } from './briefQueries.ts'
import { BriefEditor } from './editor/BriefEditor.tsx'
import { WhatAbout } from './start/WhatAbout.tsx'

const route = getRouteApi('/briefs/new')

/** A brief just made. Its address holds all that was asked, so that a colleague who opens it gets the same. */
export function NewBriefPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch, isFetching } = useQuery(briefQuery(search))
  const onChange = (change: Partial<BriefSearch>) =>
    void navigate({ search: (was) => ({ ...was, ...change }), replace: true })
  const about = (
    <>
      <LeftOutNotice
        words={briefPartWords}
        leftOut={search.leftOut}
        onDismiss={() => onChange({ leftOut: undefined })}
      />
      <WhatAbout search={search} more={data?.more ?? false} onChange={onChange} />
    </>
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
        <Refused error={error} onRetry={() => void refetch()} onChange={onChange} />
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
