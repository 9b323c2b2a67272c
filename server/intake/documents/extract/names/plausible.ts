import { writtenSmall } from './commonWords.ts'

/** Whether what the text has can be the name as written: an acronym needs its capitals, and so does a name's first word. */
export function plausible(written: string, found: string): boolean {
  const capitals = found.replace(/[^\p{Lu}]/gu, '').length
  if (capitals === 0) return false
  const isAcronym =
    !written.includes(' ') && (written.match(/\p{Lu}/gu) ?? []).length >= 2 && written.length <= 8
  if (isAcronym) return capitals >= 2 || found.length > 5
  const first = found.replace(/^the\s+/i, '')
  if (!/^[\p{Lu}\p{N}]/u.test(first)) return false
  const shouted = found === found.toUpperCase() && found.length > 5
  return (
    shouted ||
    written.includes(' ') ||
    !writtenSmall.has(found.toLowerCase()) ||
    /\p{Lu}/u.test(first.charAt(0))
  )
}
