/**
 * How names are compared in search: lower case, accents and apostrophes off, anything else but letters and
 * digits a space. "Women’s Aid" and "womens aid" fold alike.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const smallWords = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a'])

/** "Association of Police and Crime Commissioners" → "apcc"; nothing for a name of one word. */
const acronymOf = (folded: string): string => {
  const words = folded.split(' ').filter((word) => !smallWords.has(word))
  return words.length > 1 ? words.map((word) => word[0]).join('') : ''
}

/** What the full-text index holds of an entry: its names folded, without spaces, and as acronyms. */
export const searchText = (names: readonly string[]): string => {
  const folded = names.map(fold).filter((name) => name !== '')
  const forms = folded.flatMap((name) => [name, name.replaceAll(' ', ''), acronymOf(name)])
  return [...new Set(forms.filter((form) => form !== ''))].join(' ')
}
