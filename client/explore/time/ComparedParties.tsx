import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { capitalise, formatRange, formatWhen } from '../../design/dates.ts'
import { statusWords } from '../../design/words.ts'
import {
  type Change,
  type ComparedPeriod,
  type Comparison,
  changes,
  changeWords,
  isChange,
  type MetRecord,
  type PartyChange,
} from '../drawn/comparison.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { select } from '../state/looking.ts'
import type { Tools } from '../useTools.ts'

type Props = { comparison: Comparison; drawn: Drawn; tools: Tools }

const range = ({ period }: ComparedPeriod) => formatRange(period.from, period.to)

/** New, continuing and not recorded this time, as lists to read, beside what they rest on. */
export const ComparedParties = (props: Props) => {
  const { later, earlier, statuses } = props.comparison
  return (
    <div data-testid="compared">
      <p className="govuk-body" role="status">
        {changes
          .map(
            (change) =>
              `${capitalise(changeWords(props.comparison, change))}: ${partiesOf(props.comparison, change).length}`,
          )
          .join('. ')}
        .
      </p>
      <p className="govuk-body">
        Meetings {statuses.map((status) => statusWords[status]).join(', ')} among what is shown, within the
        filters: {range(later)} (later) beside {range(earlier)} (earlier). One whose dates touch both counts
        in both.
      </p>
      {[later, earlier].map((each) => (
        <p key={each.period.from} className="govuk-inset-text explore-time__evidence">
          {each.evidence.sentence}
          {each.uncounted > 0 &&
            ` ${formatCount(each.uncounted, 'meeting')} of that time are beyond what can be compared at once and not counted.`}
        </p>
      ))}
      {changes.map((change) => (
        <ChangeList key={change} change={change} {...props} />
      ))}
    </div>
  )
}

const headings = {
  new: 'New: met in the later period, no meeting recorded in the earlier',
  continuing: 'Continuing: met in both',
  'not-recorded': 'Not recorded this time: met in the earlier period',
} as const satisfies Record<Change, string>

/** Said instead where nothing is loaded for the period without a meeting. */
const unknown = {
  new: 'Met in the later period; no evidence for the earlier, so not said to be new',
  continuing: headings.continuing,
  'not-recorded': 'Met in the earlier period; no evidence for the later, so not said to be a change',
} as const satisfies Record<Change, string>

const partiesOf = ({ parties }: Comparison, change: Change) =>
  parties.filter((party) => party.change === change)

const atFirst = 50

function ChangeList({ change, comparison, drawn, tools }: Props & { change: Change }) {
  const [all, setAll] = useState(false)
  const found = partiesOf(comparison, change)
    .map((party) => ({ ...party, name: nameOf(drawn, party.id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  const listed = all ? found : found.slice(0, atFirst)
  const words = isChange(comparison, change) ? headings : unknown
  return (
    <>
      <h4 className="govuk-heading-s explore-panel__heading">
        {words[change]} ({found.length})
      </h4>
      {found.length === 0 && <p className="govuk-body">None</p>}
      <ul className="explore-lines" data-change={change}>
        {listed.map((party) => (
          <li key={party.id} className="explore-line" data-id={party.id}>
            <Button look="link" onClick={() => tools.perform(select([party.id]))}>
              {party.name}
            </Button>
            <p className="explore-line__who">{recordWords(party)}</p>
          </li>
        ))}
      </ul>
      {listed.length < found.length && (
        <Button look="link" onClick={() => setAll(true)}>
          List all {found.length}
        </Button>
      )}
    </>
  )
}

const recordWords = ({ later, earlier }: PartyChange) =>
  `Later: ${metWords(later)}. Earlier: ${metWords(earlier)}.`

const metWords = ({ meetings, last }: MetRecord): string => {
  if (meetings === 0) return 'no meeting recorded'
  return `${formatCount(meetings, 'meeting')}, ${last ? `last ${formatWhen(last)}` : 'date not given'}`
}
