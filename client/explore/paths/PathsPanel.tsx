import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Filters, mostPaths, type Path, type Paths } from '../../../graph-schema/api/explore.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { Button } from '../../design/Button.tsx'
import { Sources } from '../../design/Citation.tsx'
import { formatCount } from '../../design/counts.ts'
import { formatWhen } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import type { Drawn } from '../drawn/Drawn.ts'
import { isNarrowed } from '../drawn/toDrawn.ts'
import { pathsQuery } from '../exploreQueries.ts'
import { showPath } from '../state/adding.ts'
import { removeFilters } from '../state/narrowing.ts'
import type { Tools } from '../useTools.ts'
import { idsOf } from './idsOf.ts'
import { useAfter } from './useAfter.ts'
import { useNameOf } from './useNameOf.ts'

type Props = {
  a: string | undefined
  b: string | undefined
  drawn: Drawn
  filters: Filters
  tools: Tools
  onEnds: (a: string | undefined, b: string | undefined) => void
}

const partyTypes = ['person', 'organisation'] as const

/** "What connects A and B?", answered in sentences, each step with its source. */
export const PathsPanel = ({ a, b, drawn, filters, tools, onEnds }: Props) => (
  <>
    <h2 className="govuk-heading-m">What connects two parties?</h2>
    <End
      id="explore-path-a"
      label="From"
      party={a}
      drawn={drawn}
      onChoose={(entry) => {
        onEnds(entry.id, b)
        document.getElementById('explore-path-b')?.focus()
      }}
    />
    <End id="explore-path-b" label="To" party={b} drawn={drawn} onChoose={(entry) => onEnds(a, entry.id)} />
    {a !== undefined && b !== undefined && <Answer a={a} b={b} filters={filters} tools={tools} />}
  </>
)

type EndProps = {
  id: string
  label: string
  party: string | undefined
  drawn: Drawn
  onChoose: (entry: EntryRef) => void
}

/** One end, by its name: an address holds its id, and it need not be drawn. */
function End({ id, label, party, drawn, onChoose }: EndProps) {
  const name = useNameOf(party, drawn)
  return (
    <SearchBox
      key={`${party} ${name}`}
      id={id}
      label={label}
      types={partyTypes}
      keepText
      initialText={name}
      onChoose={onChoose}
    />
  )
}

type AnswerProps = { a: string; b: string; filters: Filters; tools: Tools }

function Answer({ a, b, filters, tools }: AnswerProps) {
  const client = useQueryClient()
  const asked = pathsQuery(a, b, filters)
  const { data, error, refetch, fetchStatus } = useQuery({ ...asked, enabled: a !== b })
  if (a === b)
    return (
      <p className="govuk-body" role="status">
        The same party was chosen twice. Choose two different parties to see what connects them.
      </p>
    )
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data && fetchStatus === 'idle') return <Cancelled onRetry={() => void refetch()} />
  if (!data) return <Searching onCancel={() => void client.cancelQueries({ queryKey: asked.queryKey })} />
  return (
    <>
      <div role="status">
        <p className="govuk-body">{foundWords(data)}</p>
        {data.stopped && (
          <p className="govuk-body">
            The search was stopped after 2 seconds; there may be {data.paths.length > 0 ? 'more' : 'one'}.{' '}
            <Button look="link" onClick={() => void refetch()}>
              Search again
            </Button>
          </p>
        )}
      </div>
      {isNarrowed(filters) && (
        <p className="govuk-body">
          Only what the filters allow was gone over.{' '}
          <Button look="link" onClick={() => tools.perform(removeFilters)}>
            Remove all filters
          </Button>
        </p>
      )}
      <ol className="explore-paths">
        {data.paths.map((path) => (
          <li key={path.sentence} className="explore-line">
            <PathLine path={path} tools={tools} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** Most searches are over before there is anything to say. */
function Searching({ onCancel }: { onCancel: () => void }) {
  const long = useAfter(1_000)
  return long ? (
    <div role="status">
      <p className="govuk-body">Searching for what connects them. It is stopped after 2 seconds.</p>
      <Button look="secondary" onClick={onCancel}>
        Stop the search
      </Button>
    </div>
  ) : (
    <Loading what="what connects them" />
  )
}

const Cancelled = ({ onRetry }: { onRetry: () => void }) => (
  <div role="status">
    <p className="govuk-body">You stopped the search. Nothing in the picture has changed.</p>
    <Button look="secondary" onClick={onRetry}>
      Search again
    </Button>
  </div>
)

export function foundWords({
  a,
  b,
  paths,
  within,
  stopped,
}: Pick<Paths, 'a' | 'b' | 'paths' | 'within' | 'stopped'>): string {
  const pair = `${a.name} and ${b.name}`
  const limit = `within ${formatCount(within, 'step')}`
  const found = `${formatCount(paths.length, 'path')} between ${pair}, shortest first`
  if (paths.length === mostPaths) return `The first ${found}. There may be more.`
  if (paths.length > 0) return stopped ? `${found}.` : `${found}. No other ${limit}.`
  return stopped
    ? `No connection ${limit} between ${pair} was found in the time there was; whether there is one is not known.`
    : `No connection ${limit} between ${pair}.`
}

const PathLine = ({ path, tools }: { path: Path; tools: Tools }) => (
  <>
    <p className="explore-line__title">{path.sentence}</p>
    <ul className="govuk-list">
      {path.steps.map((step) => (
        <li key={`${step.from.id} ${step.to.id} ${step.meeting ?? step.reads}`} className="explore-line__who">
          {step.from.name} {step.reads} {step.to.name}
          {step.detail && `, ${step.detail}`}
          {step.when && `, ${formatWhen(step.when)}`} {step.status && <StatusTag status={step.status} />}{' '}
          {step.meeting !== undefined && (
            <Link className="govuk-link" to="/entries/$id" params={{ id: step.meeting }}>
              the meeting
            </Link>
          )}
          <Sources citations={step.citations} basis={step.basis} because={step.because} />
        </li>
      ))}
    </ul>
    <Button look="secondary" onClick={() => tools.perform(showPath(path.sentence, idsOf(path)))}>
      Draw this path
    </Button>
  </>
)
