import { briefNotes, noReason } from '../../../graph-schema/api/briefNotes.ts'
import type { Brief, BriefLine, BriefSection, BriefSource } from '../../../graph-schema/api/briefs.ts'
import { ukDate } from '../../register/register.ts'

/**
 * A brief as every writer needs it: headings, paragraphs and lines in reading order, so that the formats cannot say
 * different things.
 */
export type Block =
  | { is: 'heading'; level: 1 | 2 | 3; text: string; newPage?: boolean }
  | { is: 'paragraph'; text: string }
  /** `text` is the claim alone; `inferred` the number of the note that says why anything in it is inferred; `sources` its numbers. */
  | {
      is: 'line'
      text: string
      inferred?: number
      sources: readonly number[]
      mark?: 'check' | 'prompt' | 'written'
    }
  | { is: 'notes'; notes: readonly (readonly [text: string, n: number])[] }
  | { is: 'sources'; sources: readonly BriefSource[] }

export function blocks(brief: Brief): Block[] {
  const cited = new Set(brief.parts.flatMap(({ sections }) => sections.flatMap(citedIn)))
  const notes = briefNotes(brief)
  return [
    { is: 'heading', level: 1, text: brief.title },
    ...brief.filters.map((text): Block => ({ is: 'paragraph', text })),
    { is: 'paragraph', text: brief.evidence },
    ...brief.parts.flatMap((part, at): Block[] => [
      ...(at === 0 ? [] : [{ is: 'heading' as const, level: 2 as const, text: part.heading, newPage: true }]),
      ...part.sections.flatMap((section) => sectionBlocks(section, at === 0 ? 2 : 3, notes)),
    ]),
    ...(notes.size > 0
      ? [
          { is: 'heading' as const, level: 2 as const, text: 'What is inferred, and why' },
          { is: 'notes' as const, notes: [...notes] },
        ]
      : []),
    { is: 'heading', level: 2, text: 'Sources' },
    { is: 'sources', sources: brief.sources.filter(({ n }) => cited.has(n)) },
  ]
}

const kept = ({ lines }: BriefSection) => lines.filter(({ dropped }) => !dropped)
const citedIn = (section: BriefSection) => kept(section).flatMap(({ sources }) => sources)

type Notes = ReturnType<typeof briefNotes>

function sectionBlocks(section: BriefSection, level: 2 | 3, notes: Notes): Block[] {
  const lines = kept(section)
  const empty = section.lines.length > 0 ? 'Every line of this section was taken out.' : section.empty
  return [
    { is: 'heading', level, text: section.heading },
    ...(section.says ? [{ is: 'paragraph' as const, text: section.says }] : []),
    ...lines.flatMap((line, at): Block[] => [
      ...(line.group && line.group !== lines[at - 1]?.group
        ? [{ is: 'paragraph' as const, text: `${line.group}:` }]
        : []),
      lineBlock(line, notes),
    ]),
    ...(lines.length === 0 && empty ? [{ is: 'paragraph' as const, text: empty }] : []),
  ]
}

const lineBlock = ({ kind, text, because, basis, sources }: BriefLine, notes: Notes): Block => ({
  is: 'line',
  text,
  sources,
  ...(basis === 'inferred' ? { inferred: notes.get(because || noReason) ?? 0 } : {}),
  ...(kind === 'check' || kind === 'prompt' || kind === 'written' ? { mark: kind } : {}),
})

/** "1. Weekly update, 6 November 2020, VAWG, paragraph 1. OFFICIAL-SENSITIVE." */
export const sourceText = ({ title, date, locator, marking, quote }: BriefSource): string =>
  [`${title}, ${ukDate(date)}, ${locator}.`, marking ? `${marking}.` : '', quote ? `“${quote}”` : '']
    .filter(Boolean)
    .join(' ')

/** What stands beside a line that is no plain fact. */
export const markWords = { check: '', prompt: 'To decide: ', written: '' } as const

/** Said of a line in which anything is inferred. */
export const inferredNote = (n: number) => `(Inferred: see note ${n}.)`

/** Said of a line a person wrote. */
export const writtenNote = 'Written by hand; no source.'

/** What stands at the foot of every page. */
export const footerText = ({ filters, evidence }: Brief): string => `${filters.join('. ')}. ${evidence}`
