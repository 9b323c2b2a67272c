import { useId } from 'react'
import type { TimeBin, Timeline } from '../../../graph-schema/api/timeline.ts'
import { toDay } from '../../../graph-schema/days.ts'
import { capitalise, formatDate } from '../../design/dates.ts'
import { binWords, byStatusWords, countWords, describeTimeline, hasData, highestOf } from './timeWords.ts'

type Props = { timeline: Timeline; days: { from: number; to: number } }

const height = 110
/** So that one meeting beside a thousand is still seen. */
const lowest = 4

/** A bar a week, month, quarter or year. What lies outside the period is faded, never left out. */
export function Histogram({ timeline, days }: Props) {
  const hatch = useId()
  const { bins, unit } = timeline
  const [first, last] = [bins[0], bins.at(-1)]
  const most = highestOf(bins)?.meetings ?? 0
  if (!first || !last) return null
  const start = toDay(first.from)
  const span = toDay(last.to) + 1 - start
  const across = (day: number) => ((day - start) / span) * 100
  return (
    <figure className="explore-histogram">
      <svg role="img" aria-label={describeTimeline(timeline)} width="100%" height={height}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6L6 0" className="explore-histogram__hatch" />
          </pattern>
        </defs>
        {bins.map((bin) => (
          <Bar
            key={bin.from}
            bin={bin}
            x={across(toDay(bin.from))}
            width={across(toDay(bin.to) + 1) - across(toDay(bin.from))}
            most={most}
            hatch={hatch}
            words={[capitalise(binWords(unit, bin)), countWords(bin), byStatusWords(bin)]}
          />
        ))}
        <rect className="explore-histogram__outside" width={`${across(days.from)}%`} height={height} />
        <rect
          className="explore-histogram__outside"
          x={`${across(days.to)}%`}
          width={`${100 - across(days.to)}%`}
          height={height}
        />
      </svg>
      <figcaption className="explore-histogram__ends">
        <span>{formatDate(first.from)}</span>
        <span>{formatDate(last.to)}</span>
      </figcaption>
    </figure>
  )
}

type BarProps = { bin: TimeBin; x: number; width: number; most: number; hatch: string; words: string[] }

/** What was held is filled, what was planned or asked for stands on it in outline. */
function Bar({ bin, x, width, most, hatch, words }: BarProps) {
  const tall = (count: number) => (count === 0 ? 0 : Math.max(lowest, (count / most) * (height - 2)))
  const [all, held] = [tall(bin.meetings), tall(bin.byStatus.held ?? 0)]
  const place = { x: `${x}%`, width: `${width}%` }
  return (
    <g>
      <title>{words.filter(Boolean).join(': ')}</title>
      {hasData(bin) ? (
        <rect {...place} y={height - 1} height={1} className="explore-histogram__ground" />
      ) : (
        <rect {...place} height={height} fill={`url(#${hatch})`} data-testid="no-data" />
      )}
      <rect {...place} y={height - all} height={all} className="explore-histogram__other" />
      <rect {...place} y={height - held} height={held} className="explore-histogram__held" />
    </g>
  )
}
