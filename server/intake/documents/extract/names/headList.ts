import type { Block } from '../layout/Block.ts'
import { type Kind, kindOfList } from './attendanceWords.ts'

/** A line of a list at the head of a note, as one would write it: a person with their body in brackets. */
type HeadLine = { text: string; block: Block; kind: Kind }

const bodyFirst = /^((?:the )?\p{Lu}[\p{L}\d&'. -]{1,40}?)\s*(?:[-–—]|:)\s+(\S.*)$/u
const label =
  /^(?:date|time|venue|place|location|where|when|subject|re|purpose|topic|agenda|note|notes|status|ref|version|circulation|distribution|action|actions|meeting|mtg)\b/i
const person =
  /^(?:(?:(?:D?C?C|ACC|DCC|DI|DCI|DS|Det|Ch|Supt|Insp|Sgt|PC|Cdr|Dr|Prof|Mr|Mrs|Ms|Miss|Cllr|Rev|Maj|Min|Lord|Lady|Baroness|Sir|Dame)\.? )+\p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'-]+)(?=$|[\s,(;])/u
const away = /^(?:apols?|apologies|regrets)\b(?: (?:received )?from)?:?\s*/i

/**
 * Who was there, where a rough note says so without a word, in the lines between its title and its text:
 * "Example Trust - Anna Sample", "BTP: DI Sample, dialled in", "Apols from Example Line".
 */
export function headList(blocks: readonly Block[]): HeadLine[] {
  if (blocks.some(({ kind, label: of }) => kind === 'field' && of === 'from')) return []
  const until = blocks.findIndex(
    ({ kind, text }, at) => at > 0 && (kind === 'item' || kind === 'heading' || text.length > 120),
  )
  const head = blocks.slice(1, until < 0 ? 0 : Math.min(until, 14)).filter(({ kind }) => kind === 'paragraph')
  const lines = head.flatMap((block) => readLine(block))
  return lines.filter(({ of }) => of).length > 1 ? lines : []
}

/** "Min Example (Safeguarding)": a minister's subject is no body. */
const withoutOffice = (text: string) =>
  /^Min(?:ister)?\b/.test(text) ? text.replace(/\s*\([^()]*\)/, '') : text

function readLine(block: Block): (HeadLine & { of?: string })[] {
  const text = block.text.trim()
  if (away.test(text))
    return text
      .replace(away, '')
      .split(/\s*(?:[,;&+]|\band\b)\s*/)
      .filter((name) => /^\p{Lu}/u.test(name))
      .map((name) => ({ text: name, block, kind: 'apologies' as const }))
  const found = label.test(text) ? null : bodyFirst.exec(text)
  if (!found) return person.test(text) ? [{ text: withoutOffice(text), block, kind: 'present' }] : []
  const [, of = '', rest = ''] = found
  const kind = kindOfList(of)
  return rest
    .replace(/\([^()]*\)/g, '')
    .split(/\s*(?:[,;&+]|\band\b)\s*/)
    .flatMap((name) => {
      const who = person.exec(name)?.[0]
      return who
        ? [{ text: kind ? who : `${who} (${of})`, of, block, kind: kind ?? ('present' as const) }]
        : []
    })
}
