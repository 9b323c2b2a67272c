import type { AreaWords } from './findAreas.ts'

/** A unit is called by what it looks after: "Example Harms Unit" says who writes, and only then what about. */
const ofUnit = /\b(?:unit|team|directorate|division|branch|policy)\b/i

/** What a title or heading names, besides the name of a unit that it also gives: its harms, else its themes. */
export function titleAreas(words: AreaWords, title: string): string[] {
  const parts = title.split(/[,:;()]|\s[–-]\s/)
  const besides = words.find(parts.filter((part) => !ofUnit.test(part)).join('. '), false)
  const harms = besides.length > 0 ? besides : words.find(title, false)
  return harms.length > 0 ? harms : words.find(title, true)
}

/**
 * The area a note or letter speaks of most, the wider of two it speaks of as often; `alone` asks that it speak of none
 * beside it nearly as much.
 */
export function mostSpoken(words: AreaWords, text: string, alone: boolean): string[] {
  const counts = new Map<string, number>()
  for (const line of text.split(/(?<=[.\n])/))
    for (const id of words.find(line, false)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [first, ...others] = [...counts].toSorted(
    ([a, most], [b, next]) => next - most || (words.isUnder(a, b) ? 1 : words.isUnder(b, a) ? -1 : 0),
  )
  if (!first) return []
  const [area, times] = first
  const beside = others.find(([id]) => !words.isUnder(id, area) && !words.isUnder(area, id))
  return !alone || (times > 1 && times > 2 * (beside?.[1] ?? 0)) ? [area] : []
}
