/** Text broken between words into lines of at most so many letters; a longer word is broken within. */
export function wrapText(text: string, most: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => cut(word, most))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const cut = (word: string, most: number): string[] =>
  word.length <= most
    ? [word]
    : Array.from({ length: Math.ceil(word.length / most) }, (_, at) => word.slice(at * most, (at + 1) * most))
