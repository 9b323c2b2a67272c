import { useLayoutEffect, useRef } from 'react'
import type { Shown } from '../export/Shown.ts'
import { toSvg } from '../export/svg/toSvg.ts'

/** The whole picture, drawn for paper: what a screen shows of it is a part, in dots too coarse to be printed. */
export function PrintedPicture({ shown }: { shown: Shown }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const text = [...toSvg(shown, { captions: false })].join('')
    ref.current?.replaceChildren(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement)
  }, [shown])
  return <div ref={ref} className="explore-printed__picture" />
}
