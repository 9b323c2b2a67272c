import { type ReactNode, useEffect, useRef } from 'react'

/** What has just come up and should be read next: it takes the focus, and so comes into view. */
export function Focused({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} tabIndex={-1} className="liaison-announced">
      {children}
    </div>
  )
}
