import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Filters, Path, Paths } from '../../../graph-schema/api/explore.ts'
import { Button } from '../../design/Button.tsx'
import { Sources } from '../../design/Citation.tsx'
import { formatCount } from '../../design/counts.ts'
import { formatWhen } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import { isNarrowed } from '../drawn/toDrawn.ts'
import { pathsQuery } from '../exploreQueries.ts'
import { showPath } from '../state/adding.ts'
import type { Tools } from '../useTools.ts'
import { idsOf } from './idsOf.ts'

type Props = {
  a: string | undefined
  b: string | undefined
  nameOf: (id: string) => string
  filters: Filters
  tools: Tools
  onEnds: (a: string | undefined, b: string | undefined) => void
}

const partyTypes = ['person', 'organisation'] as const

/** "What connects A and B?", answered in sentences, each step with its source. */
export const PathsPanel = ({ a, b, nameOf, filters, tools, onEnds }: Props) => (
  <>
    <h2 className="govuk-heading-m">What connects two parties?</h2>
    <SearchBox
      key={`a ${a} ${a && nameOf(a)}`}
      id="explore-path-a"
      label="From"
      types={partyTypes}
      keepText
      initialText={a === undefined ? '' : nameOf(a)}
      onChoose={(entry) => {
        onEnds(entry.id, b)
        document.getElementById('explore-path-b')?.focus()
      }}
    />
    <SearchBox
      key={`b ${b} ${b && nameOf(b)}`}
      id="explore-path-b"
      label="To"
      types={partyTypes}
      keepText
      initialText={b === undefined ? '' : nameOf(b)}
      onChoose={(entry) => onEnds(a, entry.id)}
    />
    {a !== undefined && b !== undefined && <Answer a={a} b={b} filters={filters} tools={tools} />}
  </>
)

function Answer({ a, b, filters, tools }: { a: string; b: string; filters: Filters; tools: Tools }) {
  const { data, error, refetch } = useQuery({ ...pathsQuery(a, b, filters), enabled: a !== b })
  if (a === b) return <p className="govuk-body">Choose two different parties.</p>
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="what connects them" />
  return (
    <>
      <p className="govuk-body" role="status">
        {foundWords(data)}
        {isNarrowed(filters) && ' The filters that are on were applied.'}
      </p>
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

function foundWords({ a, b, paths, within, stopped }: Paths): string {
  const pair = `${a.name} and ${b.name}`
  const limit = `within ${formatCount(within, 'step')}`
  if (paths.length > 0)
    return `${formatCount(paths.length, 'path')} between ${pair}, shortest first, ${limit}.`
  if (stopped) return `The search took too long and was stopped. Nothing had been found between ${pair}.`
  return `No path recorded between ${pair} ${limit}.`
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
          <Sources citations={step.citations} basis={step.basis} />
        </li>
      ))}
    </ul>
    <Button look="secondary" onClick={() => tools.perform(showPath(path.sentence, idsOf(path)))}>
      Draw this path
    </Button>
  </>
)
