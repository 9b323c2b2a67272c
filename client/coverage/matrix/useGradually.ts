import { useEffect, useState } from 'react'

const atOnce = 8

/**
 * The first few of a page of rows, then a few more at a time until all are there: a table of a thousand cells drawn at
 * once keeps the page from answering. Once there, as many are drawn at once as there were.
 */
export function useGradually<T>(rows: readonly T[]): { shown: readonly T[]; growing: boolean } {
  const [count, setCount] = useState(atOnce)
  const growing = count < rows.length
  useEffect(() => {
    if (!growing) return
    const timer = setTimeout(() => setCount(count + atOnce))
    return () => clearTimeout(timer)
  }, [growing, count])
  return { shown: growing ? rows.slice(0, count) : rows, growing }
}
