import type { Said, Sureness } from '../../../../graph-schema/api/intake.ts'

type Proposed = { proposal?: { confidence: number; rule: string } | undefined }

/** A meeting is as sure as the least sure of what it claims; so is anything else. */
export function surenessOf(said: Said): { sureness?: Sureness; rule?: string } {
  const claims = proposedIn(said).flatMap(({ proposal }) => proposal ?? [])
  if (claims.length === 0) return {}
  const rules = [...new Set(claims.map(({ rule }) => inWords(rule)))]
  return {
    sureness: inThree(Math.min(...claims.map(({ confidence }) => confidence))),
    rule: rules.slice(0, 6).join('; '),
  }
}

function proposedIn({ type, entry }: Said): Proposed[] {
  switch (type) {
    case 'quarantined':
      return []
    case 'meeting':
      return [entry, ...(entry.statuses ?? []), ...(entry.parties ?? []), ...(entry.harmAreas ?? [])]
    default:
      return [entry]
  }
}

/** What is known for certain, what most readers would take from the text, and what a person has to read. */
export const inThree = (confidence: number): Sureness =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'fairly-sure' : 'please-check'

/** "met-each-of" and "metEachOf" → "met each of" */
const inWords = (rule: string) =>
  rule.startsWith('model: ')
    ? rule
    : rule
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll(/[-_:.]+/g, ' ')
        .toLowerCase()
