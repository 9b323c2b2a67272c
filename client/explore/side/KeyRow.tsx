import type { ReactNode } from 'react'

type StillProps = { sample: ReactNode; words: string; count: number }
type Props = StillProps & { on?: boolean; onChoose: () => void }

/** A line of the key that can be chosen: a sample, what it means and how many there are. */
export const KeyRow = ({ sample, words, count, on = false, onChoose }: Props) => (
  <li>
    <button type="button" className="explore-key__row" aria-pressed={on} onClick={onChoose}>
      <span className="explore-key__sample">{sample}</span>
      <span>{words}</span>
      <span className="explore-key__count">{count}</span>
    </button>
  </li>
)

/** One that only says what it means: there is nothing to filter by it. */
export const StillRow = ({ sample, words, count }: StillProps) => (
  <li className="explore-key__still">
    <span className="explore-key__sample">{sample}</span>
    <span>{words}</span>
    <span className="explore-key__count">{count}</span>
  </li>
)
