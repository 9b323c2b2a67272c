import type { Cell } from './Block.ts'

/** Labels that a line may begin with, and what they are called here. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^(?:from|de)$/, 'from'],
  [/^to$/, 'to'],
  [/^(?:cc|copy(?: to)?|copied to)$/, 'cc'],
  [/^(?:sent|date(?: sent| of (?:meeting|call|note|minute))?|held(?: on)?|when|meeting date|dated)$/, 'date'],
  [/^(?:(?:lead )?minister|secretary of state|principal)$/, 'minister'],
  [/^(?:subject|re|title|meeting|mtg|event|topic|issue|about)$/, 'subject'],
  [
    /^(?:time|place|venue|location|where|room|duration|ref(?:erence)?|our ref|your ref|version|status|tel|phone|email|e-mail|attachments?)$/,
    'other',
  ],
  [
    /^(?:(?:those |also |members )?present|members|members attending|those attending|those who (?:came|attended|took part)|by (?:telephone|phone|video|teams)|attend(?:ees|ance|ed by|ing)|in attendance|participants|on the (?:call|line|phone)|in the room|round the table|around the table|joined by|accompan(?:ied|ying)(?: by)?|met by|received by|also there|officials|officers|who|who was there|observ(?:ing|ers?)|secretar(?:y|iat)|note-?taker|also (?:attending|on the call|in the room)|guests?|speakers?|with (?:her|him|them)|from (?:the )?(?:home office|department|charity))$/,
    'present',
  ],
  [/^(?:apologies(?: (?:received )?from| for absence)?|unable to attend|not present)$/, 'apologies'],
  [/^(?:chair(?:ed by|person)?|in the chair|host(?:ed by)?)$/, 'chair'],
  [/^(?:classification|marking|security|protective marking|handling)$/, 'marking'],
  [
    /^(?:author|note (?:by|taken by|of meeting by)|prepared by|minutes? (?:by|taken by)|drafted by)$/,
    'author',
  ],
]

const labelled = /^\s*([A-Za-z][A-Za-z ()-]{1,40}?)\s*:\s*(.*)$/s

/** "Sent: 16 April 2021 17:48" → the label `date`, and where its value begins in the line. */
export function readField(text: string): { label: string; valueAt: number } | undefined {
  const found = labelled.exec(text)
  if (!found) return undefined
  const word = (found[1] ?? '').trim().toLowerCase()
  const label = labels.find(([pattern]) => pattern.test(word))?.[1]
  return label ? { label, valueAt: text.length - (found[2] ?? '').length } : undefined
}

/** "Date    Wednesday 13 July": a label and its value in columns, at the head of a text. */
export function readLabelled(cells: readonly Cell[]): { label: string; valueAt: number } | undefined {
  const [name, value] = cells
  if (!name || !value || cells.length !== 2 || value.text.length < 8 || !/[\d ]/.test(value.text))
    return undefined
  const field = readField(`${name.text}: ${value.text}`)
  const telling =
    field?.label === 'date' ? /\d/.test(value.text) : field !== undefined && field.label !== 'to'
  return field && telling ? { label: field.label, valueAt: value.start - name.start } : undefined
}
