import { useEffect, useState } from 'react'

const longWait = 1_000

/** Says that something is still being done once it has taken over a second. Over the page, so that nothing moves. */
export function Working({ busy }: { busy: boolean }) {
  const late = useLate(busy)
  return (
    <p role="status" className={late ? 'explore-told explore-told--working' : 'govuk-visually-hidden'}>
      {late && 'Working. What is shown changes when it is done.'}
    </p>
  )
}

function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setLate(true), longWait)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [busy])
  return late
}
