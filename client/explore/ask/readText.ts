import { type Blank, type Form, formsOf, isBlank, type Segment, written } from './pattern.ts'
import { templates } from './templates.ts'

/** One way of understanding what is typed: which blanks hold which text, and where it stops. */
export type Reading = {
  readonly form: Form
  readonly filled: readonly { readonly blank: Blank; readonly text: string }[]
  /** Everything the form needs is there. */
  readonly whole: boolean
  /** What comes after the last blank filled or being filled. */
  readonly rest: readonly Segment[]
}

const forms = templates.flatMap(formsOf)

/** Question marks and a second question after a comma do not matter: the answer says what is planned next anyway. */
export const tidyText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^ /, '')
    .replace(/,? and which were planned next\b.*$/i, '')
    .replace(/[?.!]+ ?$/, '')

const mostReadings = 40

/** Every way in which what is typed fits a template, so far; those that fit most of it first. */
export function readText(text: string): Reading[] {
  const tidy = tidyText(text)
  const readings = forms.flatMap((form) => follow(form, 0, tidy, []))
  return readings
    .toSorted(
      (a, b) =>
        Number(b.whole) - Number(a.whole) ||
        b.filled.length - a.filled.length ||
        a.form.segments.length - b.form.segments.length,
    )
    .slice(0, mostReadings)
}

function follow(form: Form, at: number, text: string, filled: Reading['filled']): Reading[] {
  const segment = form.segments[at]
  if (!segment) return text.trim() === '' ? [{ form, filled, whole: true, rest: [] }] : []
  if (isBlank(segment)) return fill(form, at, segment, text, filled)
  const after = afterWords(text.trimStart(), segment.words)
  return after === undefined ? [] : follow(form, at + 1, after, filled)
}

/** The text after these words, where it begins with them. */
function afterWords(text: string, words: string): string | undefined {
  if (!text.toLowerCase().startsWith(words)) return undefined
  const after = text.slice(words.length)
  return after === '' || after.startsWith(' ') ? after : undefined
}

/** A name may hold the words that follow it ("Department for Business and Trade"): every place they stand is tried. */
function fill(form: Form, at: number, blank: Blank, text: string, filled: Reading['filled']): Reading[] {
  const next = form.segments[at + 1]
  const rest = form.segments.slice(at + 1)
  const typed = text.trim()
  const open = {
    form,
    filled: [...filled, { blank, text: typed }],
    whole: rest.length === 0 && typed !== '',
    rest,
  }
  if (!next || isBlank(next)) return text === '' ? [] : [open]
  const places = [...`${text.toLowerCase()} `.matchAll(new RegExp(` ${next.words}(?= )`, 'g'))]
  const closed = places.flatMap(({ index }) => {
    const name = text.slice(0, index).trim()
    if (name === '') return []
    return follow(form, at + 2, text.slice(index + 1 + next.words.length), [...filled, { blank, text: name }])
  })
  return text === '' ? closed : [...closed, { ...open, whole: false }]
}

/** The words with which a reading may go on: those it needs next, or those that may be added to it. */
export function wordsAfter(reading: Reading): string[] {
  const [next] = reading.rest
  if (!reading.whole) return next && !isBlank(next) && lastText(reading) !== '' ? [next.words] : []
  const so = `${written(reading.form)} `
  const longer = formsOf(reading.form.template).map(written)
  const added = longer
    .filter((form) => form.startsWith(so))
    .map((form) => form.slice(so.length).split(' {')[0] ?? '')
  return [...new Set(added)]
}

/** What stands in the last blank so far. */
export const lastText = (reading: Reading): string => reading.filled.at(-1)?.text ?? ''
