/**
 * What reading a file gives: its text as Liaison holds it, and what the file says beside it. Headings are written
 * `# Heading`, items keep their marker (`- `, `1. `), cells of a table row are parted by tabs, so that every format is
 * one kind of text to what comes after.
 */
export type HeldText = {
  /** All spans are UTF-16 offsets into this. */
  text: string
  format: 'pasted' | 'txt' | 'md' | 'docx' | 'pdf' | 'eml' | 'msg'
  /** Where each page begins in `text`, for a format with pages. */
  pages?: readonly { page: number; start: number }[]
  /** A protective marking found in a header or footer, which is not part of `text`. */
  marking?: string
  /** What was left out or may be wrong, in words for the person who brought the file. */
  notes: readonly string[]
}
