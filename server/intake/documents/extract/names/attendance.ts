import type { Block } from '../layout/Block.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import { tablesIn } from '../tables/tablesIn.ts'
import { isAttendance, takingsOfTable } from './attendanceTable.ts'
import type { Cast } from './Cast.ts'
import { type Kind, takingsFrom } from './takingsFrom.ts'

export type Attendance = { takings: PartyTaking[]; blocks: ReadonlySet<Block> }

const came =
  /^(?:(?:also |members |those )?(?:present|attend\w*|in attendance|participants?|on the call|by (?:video|phone|telephone)(?:[ -]\w+)?|observers?|secretariat|guests?|joining by .*|in the room|around the table|who (?:you|she|he|they|we) (?:are|is|will be) meeting|who (?:will be|is) there|those attending|attending for .*|online|external|government|officials))(?: \(.*\))?:?$/i
const stayed = /^(?:apologies.*|unable to attend|not present|absent|did not attend|regrets):?$/i

/** Who was there and who sent apologies, from lists under such headings and from lines that begin with such words. */
export function readAttendance(blocks: readonly Block[], cast: Cast): Attendance {
  const takings: PartyTaking[] = []
  const used = new Set<Block>()
  const legend = legendOf(blocks)
  for (const table of tablesIn(blocks)) {
    if (!isAttendance(table, sectionOf(table.header) !== undefined)) continue
    takings.push(...takingsOfTable(table, cast))
    for (const block of [table.header, ...table.rows.map((row) => row.block)]) used.add(block)
  }
  for (const block of blocks) {
    const [short, name] = block.cells ?? []
    if (short && name && legend.includes(block) && !used.has(block)) {
      const found = takingsFrom(name.text.replace(/,\s*([^()]+)$/, ' ($1)'), 'present', block, cast)
      const [one] = found
      if (one) cast.alias(short.text.trim(), one.party)
      takings.push(...found)
      used.add(block)
      continue
    }
    const kind = sectionOf(block)
    if (!kind || block.message > 0 || used.has(block)) continue
    if (isProse(block)) continue
    const whole = block.cells ? rowText(block.cells.map((cell) => cell.text)) : block.text
    const text = block.cells ? whole : listIn(whole)
    takings.push(...takingsFrom(text, kind, block, cast))
    if (text === whole) used.add(block)
  }
  return { takings, blocks: used }
}

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

/** Sentences, and no list: "Hilary Garstang presided. Members attending were …". */
const isProse = ({ kind, text }: Block) =>
  kind !== 'field' &&
  kind !== 'row' &&
  (says.test(text) || text.split(/\s+/).length > 14) &&
  (kind === 'paragraph' ? !/[;\n]/.test(text) : says.test(text) || sentenceEnd.test(text))

/** A list may go over into sentences: "Dana Pryce; Kit Moor (FMU). I listened in." */
const listIn = (text: string) => {
  const found = text.includes(';') ? sentenceEnd.exec(text) : null
  return found ? text.slice(0, found.index + 1) : text
}
const says = /\b(?:was|were|is|are|had|has|have)\s\p{Ll}+.*\.\s*$/su
const sentenceEnd = /(?<=\p{Ll}{2}|\))\s?\.\s+(?=(?:\p{Lu}\p{Ll}+|I) (?!\p{Lu}\p{Ll}+[;,(])\S+ \p{Ll})/u

function sectionOf(block: Block): Kind | undefined {
  if (block.kind === 'heading') return undefined
  if (block.kind === 'field')
    return block.label === 'present'
      ? 'present'
      : block.label === 'apologies'
        ? 'apologies'
        : block.label === 'chair'
          ? 'chair'
          : undefined
  const above = block.headings.at(-1)?.text.trim() ?? ''
  const lead = block.lead?.kind === 'paragraph' && block.lead.text.length < 60 ? block.lead.text.trim() : ''
  for (const words of [lead, above]) {
    if (stayed.test(words)) return 'apologies'
    if (came.test(words)) return 'present'
  }
  return undefined
}

/** "Sir Desmond Airey | Independent Chair" as one would write it in a line. */
const rowText = ([name = '', ...all]: readonly string[], rest = all.filter(Boolean)) =>
  rest.length > 0 ? `${name} (${rest.join(', ').replace(/\s*\(([^()]*)\)/g, ', $1')})` : name
