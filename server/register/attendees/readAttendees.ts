import type { Attendee, LeftOut } from '../../../graph-schema/api/matching.ts'
import { longestName, mostNames } from '../../../graph-schema/api/matching.ts'
import { fold } from '../../record/record.ts'
import { cleanText } from './cleanText.ts'
import { type Heading, readHeading, type Section } from './headings.ts'
import { type Knows, knowsNobody } from './knows.ts'
import { partsOf, readLine } from './readLine.ts'
import { namesIn } from './splitItems.ts'

export type ReadAttendees = { attendees: Attendee[]; leftOut: LeftOut[]; leftOutInAll: number }

/** The most of what was left out that is told one by one. */
const mostTold = 50
/** What is read before it is only counted, and the longest stretch of text read as one line. */
const mostRead = 1_000
const longestLine = 10_000

/**
 * The attendees in a text pasted from an invitation: one a line, or separated by semicolons or commas. `knows` says
 * which names are in the register: "Karma Nirvana, Refuge" is a list, "Jane Doe, Refuge" one person, and only that tells.
 */
export function readAttendees(pasted: string, knows: Knows = knowsNobody): ReadAttendees {
  const found: Attendee[] = []
  const leftOut: LeftOut[] = []
  let section: Section = {}
  for (const line of linesOf(pasted)) {
    if (found.length >= mostRead) {
      leftOut.push({ text: cut(line), because: tooMany })
      continue
    }
    const heading = readHeading(line)
    if (heading && goesOn(heading)) section = heading.section
    const here = heading?.section ?? (section.skip ? {} : section)
    const names = heading ? heading.rest : line
    if (names === '') continue
    if (here.skip) leftOut.push({ text: cut(line), because: here.skip })
    else found.push(...readLine(names, knows).map((attendee) => inSection(attendee, here)))
  }
  return bounded(found, leftOut)
}

const tooMany = `only ${mostNames} can be matched at a time`

/**
 * A heading on its own line goes for those below. With names on its line, so does "Attendees: …"; the chair, the people
 * of one body and apologies are those on the line, unless it breaks off at a comma.
 */
const goesOn = ({ rest, section }: Heading) =>
  rest === '' ||
  /[,;]$/.test(rest) ||
  !(section.chair ?? section.organisation ?? section.apologies ?? section.skip)

/** Every name the text may hold, for asking beforehand which are known. */
export const namesToAsk = (pasted: string): string[] => [
  ...new Set(
    linesOf(pasted)
      .flatMap((line) => partsOf(readHeading(line)?.rest || line))
      .flatMap(namesIn)
      .map((name) => name.trim())
      .filter((name) => name !== '' && name.length <= longestName),
  ),
]

/** A longer line is read in stretches, cut where the names in it are. */
const stretches = new RegExp(`.{1,${longestLine}}(?:[;,]|$)|.{1,${longestLine}}`, 'g')

const marker = /^\s*(?:[-–—•*·◦▪>o]\s+|[•·▪]|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)+/i

const linesOf = (pasted: string): string[] =>
  cleanText(pasted)
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .flatMap((line) => line.match(stretches) ?? [])
    .map((line) => line.replace(marker, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))

const inSection = (attendee: Attendee, { apologies, chair, organisation }: Section): Attendee => ({
  ...attendee,
  ...(apologies ? { apologies } : {}),
  ...(chair ? { chair } : {}),
  ...(organisation && !attendee.organisation ? { organisation } : {}),
})

function bounded(found: readonly Attendee[], skipped: readonly LeftOut[]): ReadAttendees {
  const leftOut = [...skipped]
  const attendees = new Map<string, Attendee>()
  for (const attendee of found) {
    const key = `${fold(attendee.name)}|${fold(attendee.organisation ?? '')}`
    const because = !/[\p{L}\p{N}]/u.test(attendee.name)
      ? 'there is no name in it'
      : attendees.has(key)
        ? 'it is in the list already'
        : attendees.size >= mostNames
          ? tooMany
          : undefined
    if (because) leftOut.push({ text: cut(attendee.written), because })
    else attendees.set(key, shortened(attendee))
  }
  return {
    attendees: [...attendees.values()],
    leftOut: leftOut.slice(0, mostTold),
    leftOutInAll: leftOut.length,
  }
}

const cut = (text: string) => (text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text)

const shortened = ({ written, name, post, organisation, onBehalf, ...flags }: Attendee): Attendee => ({
  written: cut(written),
  name: cut(name),
  ...(post ? { post: cut(post) } : {}),
  ...(organisation ? { organisation: cut(organisation) } : {}),
  ...(onBehalf ? { onBehalf: cut(onBehalf) } : {}),
  ...flags,
})
