import { createHash } from 'node:crypto'
import type { Citation } from '../../graph-schema/record.ts'

/** A citation's id is a hash of what it says, so the same words cited twice are one citation. */
export const citationId = (citation: Citation): string =>
  `c${createHash('sha256')
    .update(
      JSON.stringify([
        citation.document,
        citation.locator,
        citation.start ?? null,
        citation.end ?? null,
        citation.quote ?? null,
      ]),
    )
    .digest('hex')
    .slice(0, 20)}`
