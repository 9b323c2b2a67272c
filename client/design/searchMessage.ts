import type { SearchBoxState } from './useSearchBox.ts'

/** What is said in words, on screen and to a screen reader, about the list as it stands. */
export function searchMessage({ asked, settled, found, error, text }: SearchBoxState): string {
  if (!asked) return ''
  if (error) return error.message
  if (!settled) return 'Searching…'
  if (!found || found.results.length === 0)
    return `No match for “${text.trim()}”. Check the spelling, try fewer letters, or use a short name such as “DfE”.`
  return found.more ? `First ${found.results.length} matches. Keep typing to see others.` : ''
}
