import { fold } from '../record/record.ts'

const small = new Set(
  'a an and as at be by for from he her his in is it its of on or our she so that the their they this to was we will with you'.split(
    ' ',
  ),
)

/** "writes", "write" and "writing" are one word here: endings are off. */
const stem = (word: string) => word.replace(/(?:ing|ed|es|s|e)$/, '') || word

const wordsOf = (text: string): Map<string, string> =>
  new Map(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1 && !small.has(word))
      .map((word) => [stem(word), word]),
  )

/** The words two sentences share, names apart, and how much of the shorter one they are. */
export function similarWords(
  a: string,
  b: string,
  names: readonly string[] = [],
): { shared: string[]; part: number } {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  for (const name of wordsOf(names.join(' ')).keys()) for (const words of [first, second]) words.delete(name)
  const shared = [...first].flatMap(([key, word]) => (second.has(key) ? [word] : []))
  return { shared, part: shared.length / Math.max(1, Math.min(first.size, second.size)) }
}
