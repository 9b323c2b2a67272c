import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type HarmAreaNode, HarmAreas } from '../../graph-schema/api/register.ts'
import { apiQuery } from '../api.ts'
import { formatCount } from '../design/counts.ts'
import { Details } from '../design/Details.tsx'
import { Failure } from '../design/Failure.tsx'
import { Loading } from '../design/Loading.tsx'
import { meetingCount } from '../design/meetingCounts.ts'

const mostMeetings = (a: HarmAreaNode, b: HarmAreaNode) =>
  b.meetings - a.meetings || a.name.localeCompare(b.name, 'en-GB')

/** The harm areas, most meetings first, each a way in. Themes and workstreams are found by search. */
export function HarmAreaList() {
  const { data, error, refetch } = useQuery(apiQuery(HarmAreas, '/api/harm-areas'))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="harm areas" />
  const harms = data.harmAreas.filter(({ kind }) => kind === 'harm').sort(mostMeetings)
  const without = harms.filter(({ meetings }) => meetings === 0)
  return (
    <>
      <ul className="govuk-list liaison-ways">
        {harms
          .filter(({ meetings }) => meetings > 0)
          .map((harm) => (
            <li key={harm.id}>
              <HarmAreaLink harm={harm} />
              <span className="liaison-ways__count">{meetingCount(harm.meetings, harm.byStatus)}</span>
            </li>
          ))}
      </ul>
      {without.length > 0 && (
        <Details summary={`${formatCount(without.length, 'harm area')} with no meeting recorded`}>
          <ul className="govuk-list">
            {without.map((harm) => (
              <li key={harm.id}>
                <HarmAreaLink harm={harm} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

const HarmAreaLink = ({ harm: { id, name } }: { harm: HarmAreaNode }) => (
  <Link className="govuk-link" to="/explore" search={{ open: id, about: id }}>
    {name}
  </Link>
)
