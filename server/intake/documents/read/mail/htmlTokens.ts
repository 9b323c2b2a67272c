type Token = { words: string } | { closing: boolean; name: string; attributes: string }

const begins = /<(\/?)([a-z][a-z0-9:]*)/iy

/** Where a tag ends: at the next `>` that no quoted value holds. */
function createEndFinder(html: string) {
  // A quote opens a value only after an equals sign: an apostrophe elsewhere is one.
  const stop = />|=\s{0,9}["']/g
  let quotesClose = true
  const outsideQuotes = (from: number) => {
    stop.lastIndex = from
    for (let found = stop.exec(html); found; found = stop.exec(html)) {
      if (found[0] === '>') return found.index
      const close = html.indexOf(found[0].slice(-1), stop.lastIndex)
      if (close < 0) return -1
      stop.lastIndex = close + 1
    }
    return -1
  }
  return (from: number) => {
    const end = quotesClose ? outsideQuotes(from) : -1
    // Looked for once, and not again for each of a million tags: where a quote is never closed, quotes mean nothing.
    quotesClose = end >= 0
    return end >= 0 ? end : html.indexOf('>', from)
  }
}

/** Comments, declarations and instructions say nothing to a reader; one that is not ended takes the rest. */
function afterDeclaration(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at)
  const end = isComment ? html.indexOf('-->', at + 4) : html.indexOf('>', at)
  return end < 0 ? html.length : end + (isComment ? 3 : 1)
}

/** The tags and words of a page in order, in time that grows with its length only, however it is written. */
export function* tokensOf(html: string): Generator<Token> {
  const endOf = createEndFinder(html)
  let at = 0
  for (let next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
    if (next > at) yield { words: html.slice(at, next) }
    begins.lastIndex = next
    const [whole = '', slash, name] = begins.exec(html) ?? []
    if (html[next + 1] === '!' || html[next + 1] === '?') at = afterDeclaration(html, next)
    else if (name === undefined) {
      yield { words: '<' }
      at = next + 1
    } else {
      const end = endOf(next + whole.length)
      if (end < 0) return
      yield {
        closing: slash === '/',
        name: name.toLowerCase(),
        attributes: html.slice(next + whole.length, end),
      }
      at = end + 1
    }
  }
  if (at < html.length) yield { words: html.slice(at) }
}
