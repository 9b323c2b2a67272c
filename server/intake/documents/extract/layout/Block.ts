/** A stretch of the held text, in UTF-16 offsets. */
export type Span = { start: number; end: number }

/**
 * A part of the text as a reader sees it: a heading, an item of a list, a row of a table, a labelled line
 * ("Date: 14.05.13") or a paragraph. The span leaves out markers and mark-up; `text` is as long as the span.
 */
export type Block = Span & {
  kind: 'heading' | 'item' | 'row' | 'field' | 'paragraph'
  /** Cleaned, see `cleaned.ts`: offsets into it are offsets into the held text, less `start`. */
  text: string
  /** "Domestic Abuse, paragraph 1" */
  locator: string
  /** The headings above, nearest last. */
  headings: readonly Block[]
  /** How deep an item stands, from 0. */
  depth: number
  /** What stands before an item: "1", "a" or "-". */
  marker?: string
  /** The paragraph or item that leads up to this item: "Further to our meeting I have:". */
  lead?: Block
  /** The label of a field, in lower case: "from", "date", "present". */
  label?: string
  /** Which message of a chain of e-mails it belongs to, from 0. */
  message: number
  /** The cells of a row. */
  cells?: readonly Cell[]
  page?: number
}
/** A cell of a row; `pieces` where it goes on over several lines, between which the other columns stand. */
export type Cell = Span & {
  text: string
  /** How far from the beginning of its line it stands. */
  indent: number
  pieces?: readonly Piece[]
}

/** A line of a cell; `apart` where it was not broken off for want of room: another name in a list. */
export type Piece = Span & { apart?: boolean }
