import { useQuery } from '@tanstack/react-query'
import type { Facts } from '../../../graph-schema/api/register.ts'
import { Sources } from '../../design/Citation.tsx'
import { Details } from '../../design/Details.tsx'
import { formatDate } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import { factsQuery } from '../exploreQueries.ts'
import { FactLines } from './FactLines.tsx'

type Props = {
  id: string
  /** Relationships left out because the panel shows them in its own way. */
  without: readonly string[]
}

/** What was said and undertaken in the open, the rest folded away; each line with its source. */
export function EntryFacts({ id, without }: Props) {
  const { data, error, refetch } = useQuery(factsQuery(id))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="what is recorded" />
  const groups = data.groups.filter(({ link }) => !without.includes(link))
  const telling = groups.filter(({ link }) => first.has(link))
  const rest = groups.filter(({ link }) => !first.has(link))
  return (
    <>
      <Statuses facts={data} />
      {data.summary && <p className="govuk-body">{data.summary}</p>}
      {telling.map((group) => (
        <FactLines key={`${group.link} ${group.end}`} group={group} />
      ))}
      {rest.length > 0 && (
        <Details summary="Everything else recorded">
          {rest.map((group) => (
            <FactLines key={`${group.link} ${group.end}`} group={group} />
          ))}
        </Details>
      )}
    </>
  )
}

/** What people want to know before a meeting. */
const first = new Set(['RAISED', 'RAISED_AT', 'UNDERTOOK', 'ASKED', 'OFFERED', 'MADE_AT', 'TO'])

const Statuses = ({ facts: { statuses } }: { facts: Facts }) =>
  statuses.length > 0 && (
    <section>
      <h3 className="govuk-heading-s explore-panel__heading">Status</h3>
      <ul className="explore-lines">
        {statuses.map(({ status, known, basis, because, citations }) => (
          <li key={`${status} ${known}`} className="explore-line">
            <p className="explore-line__title">
              <StatusTag status={status} /> known on {formatDate(known)}
            </p>
            <Sources citations={citations} basis={basis} because={because} />
          </li>
        ))}
      </ul>
    </section>
  )
