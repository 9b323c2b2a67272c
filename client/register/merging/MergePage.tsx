import '../register.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiFailure } from '../../api.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { EntryField } from '../../design/EntryField.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { useChange } from '../../design/useChange.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { EntryNotFound } from '../EntryNotFound.tsx'
import { editableQuery, mergeQuery } from '../registerQueries.ts'
import { MergePreviewed } from './MergePreviewed.tsx'

const route = getRouteApi('/entries/$id/merge')

/** Two entries that are the same: what would move to the one that stays, and where the two differ, before it is done. */
export function MergePage() {
  usePageTitle('Merge')
  const { id } = route.useParams()
  const { into } = route.useSearch()
  const navigate = route.useNavigate()
  const change = useChange('Undone. They are two entries again.')
  // Once they are one there is nothing to look at: that is not asked again while it is being done.
  const [merging, setMerging] = useState<'doing' | 'done'>()
  const { data: entry, error: missing } = useQuery(editableQuery(id))
  const { data, error, refetch } = useQuery({
    ...mergeQuery(id, into ?? ''),
    enabled: into !== undefined && merging === undefined,
  })
  if (missing instanceof ApiFailure && missing.status === 404) return <EntryNotFound id={id} />
  const type = entry?.entry.type
  const types = type === 'person' || type === 'organisation' ? [type] : []
  return (
    <>
      <Link className="govuk-back-link" to="/register/duplicates">
        Those that may be the same
      </Link>
      <Announcement change={change} />
      <h1 className="govuk-heading-l">Merge two that are the same</h1>
      {!into && types.length > 0 && (
        <EntryField
          label="The same as"
          types={types}
          chosen={undefined}
          onChosen={(chosen) => chosen && void navigate({ search: { into: chosen.id } })}
        />
      )}
      {!into && entry && types.length === 0 && (
        <p className="govuk-body">
          {type === 'meeting' ? (
            <Link className="govuk-link" to="/register/duplicates" search={{ among: 'meetings' }}>
              Choose it among the meetings that may be the same
            </Link>
          ) : (
            'Only people, organisations and meetings are merged here.'
          )}
        </p>
      )}
      {into && error && !merging && <Failure error={error} onRetry={() => void refetch()} />}
      {into && !data && !error && !merging && <Loading what="the two entries" />}
      {into && data && merging !== 'done' && (
        <MergePreviewed
          preview={data}
          change={change}
          onTurn={() =>
            void navigate({
              to: '/entries/$id/merge',
              params: { id: data.stays.id },
              search: { into: data.goes.id },
            })
          }
          onMerging={setMerging}
        />
      )}
    </>
  )
}
