import { useEffect, useState } from 'react'
import { DateInput } from '../../design/DateInput.tsx'
import { formatDate } from '../../design/dates.ts'
import type { End, Ends } from '../time/useRange.ts'
import { isBackwards } from './isBackwards.ts'

type Props = {
  legends: Readonly<Record<End, string>>
  hint?: string
  value: Ends
  onChange: (ends: Ends) => void
}

/** What was typed, and where it is not taken, at which end and what stood there. */
type Typed = Ends & { readonly refused?: { readonly end: End; readonly was: string | undefined } }

/** The first and the last day of a period. Out of order they are refused and said to be, until either is mended. */
export function OrderedDates({ legends, hint, value: { from, to }, onChange }: Props) {
  const [typed, setTyped] = useState<Typed>({ from, to })
  useEffect(() => setTyped((now) => (stillRefused(now, { from, to }) ? now : { from, to })), [from, to])
  const set = (end: End, date: string | undefined) => {
    const next = { from: typed.from, to: typed.to, [end]: date }
    const backwards = isBackwards(next)
    setTyped(backwards ? { ...next, refused: { end, was: { from, to }[end] } } : next)
    if (!backwards) onChange(next)
  }
  const problem = (end: End) => (typed.refused?.end === end ? problems[end](typed) : undefined)
  return (
    <>
      <DateInput
        legend={legends.from}
        {...(hint ? { hint } : {})}
        value={typed.from}
        error={problem('from')}
        onChange={(date) => set('from', date)}
      />
      <DateInput
        legend={legends.to}
        value={typed.to}
        error={problem('to')}
        onChange={(date) => set('to', date)}
      />
    </>
  )
}

const problems: Record<End, (ends: Ends) => string> = {
  from: ({ to = '' }) => `The first day must be the same as or before the last, ${formatDate(to)}`,
  to: ({ from = '' }) => `The last day must be the same as or after the first, ${formatDate(from)}`,
}

/** The other end typed before it may only now have been taken; anything else that changed puts what was refused away. */
function stillRefused({ refused, ...typed }: Typed, value: Ends): boolean {
  if (!refused) return false
  const other = refused.end === 'from' ? 'to' : 'from'
  return value[refused.end] === refused.was && value[other] === typed[other]
}
