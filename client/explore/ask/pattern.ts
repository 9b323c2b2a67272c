import type { Template } from './templates.ts'

/** A pattern taken apart: words and blanks in turn, one list for each choice of what may be left out. */

export type BlankType = 'party' | 'area' | 'date' | 'week'
export type Blank = { readonly blank: string; readonly type: BlankType }
export type Words = { readonly words: string }
export type Segment = Blank | Words
export type Form = { readonly template: Template; readonly segments: readonly Segment[] }

export const isBlank = (segment: Segment): segment is Blank => 'blank' in segment

const types: readonly string[] = ['party', 'area', 'date', 'week'] satisfies BlankType[]
const isType = (text: string): text is BlankType => types.includes(text)

function segmentsOf(text: string): Segment[] {
  return text.split(/(\{[^}]+\})/).flatMap((piece): Segment[] => {
    const words = piece.trim()
    const [, blank, type] = /^\{(\w+):(\w+)\}$/.exec(words) ?? []
    if (blank && type && isType(type)) return [{ blank, type }]
    return words === '' ? [] : [{ words }]
  })
}

/** The parts of a pattern, those in brackets marked. */
const partsOf = (pattern: string) =>
  pattern.split(/(\[[^\]]+\])/).flatMap((piece) => {
    const optional = piece.startsWith('[')
    const segments = segmentsOf(optional ? piece.slice(1, -1) : piece)
    return segments.length > 0 ? [{ optional, segments }] : []
  })

const overlaps = (a: readonly Segment[], b: readonly Segment[]) =>
  a.some((x) => b.some((y) => isBlank(x) && isBlank(y) && clashes(x.blank, y.blank)))
/** A week is both a first and a last day. */
const dates = ['from', 'to', 'week']
const clashes = (a: string, b: string) => a === b || (dates.includes(a) && dates.includes(b))

function choicesOf(pattern: string): Segment[][] {
  let forms: Segment[][] = [[]]
  for (const { optional, segments } of partsOf(pattern)) {
    const withIt = forms.filter((form) => !overlaps(form, segments)).map((form) => [...form, ...segments])
    forms = optional ? [...forms, ...withIt] : withIt
  }
  return forms
}

/** Words beside one another are one. */
function joined(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = []
  for (const next of segments) {
    const last = all.at(-1)
    if (last && !isBlank(last) && !isBlank(next)) all.splice(-1, 1, { words: `${last.words} ${next.words}` })
    else all.push(next)
  }
  return all
}

/** Every form of every pattern of a template. */
export const formsOf = (template: Template): Form[] =>
  template.patterns.flatMap((pattern) =>
    choicesOf(pattern).map((segments) => ({ template, segments: joined(segments) })),
  )

/** A form as text, to tell which forms begin with which. */
export const written = ({ segments }: Pick<Form, 'segments'>): string =>
  segments.map((part) => (isBlank(part) ? `{${part.blank}}` : part.words)).join(' ')

export const blankWords = {
  party: 'person or organisation',
  area: 'harm area',
  date: 'date',
  week: 'date',
} as const satisfies Record<BlankType, string>

/** A template as offered: "who met … about …", with what may be left out left out. */
export const offered = (template: Template): string =>
  (choicesOf(template.patterns[0])[0] ?? []).map((part) => (isBlank(part) ? '…' : part.words)).join(' ')

/** What is typed into the box to begin with a template: its words up to the first blank. */
export const beginning = (template: Template): string => {
  const [first] = choicesOf(template.patterns[0])[0] ?? []
  return first && !isBlank(first) ? `${first.words} ` : ''
}
