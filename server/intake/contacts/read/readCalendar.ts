import { type Invitation, mostParties } from '../../../../graph-schema/api/contacts.ts'
import { InvalidInput } from '../../../access/parseInput.ts'
import { calendarDay } from './calendarDay.ts'
import { type ContentLine, contentLines, plainText } from './contentLines.ts'

/** What an invitation says of a meeting: the first event of the file. Throws InvalidInput where there is none. */
export function readCalendar(text: string): Invitation {
  const lines = contentLines(text)
  const [event, ...others] = eventsIn(lines)
  if (!event) throw new InvalidInput('There is no event in this calendar file.')
  const one = (name: string) => event.find((line) => line.name === name)
  const words = (name: string) => plainText(one(name)?.value ?? '')
  const start = one('DTSTART')
  const day = start && calendarDay(start)
  const title = words('SUMMARY').replace(/\s+/g, ' ').slice(0, 500)
  const people = attendeesIn(event)
  const note = noteOf(words('LOCATION'), words('DESCRIPTION'))
  const method = lines
    .find(({ name }) => name === 'METHOD')
    ?.value.trim()
    .toUpperCase()
  return {
    from: 'calendar',
    ...(title ? { title } : {}),
    ...(day ? { day } : {}),
    who: people.who,
    ...(note ? { note } : {}),
    cancelled: words('STATUS').toUpperCase() === 'CANCELLED' || method === 'CANCEL',
    leftOut: [
      ...(others.length > 0 ? [`The file has ${others.length + 1} events: this is the first of them.`] : []),
      ...people.leftOut,
    ],
  }
}

/** Each event without what is nested in it, such as an alarm. */
function eventsIn(lines: readonly ContentLine[]): ContentLine[][] {
  const events: ContentLine[][] = []
  const within: string[] = []
  for (const line of lines) {
    const what = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') {
      within.push(what)
      if (what === 'VEVENT') events.push([])
    } else if (line.name === 'END') within.pop()
    else if (within.at(-1) === 'VEVENT') events.at(-1)?.push(line)
  }
  return events
}

/** Who was invited, one a line as mail programs write them; who declined, under a heading that says so. */
function attendeesIn(event: readonly ContentLine[]) {
  const all = event.filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE')
  const people = all.filter(({ parameters }) => !['ROOM', 'RESOURCE'].includes(typeOf(parameters)))
  const shown = people.slice(0, mostParties)
  const declined = shown.filter(({ parameters }) => parameters.get('PARTSTAT')?.toUpperCase() === 'DECLINED')
  const coming = shown.filter((line) => !declined.includes(line))
  const lines = [...new Set(coming.map(nameOf))].filter(Boolean)
  const apologies = [...new Set(declined.map(nameOf))].filter((name) => name && !lines.includes(name))
  return {
    who: [...lines, ...(apologies.length > 0 ? ['Apologies:', ...apologies] : [])].join('\n'),
    leftOut: [
      ...(all.length > people.length ? ['Rooms and equipment are left out.'] : []),
      ...(people.length > shown.length
        ? [`Only the first ${mostParties} of ${people.length} attendees are read.`]
        : []),
    ],
  }
}

const typeOf = (parameters: ContentLine['parameters']) => parameters.get('CUTYPE')?.toUpperCase() ?? ''

/** "Jo Root <jo.root@example.org>": what reads attendees knows how to take the address off. */
function nameOf({ parameters, value }: ContentLine): string {
  const name = (parameters.get('CN') ?? '').replace(/\s*[\r\n;]+\s*/g, ', ').trim()
  const address = value.replace(/^mailto:/i, '').trim()
  return name && name !== address && address.includes('@') ? `${name} <${address}>` : name || address
}

/** What mail programs put below the text of an invitation. */
const joining =
  /^(?:[_*-]{5,}|.*\bMicrosoft Teams (?:meeting|Need help)\b.*|Join (?:the meeting|Zoom Meeting|on your computer).*)$/im

function noteOf(location: string, description: string): string {
  const end = joining.exec(description)?.index ?? description.length
  const said = description.slice(0, end).trim()
  return [location ? `Location: ${location.replace(/\s+/g, ' ')}` : '', said]
    .filter(Boolean)
    .join('\n')
    .slice(0, 2_000)
    .trim()
}
