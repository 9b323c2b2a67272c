import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Neighbours } from '../../graph-schema/api/explore.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { coverageSides, metKinds } from '../../graph-schema/terms.ts'
import { apiQuery } from '../api.ts'
import { formatCount } from '../design/counts.ts'
import { Failure } from '../design/Failure.tsx'
import { Loading } from '../design/Loading.tsx'

/** Those a body has held most meetings with. Whose meetings these are is always said: they are not everyone's. */
export function MostMetList({ body }: { body: EntryRef }) {
  const { data, error, refetch } = useQuery(
    apiQuery(Neighbours, `/api/entries/${body.id}/neighbours`, {
      type: 'organisation',
      status: 'held',
      side: coverageSides,
      kind: metKinds,
      limit: 8,
    }),
  )
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="organisations" />
  return (
    <>
      <p className="govuk-body">Organisations outside government that {body.name} held most meetings with.</p>
      <ul className="govuk-list liaison-ways">
        {data.neighbours
          .filter(({ meetings }) => meetings > 0)
          .map(({ id, name, meetings }) => (
            <li key={id}>
              <Link className="govuk-link" to="/explore" search={{ open: id }}>
                {name}
              </Link>
              <span className="liaison-ways__count">{formatCount(meetings, 'meeting')} held</span>
            </li>
          ))}
      </ul>
    </>
  )
}
