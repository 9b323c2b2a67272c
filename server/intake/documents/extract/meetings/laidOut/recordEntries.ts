import type { Block, Cell } from '../../layout/Block.ts'
import type { ReadText } from '../../readText.ts'
import { type Meaning, meaningsOf } from '../../tables/columns.ts'
import { distinct } from '../Scene.ts'
import { asOwner, colleaguesIn } from './colleagues.ts'
import type { Entry } from './Entry.ts'
import { nearest, readDay } from './readDay.ts'
import type { Keeping } from './tableEntries.ts'
import { partiesInCell, sentencesOfCell } from './whom.ts'

/** A line of a form: what its label means, and what stands after it. */
type Line = { meaning: Meaning; block: Block; cell: Cell }
type Form = ReadonlyMap<Meaning, Line>

/** Contacts told one below the other in forms: "Date: …", "With: …", "Summary: …", and again for the next. */
export function recordEntries(read: ReadText, keeping: Keeping): Entry[] {
  const forms = formsIn(read.blocks).filter((form) => form.has('when') && whoOf(form).length > 0)
  return forms.length > 1 ? forms.flatMap((form) => toEntry(form, read, keeping)) : []
}

/** The forms of a text: one ends where a heading or running text stands, or a label comes again. */
function formsIn(blocks: readonly Block[]): Form[] {
  const forms: Map<Meaning, Line>[] = []
  let form: Map<Meaning, Line> | undefined
  for (const block of blocks) {
    const line = lineOf(block)
    if (!line) {
      form = undefined
      continue
    }
    if (!form || (form.has(line.meaning) && (line.meaning === 'when' || form.has('when')))) {
      form = new Map()
      forms.push(form)
    }
    if (!form.has(line.meaning)) form.set(line.meaning, line)
  }
  return forms
}

const written = /^([\p{L}][\p{L} /()&-]{1,34}):\s+(?=\S)/u

function lineOf(block: Block): Line | undefined {
  const { kind, cells, text, start, end, label } = block
  if (kind === 'heading') return undefined
  const [name, value] = cells ?? []
  if (name && value && cells?.length === 2 && name.text.endsWith(':'))
    return named(meaningIn(name.text), block, value)
  if (cells) return undefined
  const found = kind === 'field' ? undefined : written.exec(text)
  const from = start + (found?.[0].length ?? 0)
  const cell = { start: from, end, text: text.slice(from - start).trim(), indent: 0 }
  return kind === 'field'
    ? named(fields[label ?? ''], block, cell)
    : found
      ? named(meaningIn(found[1] ?? ''), block, cell)
      : undefined
}

const named = (meaning: Meaning | undefined, block: Block, cell: Cell): Line | undefined =>
  meaning && cell.text !== '' ? { meaning, block, cell } : undefined
const meaningIn = (label: string) => meaningsOf([label.split('/')[0] ?? label])[0]
const fields: Readonly<Record<string, Meaning>> = {
  date: 'when',
  present: 'who',
  subject: 'about',
  author: 'by',
  other: 'how',
}

const whoOf = (form: Form): Line[] =>
  (['body', 'person', 'who'] as const).flatMap((meaning) => form.get(meaning) ?? [])

function toEntry(form: Form, read: ReadText, { owner, on, side }: Keeping): Entry[] {
  const [day, [first, ...more]] = [form.get('when'), whoOf(form)]
  if (!day || !first) return []
  const days = { on, side }
  const own = readDay(day.cell.text, days)
  const when = own && own !== 'tbc' ? own.when : nearest(day.cell.text, days)
  const whom = distinct(
    [first, ...more].flatMap(({ meaning, block, cell }) => partiesInCell(read, block, cell, meaning)),
  )
  if (whom.length === 0) return []
  const remarks = (['outcome', 'about'] as const).flatMap((meaning) => {
    const line = form.get(meaning)
    return line ? sentencesOfCell(read, line.block, line.cell) : []
  })
  const by = form.get('by')
  const blocks = [...form.values()].map(({ block }) => block)
  return [
    {
      rule: 'form of a contact',
      block: first.block,
      span: {
        start: Math.min(...blocks.map(({ start }) => start)),
        end: Math.max(...[day, first, ...more].map(({ block }) => block.end)),
      },
      told: sentencesOfCell(read, first.block, first.cell),
      whom,
      remarks,
      spoken: true,
      how: `${day.cell.text} ${form.get('how')?.cell.text ?? ''}`,
      below: blocks.filter((block) => block !== first.block),
      ...(when ? { when: { ...when, start: day.cell.start, end: day.cell.end } } : {}),
      ...(side ? { side } : {}),
      by: by ? colleaguesIn(by.cell.text, read, owner) : asOwner(owner),
      bare: when !== undefined,
      confidence: when ? 0.75 : 0.55,
    },
  ]
}
