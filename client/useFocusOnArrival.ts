import { useEffect, useRef } from 'react'

/**
 * A link within the page moves nothing a screen reader would notice, so the focus goes to the main part of the page
 * arrived at, as it would if the browser had loaded it. Not on the first page, where the browser does that itself.
 */
export function useFocusOnArrival(path: string) {
  const main = useRef<HTMLElement>(null)
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}
