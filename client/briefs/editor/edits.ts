import type { Brief, BriefLine, BriefSection, BriefSince } from '../../../graph-schema/api/briefs.ts'
import type { Marking } from '../../../graph-schema/markings.ts'

/**
 * What a person does to a brief, each a pure step from one brief to the next. A line keeps its sources whatever
 * happens to its words, and what Liaison wrote stays to be read and brought back.
 */
export type Edit = (brief: Brief) => Brief

export const setTitle =
  (title: string): Edit =>
  (brief) => ({ ...brief, title })

export const setMarking =
  (marking: Marking): Edit =>
  (brief) => ({ ...brief, marking })

const inSection =
  (section: string, edit: (lines: BriefLine[]) => BriefLine[]): Edit =>
  (brief) => ({
    ...brief,
    parts: brief.parts.map((part) => ({
      ...part,
      sections: part.sections.map(
        (one): BriefSection => (one.id === section ? { ...one, lines: edit(one.lines) } : one),
      ),
    })),
  })

const onLine = (section: string, line: string, edit: (line: BriefLine) => BriefLine): Edit =>
  inSection(section, (lines) => lines.map((one) => (one.id === line ? edit(one) : one)))

/** Words put back as they were are no change. */
export const editLine = (section: string, line: string, text: string): Edit =>
  onLine(section, line, ({ original, ...before }) => {
    const was = original ?? before.text
    const own = before.kind === 'written'
    return { ...before, text, ...(own || text === was ? {} : { original: was }) }
  })

export const dropLine = (section: string, line: string): Edit =>
  onLine(section, line, (one) => ({ ...one, dropped: true }))

export const restoreLine = (section: string, line: string): Edit =>
  onLine(section, line, ({ dropped: _, ...one }) => one)

/** A line a person wrote themselves is taken away whole. */
export const removeLine = (section: string, line: string): Edit =>
  inSection(section, (lines) => lines.filter(({ id }) => id !== line))

/** One place up or down. */
export const moveLine = (section: string, line: string, by: -1 | 1): Edit =>
  inSection(section, (lines) => {
    const from = lines.findIndex(({ id }) => id === line)
    const moved = lines[from]
    const other = lines[from + by]
    if (!moved || !other) return lines
    return lines.map((one, at) => (at === from ? other : at === from + by ? moved : one))
  })

export const addLine = (section: string, id: string, text: string): Edit =>
  inSection(section, (lines) => [...lines, { id, kind: 'written', text, basis: 'stated', sources: [] }])

/** Takes over a line that is new or says something else since the brief was kept, with its sources. */
export const takeOver =
  ({ part, section, line, sources }: BriefSince['lines'][number]): Edit =>
  (brief) => {
    const numbers = new Map<number, number>()
    const added = [...brief.sources]
    for (const source of sources) {
      const known = added.find(
        ({ document, locator }) => document === source.document && locator === source.locator,
      )
      const n = known?.n ?? Math.max(0, ...added.map((one) => one.n)) + 1
      if (!known) added.push({ ...source, n })
      numbers.set(source.n, n)
    }
    const taken = { ...line, sources: line.sources.flatMap((n) => numbers.get(n) ?? []) }
    return {
      ...brief,
      sources: added,
      parts: brief.parts.map((one) =>
        one.id === part
          ? {
              ...one,
              sections: one.sections.map((each) => (each.id === section ? withLine(each, taken) : each)),
            }
          : one,
      ),
    }
  }

/** Of the lines that are new since, those the brief does not say yet. */
export const stillNew = (brief: Brief, lines: BriefSince['lines']): BriefSince['lines'] =>
  lines.filter(
    ({ part, section, line }) =>
      !brief.parts
        .filter(({ id }) => id === part)
        .flatMap(({ sections }) => sections.filter(({ id }) => id === section))
        .some(({ lines: said }) =>
          said.some((one) => one.id === line.id && recorded(one) === recorded(line)),
        ),
  )

/** What the record says, whatever a person has made of it. */
const recorded = ({ original, text }: BriefLine) => original ?? text

const withLine = (section: BriefSection, line: BriefLine): BriefSection => ({
  ...section,
  lines: section.lines.some(({ id }) => id === line.id)
    ? section.lines.map((one) => (one.id === line.id ? line : one))
    : [...section.lines, line],
})
