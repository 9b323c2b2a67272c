import { Button } from '../design/Button.tsx'
import { formatCount } from '../design/counts.ts'
import { idsCutWords } from './cutWords.ts'
import { type Drawn, nodesWithin } from './drawn/Drawn.ts'
import { keepOnly } from './state/adding.ts'
import type { ExploreState } from './state/ExploreState.ts'
import type { Tools } from './useTools.ts'

const fewer = 100

/** What is not drawn one by one, or not at all, because it is too much; and the ways on. */
export const LargeNotice = ({
  drawn,
  state,
  tools,
  onFilter,
}: {
  drawn: Drawn
  state: ExploreState
  tools: Tools
  onFilter: () => void
}) => {
  const { aggregate, groups } = drawn
  const cut = idsCutWords(state)
  if (!aggregate && !cut) return null
  return (
    <div className="govuk-inset-text" role="status" data-testid="large">
      {cut && <p className="govuk-body">{cut}</p>}
      {aggregate && (
        <p className="govuk-body">
          {formatCount(aggregate.nodes, 'party', 'parties')} and {formatCount(aggregate.lines, 'line')} are
          too many to read. They are shown in {formatCount(groups.length, 'group')}, with meetings as lines.
          Open one, filter, or show fewer. The tables hold every meeting; they list the parties of the groups
          that are open.
        </p>
      )}
      {aggregate?.keptClosed.map(({ id, name }) => (
        <p key={id} className="govuk-body">
          “{name}” stays closed: with its members there would again be too many. Filter first.
        </p>
      ))}
      <div className="explore-actions">
        <Button look="secondary" onClick={onFilter}>
          Filter
        </Button>
        <Button look="secondary" onClick={() => tools.perform(keepOnly(mostMet(drawn), fewerWords))}>
          Show fewer: {fewerWords}
        </Button>
      </div>
    </div>
  )
}

const fewerWords = `the ${fewer} with most meetings`

const mostMet = (drawn: Drawn) =>
  nodesWithin(drawn)
    .toSorted((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1))
    .slice(0, fewer)
    .map(({ id }) => id)
