const redaction =
  /\[\s*(?:name )?redacted[^\]]{0,20}\]|\bNR\b|\bPersonal [Dd]ata\b|\bName [Rr]edacted\b|\[name\]|\bX{4,}\b|█+|▇+|■{2,}|\bIrrelevant (?:&|and) Sensitive\b/g

/** Names taken out of a document before it was given to us. */
export const findRedactions = (text: string): { start: number; end: number; text: string }[] =>
  [...text.matchAll(new RegExp(redaction, 'gi'))]
    .filter((match) => match[0] !== 'nr')
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
