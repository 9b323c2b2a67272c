import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { Changes, SavedView } from '../../../graph-schema/api/views.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import type { Explorer } from '../state/createExplorer.ts'
import { select } from '../state/looking.ts'
import { agoInWords } from './agoInWords.ts'
import { changesQuery, viewQuery } from './viewQueries.ts'

type Props = { id: string; explorer: Explorer; drawn: Drawn }
type Listed = Changes['changed']

/** What has changed since the view on show was saved, each thing a link to it. */
export function SinceSaved({ id, explorer, drawn }: Props) {
  const view = useQuery({ ...viewQuery(id), retry: false }).data
  if (!view) return null
  return <Since {...{ explorer, drawn, view }} />
}

function Since({ view, explorer, drawn }: Omit<Props, 'id'> & { view: SavedView }) {
  const { data } = useQuery(changesQuery(view))
  if (!data) return null
  const entry = (ref: EntryRef) => <ChangedEntry key={ref.id} entry={ref} {...{ explorer, drawn }} />
  const parts = partsOf(data, entry)
  const when = agoInWords(view.at, new Date())
  return (
    <div className="govuk-inset-text explore-since" role="status">
      {parts.length === 0 ? (
        <>
          <bdi>“{view.name}”</bdi>: nothing in it has changed since it was saved ({when}).
        </>
      ) : (
        <>
          <bdi>“{view.name}”</bdi>. Since this was saved ({when}):
          <ul className="govuk-list govuk-list--bullet">{parts}</ul>
        </>
      )}
    </div>
  )
}

function partsOf(data: Changes, entry: (ref: EntryRef) => ReactNode): ReactNode[] {
  const { newMeetings, changedMeetings, changed, missing } = data
  const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')
  const said: [string, number, ReactNode][] = [
    [
      'new',
      newMeetings.total,
      <>
        {formatCount(newMeetings.total, 'meeting')} {isOrAre(newMeetings.total)} new:{' '}
        <Names listed={newMeetings} entry={entry} />
      </>,
    ],
    [
      'meetings',
      changedMeetings.total,
      <>
        {formatCount(changedMeetings.total, 'meeting')} {changedMeetings.total === 1 ? 'was' : 'were'}{' '}
        changed: <Names listed={changedMeetings} entry={entry} />
      </>,
    ],
    [
      'changed',
      changed.total,
      <>
        <Names listed={changed} entry={entry} /> {changed.total === 1 ? 'was' : 'were'} changed
      </>,
    ],
    [
      'missing',
      missing.length,
      <>
        {formatCount(missing.length, 'item')} {isOrAre(missing.length)} no longer in the data
      </>,
    ],
  ]
  return said.filter(([, count]) => count > 0).map(([key, , words]) => <li key={key}>{words}</li>)
}

const Names = ({ listed, entry }: { listed: Listed; entry: (ref: EntryRef) => ReactNode }) => (
  <>
    {listed.first.map((ref, at) => (
      <span key={ref.id}>
        {at > 0 && ', '}
        {entry(ref)}
      </span>
    ))}
    {listed.total > listed.first.length && ` and ${formatCount(listed.total - listed.first.length, 'other')}`}
  </>
)

/** In the picture where it is drawn, else on its own page. */
function ChangedEntry({
  entry: { id, name },
  explorer,
  drawn,
}: {
  entry: EntryRef
  explorer: Explorer
  drawn: Drawn
}) {
  const here =
    drawn.nodes.some((node) => node.id === id) || drawn.meetings.some(({ meeting }) => meeting.id === id)
  return here ? (
    <Button look="link" onClick={() => void explorer.perform(select([id]))}>
      {name}
    </Button>
  ) : (
    <Link className="govuk-link" to="/entries/$id" params={{ id }}>
      {name}
    </Link>
  )
}
