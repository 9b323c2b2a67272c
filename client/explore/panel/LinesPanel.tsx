import { useQuery } from '@tanstack/react-query'
import { Sources } from '../../design/Citation.tsx'
import { formatCount } from '../../design/counts.ts'
import { statusWords } from '../../design/words.ts'
import type { DrawnLink } from '../drawn/Drawn.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { factsQuery } from '../exploreQueries.ts'
import { MeetingLines } from './MeetingLines.tsx'
import type { PanelProps } from './panelProps.ts'

const most = 200

/** A line of the picture: the meetings it stands for, or the link in words. */
export function LinesPanel({ id, snapshot, tools, areaName }: PanelProps & { id: string }) {
  const { drawn } = snapshot
  const bundle = drawn.bundles.find((each) => each.id === id)
  const ray = drawn.rays.find((each) => each.id === id)
  const link = drawn.links.find((each) => each.id === id)
  if (link?.sums) return <SumPanel link={link} sums={link.sums} name={(end) => nameOf(drawn, end)} />
  if (link) return <LinkPanel link={link} name={(end) => nameOf(drawn, end)} />
  if (!bundle && !ray) return null
  const ids = new Set(bundle ? bundle.meetings.map((meeting) => meeting.id) : [ray?.meeting])
  const meetings = drawn.meetings.filter(({ meeting }) => ids.has(meeting.id))
  return (
    <>
      <h2 className="govuk-heading-m">
        {bundle
          ? `${nameOf(drawn, bundle.a)} and ${nameOf(drawn, bundle.b)}`
          : `${nameOf(drawn, ray?.end ?? '')} at this meeting`}
      </h2>
      {bundle && (
        <p className="govuk-body">
          {formatCount(meetings.length, 'meeting')} {statusWords[bundle.status]}
        </p>
      )}
      <MeetingLines meetings={meetings} most={most} snapshot={snapshot} tools={tools} areaName={areaName} />
    </>
  )
}

/** A line to a closed group: every link it stands for, in words. */
const SumPanel = ({
  link,
  sums,
  name,
}: {
  link: DrawnLink
  sums: readonly DrawnLink[]
  name: (id: string) => string
}) => (
  <>
    <h2 className="govuk-heading-m">
      {name(link.from)} and {name(link.to)}
    </h2>
    <p className="govuk-body">{formatCount(sums.length, 'link')} that are not meetings</p>
    <ul className="govuk-list govuk-list--bullet">
      {sums.map(({ id, from, to, reads, detail }) => (
        <li key={id}>
          {name(from)} {reads} {name(to)}
          {detail && `, ${detail}`}
        </li>
      ))}
    </ul>
  </>
)

function LinkPanel({ link, name }: { link: DrawnLink; name: (id: string) => string }) {
  const { data } = useQuery(factsQuery(link.from))
  const facts = data?.groups
    .filter((group) => group.link === link.type && group.end === 'from')
    .flatMap((group) => group.facts)
    .filter((fact) => fact.other.id === link.to)
  return (
    <>
      <h2 className="govuk-heading-m">
        {name(link.from)} {link.reads} {name(link.to)}
      </h2>
      {link.detail && <p className="govuk-body">{link.detail}</p>}
      {facts?.map((fact) => (
        <Sources
          key={fact.detail ?? fact.other.id}
          citations={fact.citations}
          basis={fact.basis}
          because={fact.because}
        />
      ))}
    </>
  )
}
