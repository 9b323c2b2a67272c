import type { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Told } from './Told.ts'

const most = 8

/** Where what is said of an organisation is written, each place once, in the order it is said. */
export const citationsOf = (told: readonly Told[]): CitationRef[] => {
  const places = new Map(
    told.flatMap(cited).map((citation) => [`${citation.document} ${citation.locator}`, citation]),
  )
  return [...places.values()].slice(0, most)
}

function cited({ engaged, next, facts }: Told): CitationRef[] {
  const ahead = next === 'planned' ? facts.planned : next === 'review-due' ? facts.held : facts.overdue
  return [...(next ? (ahead?.citations ?? []) : []), ...behind()]

  function behind(): CitationRef[] {
    switch (engaged) {
      case null:
        return []
      case 'met':
        return facts.met?.citations ?? []
      case 'group-only':
        return facts.counted?.citations ?? []
      case 'through-forum':
        return facts.session?.citations ?? []
      case 'mentioned':
        return (facts.mentioned ?? facts.mention)?.citations ?? []
      case 'none-recorded':
        return next === 'outcome-not-recorded' ? [] : (facts.worksOn ?? [])
    }
  }
}
