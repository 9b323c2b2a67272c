import { DocumentRefused } from './DocumentRefused.ts'
import { joinBlocks } from './docx/blocks.ts'
import { labelsOf } from './docx/labels.ts'
import { readLists } from './docx/listLevels.ts'
import { createNumbering } from './docx/numbering.ts'
import { openParts, type Part, type Parts } from './docx/parts.ts'
import { createBodyReader } from './docx/readBody.ts'
import type { LeftOut } from './docx/readRuns.ts'
import { readStyles } from './docx/styles.ts'
import { all, elementsOf, first } from './docx/xml.ts'
import { findMarking } from './findMarking.ts'
import type { HeldText } from './HeldText.ts'
import { checkedText } from './heldSafely.ts'
import { counted } from './plural.ts'

type Read = ReturnType<typeof createBodyReader>

const noneLeftOut = (): LeftOut => ({
  deleted: false,
  hidden: false,
  comments: false,
  contents: false,
  embedded: false,
  pictures: 0,
  footnotes: [],
  endnotes: [],
})

/** Footnotes or endnotes, as the lines that their numbers in the text point to. */
function notesOf(parts: Parts, kind: 'footnote' | 'endnote', ids: readonly string[], read: Read): string[] {
  const notes = parts.relatedTo(parts.main, `${kind}s`).flatMap(({ root }) => all(root, `w:${kind}`))
  const byId = new Map(notes.map((note) => [note.attributes.get('w:id') ?? '', note]))
  const sign = kind === 'endnote' ? 'e' : ''
  return ids.map((id, at) => `[${sign}${at + 1}] ${joinBlocks(read(byId.get(id))).trim()}`)
}

/** The lines of every header and footer: a marking stands there more often than in the text. */
function marginsOf(parts: Parts, read: Read): string[] {
  const related = ['header', 'footer'].flatMap((kind) => parts.relatedTo(parts.main, kind))
  return related.flatMap(({ root }: Part) =>
    joinBlocks(read(root))
      .split('\n')
      .map((line) => line.replace(/^#+ /, '')),
  )
}

function notesOn(leftOut: LeftOut, hasMargins: boolean): string[] {
  const { pictures } = leftOut
  return [
    leftOut.deleted &&
      'Changes were being tracked: text marked as deleted was left out and text marked as new was kept.',
    leftOut.hidden && 'Hidden text was left out.',
    leftOut.comments && 'Comments in the margin were left out.',
    leftOut.contents && 'The table of contents was left out.',
    leftOut.embedded &&
      'A file inside this one was not read. Open it from the document and bring it in by itself.',
    pictures > 0 &&
      `${counted(pictures, 'picture was', 'pictures were')} left out: text in a picture is not read.`,
    hasMargins && 'Headers and footers were left out.',
  ].filter((note) => note !== false)
}

const pictures = () =>
  new DocumentRefused(
    'pictures-only',
    'This document holds pictures, not text. Ask for the document they were taken from, or use a program that recognises text in pictures and try again.',
  )

/** A Word document as text: headings, items with their numbers, rows of tables, footnotes at the end. */
export function readDocx(bytes: Uint8Array): HeldText {
  const parts = openParts(bytes)
  const part = (kind: string) => parts.relatedTo(parts.main, kind)[0]?.root
  const styles = readStyles(part('styles'))
  const lists = readLists(part('numbering'), styles)
  const reader = (leftOut: LeftOut) =>
    createBodyReader({ styles, numbering: createNumbering(lists), leftOut })
  const leftOut = noneLeftOut()
  const read = reader(leftOut)
  const body = joinBlocks(read(first(parts.main.root, 'w:body')))
  const endings = [
    ...notesOf(parts, 'footnote', [...leftOut.footnotes], read),
    ...notesOf(parts, 'endnote', [...leftOut.endnotes], read),
  ]
  const margins = marginsOf(parts, reader(noneLeftOut())).filter((line) => line.trim() !== '')
  if (elementsOf(part('comments')).length > 0) leftOut.comments = true
  if (body.trim() === '' && leftOut.pictures > 0) throw pictures()
  const marking = findMarking([...margins, ...labelsOf(parts)])
  return {
    text: checkedText([body, ...(endings.length > 0 ? ['', ...endings] : [])].join('\n')),
    format: 'docx',
    ...(marking === undefined ? {} : { marking }),
    notes: notesOn(leftOut, margins.length > 0),
  }
}
