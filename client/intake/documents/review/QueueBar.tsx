import { Button } from '../../../design/Button.tsx'
import { formatCount } from '../../../design/counts.ts'
import { Details } from '../../../design/Details.tsx'
import { Select } from '../../../design/Select.tsx'
import { keyWords } from './queueKeys.ts'
import type { Order, Shown } from './queueOf.ts'

type Props = {
  total: number
  left: number
  shown: Shown
  order: Order
  canUndo: boolean
  /** In the graph already: there is nothing to do but look. */
  taken: boolean
  onShown: (shown: Shown) => void
  onOrder: (order: Order) => void
  onUndo: () => void
  onAdd: () => void
}

const shownOptions = [
  { value: 'left', words: 'To decide' },
  { value: 'check', words: 'Please check' },
  { value: 'all', words: 'All' },
] as const satisfies { value: Shown; words: string }[]
const orderOptions = [
  { value: 'text', words: 'As the text goes' },
  { value: 'unsure', words: 'Least sure first' },
] as const satisfies { value: Order; words: string }[]

/** How much is left, what is shown, and the keys. */
export const QueueBar = (props: Props) => (
  <div className="liaison-review__bar">
    <p className="govuk-body-l liaison-review__tally">
      {props.total - props.left} of {formatCount(props.total, 'proposal')} looked at
    </p>
    <div className="liaison-review__choices">
      <Select label="Show" value={props.shown} options={shownOptions} onChange={props.onShown} />
      <Select label="Order" value={props.order} options={orderOptions} onChange={props.onOrder} />
      {!props.taken && (
        <>
          <Button look="secondary" aria-disabled={!props.canUndo} onClick={props.onUndo}>
            Undo
          </Button>
          <Button look="secondary" onClick={props.onAdd}>
            Add from the text
          </Button>
        </>
      )}
    </div>
    <Details summary="Keys">
      <p className="govuk-body">They act while the focus is on a proposal.</p>
      <dl className="liaison-review__facts">
        {keyWords.map(([key, words]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Details>
  </div>
)
