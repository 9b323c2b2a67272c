import type { BriefSource } from '../../graph-schema/api/briefs.ts'
import type { CitationRef } from '../../graph-schema/api/shared.ts'
import { plainText } from './plainText.ts'

/** The sources of a brief, numbered in the order in which its lines first cite them. */
export type Sources = {
  cite(citations: readonly CitationRef[]): number[]
  all(): BriefSource[]
}

export function sources(): Sources {
  const found = new Map<string, BriefSource>()
  return {
    cite(citations) {
      const numbers = citations.map((citation) => {
        const key = JSON.stringify([citation.document, citation.locator])
        const known = found.get(key)
        if (known) return known.n
        const { document, title, date, locator, quote } = citation
        found.set(key, {
          n: found.size + 1,
          document,
          title: plainText(title),
          date,
          locator: plainText(locator),
          ...(quote ? { quote: plainText(quote) } : {}),
        })
        return found.size
      })
      return [...new Set(numbers)].toSorted((a, b) => a - b)
    },
    all: () => [...found.values()],
  }
}
