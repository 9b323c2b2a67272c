import type { Span } from '../../../../graph-schema/api/intake.ts'

/** Where some words stand in the text, whatever spaces and line breaks are between them. */
export function findWords(text: string, words: string): (Span & { quote: string }) | undefined {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return undefined
  const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern).exec(text)
  return found ? { start: found.index, end: found.index + found[0].length, quote: found[0] } : undefined
}
