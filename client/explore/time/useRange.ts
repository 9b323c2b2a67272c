import { useEffect, useState } from 'react'
import { type Period, toDate, toDay } from '../../../graph-schema/days.ts'

export type Ends = { readonly from?: string | undefined; readonly to?: string | undefined }
export type End = keyof Period

type Held = Ends & { readonly inHand: boolean }

/**
 * A period held in the hand: seen while a handle is dragged or a key is down, set when it is let go, so that however
 * far it went it is one step. It stands until the explorer has done all it was asked, then the state is shown again.
 */
export function useRange({ from, to }: Ends, extent: Period, onSet: (ends: Ends) => void, busy: boolean) {
  const [held, setHeld] = useState<Held>()
  useEffect(() => {
    if (!busy) setHeld((now) => (now?.inHand ? now : undefined))
  }, [busy])
  const shown = { from: held?.from ?? from, to: held?.to ?? to }
  const days = daysOf(shown, extent)
  return {
    shown,
    days,
    /** Handles stand between days: the last day's behind it. They stop a day short of each other. */
    hold: (end: End, value: number) =>
      setHeld({
        ...held,
        [end]:
          end === 'from' ? toDate(Math.min(value, days.to - 1)) : toDate(Math.max(value, days.from + 1) - 1),
        inHand: true,
      }),
    letGo() {
      if (!held?.inHand) return
      const moved: Ends = {
        ...(shown.from === from ? {} : { from: shown.from }),
        ...(shown.to === to ? {} : { to: shown.to }),
      }
      const any = 'from' in moved || 'to' in moved
      setHeld(any ? { ...held, inHand: false } : undefined)
      if (any) onSet(moved)
    },
  }
}

/** Where the handles stand, in days, within what the bars show. */
export function daysOf({ from, to }: Ends, extent: Period): { from: number; to: number } {
  const [first, last] = [toDay(extent.from), toDay(extent.to) + 1]
  const within = (day: number) => Math.max(first, Math.min(last, day))
  return { from: from ? within(toDay(from)) : first, to: to ? within(toDay(to) + 1) : last }
}
