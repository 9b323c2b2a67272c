import { type ReactNode, Suspense, useEffect } from 'react'
import { handle } from '../picture/useTestHandle.ts'

/** A part of the page that is fetched when it is first asked for, so that the explorer opens no later for it. */
export const Later = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<Awaited />}>{children}</Suspense>
)

/** Until it is there, not all is drawn. */
function Awaited() {
  useEffect(() => {
    handle().awaited = (handle().awaited ?? 0) + 1
    return () => {
      handle().awaited = (handle().awaited ?? 1) - 1
    }
  }, [])
  return null
}
