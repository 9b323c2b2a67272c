/**
 * Text as it may stand in a document: whatever a source holds comes out as words. Controls go, and marks that turn
 * the direction of what follows, which could make a line read as something it does not say.
 */
export const plainText = (text: string): string => text.replace(/\s+/gu, ' ').replace(unsafe, '').trim()

// Controls, direction overrides and isolates, lone surrogates, and what no XML document may hold.
const unsafe =
  /[\p{Cc}\p{Cs}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FFF9}-\u{FFFB}\u{FFFE}\u{FFFF}]/gu
