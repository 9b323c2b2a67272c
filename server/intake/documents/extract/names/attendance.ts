import type { Block } from '../layout/Block.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import { isNameOfPerson, nameIn } from '../tables/columnNames.ts'
import { tablesIn } from '../tables/tablesIn.ts'
import { isAttendance, takingsOfTable } from './attendanceTable.ts'
import { type Kind, kindOfLabel, kindOfList } from './attendanceWords.ts'
import type { Cast } from './Cast.ts'
import { headList } from './headList.ts'
import { entriesOf, isSideBySide } from './sideBySide.ts'
import { speakersOf } from './speakers.ts'
import { takingsFrom } from './takingsFrom.ts'

export type Attendance = { takings: PartyTaking[]; blocks: ReadonlySet<Block> }

/** Who was there and who sent apologies, from lists under such headings and from lines that begin with such words. */
export function readAttendance(blocks: readonly Block[], cast: Cast): Attendance {
  const takings: PartyTaking[] = []
  const used = new Set<Block>()
  const keep = (found: readonly PartyTaking[], ...of: readonly Block[]) => {
    takings.push(...found)
    for (const block of of) used.add(block)
  }
  for (const table of tablesIn(blocks))
    if (isAttendance(table, sectionOf(table.header) !== undefined))
      keep(takingsOfTable(table, cast), table.header, ...table.rows.map((row) => row.block))
  for (const block of legendOf(blocks)) if (!used.has(block)) keep(takingsOfLegend(block, cast), block)
  for (const { rows, after, kind } of listsSideBySide(blocks, used))
    keep(
      entriesOf(rows, after?.text.trim()).flatMap((entry) => takingsFrom(entry, kind, rows[0], cast)),
      ...rows,
      ...(after ? [after] : []),
    )
  const speakers = speakersOf(blocks)
  const ended = new Set<Block | undefined>()
  for (const block of blocks) {
    const kind = sectionOf(block)
    const heading = block.headings.at(-1)
    if (kind === 'chair' && speakers.length > 0) continue
    if (!kind || block.message > 0 || used.has(block) || isSignedOff(block)) continue
    if (isProse(block)) {
      if (!/apolog|attend|present/i.test(block.text)) ended.add(heading)
      continue
    }
    if (ended.has(heading) && block.kind !== 'field') continue
    const whole = block.cells
      ? rowText(
          block.cells.map((cell) => cell.text),
          cast,
        )
      : linesOf(block)
    const text = block.cells ? whole : listIn(whole)
    keep(takingsFrom(...labelled(text, kind), block, cast), ...(text === whole ? [block] : []))
  }
  for (const { text, block, chair } of speakers)
    takings.push(...takingsFrom(text, chair ? 'chair' : 'present', block, cast))
  if (takings.length === 0)
    for (const { text, block, kind } of headList(blocks)) keep(takingsFrom(text, kind, block, cast), block)
  return { takings, blocks: used }
}

/** "Invited but unable to come: …" says of a line in a list of those who came that these did not. */
function labelled(text: string, kind: Kind): [string, Kind] {
  const [, label = '', rest = ''] = /^([^:;,]{4,60}):\s+(.+)$/s.exec(text) ?? []
  const own = label ? kindOfLabel(label.trim()) : undefined
  return own ? [rest, own] : [text, kind]
}

/** Runs of rows under a heading of attendance that are lists set side by side, with the line that ends the last. */
function listsSideBySide(blocks: readonly Block[], used: ReadonlySet<Block>) {
  const found: { rows: [Block, ...Block[]]; after: Block | undefined; kind: Kind }[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const kind = blocks[at]?.kind === 'row' ? sectionOf(blocks[at]) : undefined
    if (!kind) continue
    const end = blocks.findIndex((block, place) => place > at && block.kind !== 'row')
    const [first, ...more] = blocks.slice(at, end < 0 ? undefined : end).filter((block) => !used.has(block))
    const next = end < 0 ? undefined : blocks[end]
    if (first && isSideBySide([first, ...more]))
      found.push({ rows: [first, ...more], kind, after: next && isRest(next) ? next : undefined })
    at += more.length
  }
  return found
}

const isRest = ({ kind, text }: Block) =>
  kind === 'paragraph' && text.length < 50 && !/[.:;]\s*$/.test(text) && !/^apolog/i.test(text)

/** "NH   Ann Example, Chief Executive, Example Line", several of them: those of a call by the initials the note gives them. */
function legendOf(blocks: readonly Block[]): Block[] {
  const rows = blocks.slice(0, 24).filter(({ cells = [] }) => {
    const [short, name] = cells
    return (
      cells.length === 2 &&
      short !== undefined &&
      name !== undefined &&
      /^\p{Lu}{2,4}$/u.test(short.text.trim()) &&
      name.text.includes([...short.text.trim()].at(-1) ?? '') &&
      /^\p{Lu}[\p{L}'-]+ \p{Lu}/u.test(name.text.trim())
    )
  })
  return rows.length > 1 ? rows : []
}

function takingsOfLegend(block: Block, cast: Cast): PartyTaking[] {
  const [short, name] = block.cells ?? []
  const found = takingsFrom((name?.text ?? '').replace(/,\s*([^()]+)$/, ' ($1)'), 'present', block, cast)
  const [one] = found
  if (one && short) cast.alias(short.text.trim(), one.party)
  return found
}

/** "Example Team, 8 February 2019" below a list says who made the note and when. */
const isSignedOff = ({ kind, text }: Block) =>
  kind !== 'field' && text.length < 70 && /\b\d{1,2} \p{L}{3,9},? (?:19|20)\d\d\s*$/u.test(text)

/** Sentences, and no list: "Hilary Garstang presided. Members attending were …". */
const isProse = ({ kind, text }: Block) =>
  kind !== 'field' &&
  kind !== 'row' &&
  (says.test(text) || apologised.test(text) || text.split(/\s+/).length > 14) &&
  (apologised.test(text) ||
    (kind === 'paragraph' ? !/[;\n]/.test(text) : says.test(text) || sentenceEnd.test(text)))
const apologised = /^(?:apologies|regrets)\b[^:]{0,24}\b(?:were|was|had|have|has)\b/i

/** A list may go over into sentences: "Dana Pryce; Kit Moor (FMU). I listened in." */
const listIn = (text: string) => {
  const found = /[;)]/.test(text) ? sentenceEnd.exec(text) : null
  return found ? text.slice(0, found.index + 1) : text
}
const says = /\b(?:was|were|is|are|had|has|have)\s\p{Ll}+.*\.\s*$/su
const sentenceEnd = /(?<=\p{Ll}{2}|\))\s?\.\s+(?=(?:\p{Lu}\p{Ll}+|I) (?!\p{Lu}\p{Ll}+[;,(])\S+ \p{Ll})/u

/** The lines of a list one below the other, each an item of its own but where a line was only broken off. */
const linesOf = ({ kind, text }: Block) =>
  kind !== 'field' || text.includes(';')
    ? text
    : text.replace(/(?<![,&(]|\b(?:and|of|the|for))\s {2,}(?=[\p{Lu}])/gu, (gap, at: number) =>
        isOpen(text.slice(0, at)) ? gap : ';'.padEnd(gap.length),
      )
const isOpen = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')')

function sectionOf(block: Block | undefined): Kind | undefined {
  if (!block || block.kind === 'heading') return undefined
  if (block.kind === 'field')
    return block.label === 'present' || block.label === 'apologies' || block.label === 'chair'
      ? block.label
      : undefined
  const above = block.headings.at(-1)?.text.trim() ?? ''
  const lead = block.lead?.kind === 'paragraph' && block.lead.text.length < 60 ? block.lead.text.trim() : ''
  return labels(lead) ?? labels(above)
}

/** With a colon after it, more words say so than without. */
const labels = (words: string): Kind | undefined =>
  words.endsWith(':') ? kindOfLabel(words) : kindOfList(words)

/** "Sir Desmond Airey | Independent Chair" as one would write it in a line. */
function rowText([name = '', ...all]: readonly string[], cast: Cast): string {
  const rest = all.filter(Boolean)
  if (rest.length === 0) return name
  const isBody = (cast.known.get(name).length > 0 || cast.here.get(name).length > 0) && !isNameOfPerson(name)
  const [people = '', ...more] = rest
  if (isBody && more.length === 0 && people.split(/;\s*/).some((each) => isNameOfPerson(nameIn(each))))
    return `${name}: ${people}`
  return `${name} (${rest.join(', ').replace(/\s*\(([^()]*)\)/g, ', $1')})`
}
