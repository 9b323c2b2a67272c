import type { ContentLine } from './contentLines.ts'

const pattern = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/

/** The day in the United Kingdom on which a calendar entry begins; undefined where its date cannot be read. */
export function calendarDay({ value, parameters }: ContentLine): string | undefined {
  const [, year = '', month = '', day = '', hour, minute, , utc] = pattern.exec(value.trim()) ?? []
  const written = `${year}-${month}-${day}`
  if (!isDay(written)) return undefined
  if (hour === undefined) return written
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  const zone = utc === 'Z' ? 'UTC' : parameters.get('TZID')
  // A zone only the file knows ("GMT Standard Time"): the day it is written as.
  if (!zone || !isZone(zone)) return written
  return dayIn('Europe/London', asUtc - (wallClock(zone, asUtc) - asUtc))
}

const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** What the clocks of a zone show at an instant, as if that were UTC. */
function wallClock(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
}

const dayIn = (zone: string, instant: number) => new Date(wallClock(zone, instant)).toISOString().slice(0, 10)
