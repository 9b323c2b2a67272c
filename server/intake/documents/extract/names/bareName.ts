import { readPerson } from '../../../../register/register.ts'

/** "Rt Hon Fergus Aldington MP" without what stands round the name. */
export function bareName(written: string): string {
  const read = readPerson(written)
  if (!read || read.given.length === 0) return written.trim()
  const flipped = /^([^,]+),\s*([^,]+)$/.exec(written)
  const text =
    flipped && !read.titles.length && !read.honours.length ? `${flipped[2]} ${flipped[1]}` : written
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter(Boolean)
  const length = read.given.length + 1
  const kept = words.filter((word) => !/^(?:rt\.?|hon\.?|the)$/i.test(word))
  const honours = read.honours.length
  const until = honours > 0 ? kept.length - honours : kept.length
  return kept.slice(Math.max(0, until - length), until).join(' ')
}
