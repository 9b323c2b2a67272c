import type { Span } from '../../../../graph-schema/api/intake.ts'

/** Where a text says just this: letter by letter, whatever spaces and line breaks are between the words. */
export function placeOf(text: string, words: string): Span | undefined {
  const at = text.indexOf(words)
  if (at >= 0) return { start: at, end: at + words.length }
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length < 2) return undefined
  const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern).exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
