import type { Span } from '../layout/Block.ts'

/** What an office writes over a name: the exemption of the Act, or that something was taken out. */
const reason =
  '(?:(?:s|ss|sec|section)\\.? ?\\d{2}(?: ?\\(\\d{1,2}\\))*(?: ?\\([a-z]\\))*|(?:name|names|personal (?:data|information|details)|details|individual|official|officer|person|text|identity)?\\s*(?:redact(?:ed|ion)|removed|withheld|deleted|omitted|blanked(?: out)?|not disclosed|suppressed)|n\\.?r\\.?|names?|full name|personal (?:data|information)|irrelevant (?:&|and) sensitive|exempt(?:ion|ed)?|blank|[x*●•.█■▇_–—-]{2,})'
/** In brackets of either sort, whatever more they say: "[redacted under s.40]". */
const bracketed = new RegExp(
  `\\[\\s*${reason}(?:[ ,:;/–-][^\\]\\n]{0,40})?\\s*\\]|\\(\\s*(?:names? )?(?:redacted|withheld|removed)\\s*\\)|<\\s*(?:name |names )?(?:redacted|removed|withheld)\\s*>`,
  'gi',
)
const bare =
  /\bNR\b|\b(?:Personal [Dd]ata|PERSONAL DATA)\b(?! (?:[a-z]+ed|is|are|was|were|must|may|can|will|of|about|has|have|protection|breach\w*)\b)|\bName (?:[Rr]edacted|[Ww]ithheld|[Rr]emoved)\b|\bX{4,}\b|\bx{4,}\b|█+|▇+|■{2,}|●{3,}|\*{4,}|\bIrrelevant (?:&|and) [Ss]ensitive\b|(?<![A-Z] )\bREDACTED\b(?! [A-Z]{2,})/g

/** Names taken out of a document before it was given to us. */
export const findRedactions = (text: string): (Span & { text: string })[] => {
  const found = [...text.matchAll(bracketed)]
  const more = [...text.matchAll(bare)].filter(
    ({ index }) => !found.some((match) => match.index <= index && index < match.index + match[0].length),
  )
  return [...found, ...more]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .toSorted((a, b) => a.start - b.start)
}
