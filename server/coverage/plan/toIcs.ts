import { addDays } from '../../../graph-schema/days.ts'

/** A calendar file as RFC 5545 has it, of all-day events only: no time, and so no time zone to get wrong. */

export type AllDayEvent = {
  /** Stays the same from file to file, so that a calendar changes its event rather than adding another. */
  uid: string
  summary: string
  description: string
  /** The first and the last day. */
  from: string
  to: string
  tentative: boolean
}
export type Calendar = { name: string; description: string; stamp: Date; events: readonly AllDayEvent[] }

export const toIcs = ({ name, description, stamp, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liaison//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    ...events.flatMap((event) => eventLines(event, stampOf(stamp))),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const eventLines = ({ uid, summary, description, from, to, tentative }: AllDayEvent, stamp: string) => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dayOf(from)}`,
  // The end of an all-day event is the day after it.
  `DTEND;VALUE=DATE:${dayOf(addDays(to, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const dayOf = (date: string) => date.replaceAll('-', '')
/** 2020-11-06T10:00:00.000Z → 20201106T100000Z */
const stampOf = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '')

const controls = /[^\P{Cc}\n]/gu

/** What a line of text may not hold: a name can bring anything, and must not bring a line of its own. */
const escaped = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const longest = 75
const octets = (text: string) => Buffer.byteLength(text)

/** Lines of 75 octets at most, never broken within a character; the space that begins the next one counts. */
function folded(line: string): string {
  const lines = ['']
  for (const character of line) {
    const current = lines.at(-1) ?? ''
    if (octets(current) + octets(character) > longest) lines.push(` ${character}`)
    else lines[lines.length - 1] = current + character
  }
  return lines.join('\r\n')
}
