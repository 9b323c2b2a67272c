import type { KeyboardEvent } from 'react'
import { type Period, toDate, toDay } from '../../../graph-schema/days.ts'
import { formatDate } from '../../design/dates.ts'
import type { End } from './useRange.ts'

type Props = {
  bins: readonly Period[]
  /** In days; the end's handle stands behind its last day. */
  days: { from: number; to: number }
  onHold: (end: End, value: number) => void
  onLetGo: () => void
}

const labels = { from: 'First day of the period', to: 'Last day of the period' } as const

/** Two of the browser's own sliders over one another, under the bars they mark off. */
export function RangeSlider({ bins, days, onHold, onLetGo }: Props) {
  const [first, last] = [bins[0], bins.at(-1)]
  if (!first || !last) return null
  const extent = { first: toDay(first.from), last: toDay(last.to) + 1 }
  const late = days.from - extent.first > (extent.last - extent.first) / 2
  const ends: readonly End[] = late ? ['to', 'from'] : ['from', 'to']
  const leap = (event: KeyboardEvent, end: End) => {
    const way = leaps[event.key]
    if (way === undefined) return
    event.preventDefault()
    onHold(end, nextBin(bins, end, days[end], way))
  }
  return (
    <div className="explore-range">
      {ends.map((end) => (
        <input
          key={end}
          type="range"
          className="explore-range__handle"
          aria-label={labels[end]}
          aria-valuetext={formatDate(toDate(end === 'from' ? days.from : days.to - 1))}
          min={extent.first}
          max={extent.last}
          value={days[end]}
          onChange={(event) => onHold(end, Number(event.target.value))}
          onKeyDown={(event) => leap(event, end)}
          onKeyUp={onLetGo}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerUp={onLetGo}
          onPointerCancel={onLetGo}
          onBlur={onLetGo}
        />
      ))}
    </div>
  )
}

const leaps: Record<string, 1 | -1> = { PageUp: 1, PageDown: -1 }

/** To the next edge of a bar: a whole week, month, quarter or year on. */
function nextBin(bins: readonly Period[], end: End, value: number, way: 1 | -1): number {
  const edges = bins.map(({ from, to }) => (end === 'from' ? toDay(from) : toDay(to) + 1))
  const beyond = way === 1 ? edges.find((edge) => edge > value) : edges.findLast((edge) => edge < value)
  return beyond ?? value
}
