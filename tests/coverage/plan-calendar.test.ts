import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toIcs } from '../../server/coverage/plan/toIcs.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { given } from '../support/record.ts'
import { planClient } from './planSupport.ts'

let app: TestApp
const { start, ready } = planClient(() => app)

beforeAll(async () => {
  app = await seededApp()
  await ready()
  await start({ safelives: 'Sam Fox' })
}, 300_000)
afterAll(() => app.stop())

type Line = { name: string; value: string }

/** Reads a calendar line by line as RFC 5545 says, and refuses what it forbids. */
function parse(text: string): Line[] {
  expect(text.endsWith('\r\n')).toBe(true)
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\r\n]|\p{Cc}|\ufffd/u)
    expect(line).not.toBe('')
  }
  return text
    .slice(0, -2)
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/.exec(line) ?? []
      expect(name).not.toBe('')
      return { name, value }
    })
}

const plain = (value: string) => value.replace(/\\([\\;,nN])/g, (_, c) => (/n/i.test(c) ? '\n' : c))

function eventsOf(lines: readonly Line[]): Record<string, string>[] {
  const events: Record<string, string>[] = []
  for (const { name, value } of lines) {
    if (name === 'BEGIN' && value === 'VEVENT') events.push({})
    else if (name !== 'END') {
      const event = events.at(-1)
      if (event) event[name] = plain(value)
    }
  }
  return events
}

const calendar = async (query = '') => {
  const response = await fetch(`${app.url}/api/plan/calendar.ics${query}`)
  return { response, text: await response.text() }
}

describe('the calendar file', () => {
  test('has reviews on the day they are due and planned meetings over their days, the last day included', async () => {
    const { response, text } = await calendar()
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain('.ics')
    const lines = parse(text)
    expect(lines[0]).toEqual({ name: 'BEGIN', value: 'VCALENDAR' })
    expect(lines.at(-1)).toEqual({ name: 'END', value: 'VCALENDAR' })
    const events = eventsOf(lines)
    expect(events.find(({ UID }) => UID === 'review.safelives@liaison')).toMatchObject({
      SUMMARY: 'Review of engagement with SafeLives due',
      'DTSTART;VALUE=DATE': '20200709',
      'DTEND;VALUE=DATE': '20200710',
      DTSTAMP: expect.stringMatching(/^\d{8}T\d{6}Z$/),
      DESCRIPTION: expect.stringMatching(
        /Last met 10 April 2020[\s\S]*owner Sam Fox[\s\S]*Source: [\s\S]*10 April 2020[\s\S]*Based on 2 documents/,
      ),
    })
    expect(events.find(({ UID }) => UID === 'meeting.2020-11-06-safelives@liaison')).toMatchObject({
      SUMMARY: 'Planned: SafeLives',
      'DTSTART;VALUE=DATE': '20201109',
      'DTEND;VALUE=DATE': '20201114',
      STATUS: 'TENTATIVE',
      DESCRIPTION: expect.stringContaining('“next week”'),
    })
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
  })

  test('of one owner has only what is theirs', async () => {
    const events = eventsOf(parse((await calendar('?owner=sam%20fox')).text))
    expect(events.map(({ UID }) => UID).toSorted()).toEqual([
      'meeting.2020-11-06-safelives@liaison',
      'review.safelives@liaison',
    ])
  })

  test('says which planned meetings it leaves out because no date is given', async () => {
    await given(app.database, {
      liaison: 1,
      meetings: [
        {
          id: 'test-undated',
          title: 'Some day, with Refuge',
          kind: 'meeting',
          when: { precision: 'unknown' },
          status: 'planned',
          parties: [{ organisation: 'refuge' }, { person: 'victoria-atkins' }],
          citations: [{ document: '2020-11-06-weekly-update', locator: 'made up' }],
        },
      ],
    })
    const lines = parse((await calendar()).text)
    const said = lines.find(({ name }) => name === 'X-WR-CALDESC')?.value ?? ''
    expect(plain(said)).toContain('no date is given')
    expect(plain(said)).toContain('Some day, with Refuge')
    expect(eventsOf(lines).some(({ UID }) => UID?.includes('test-undated'))).toBe(false)
  })

  test.each([
    'Fish; chips, and \\ backslash',
    'Two\nlines\r\nEND:VCALENDAR\rBEGIN:VEVENT',
    'A\u2028B\u0085C\u0000D\u001bE',
    `${'Zoë 👩‍👩‍👧 '.repeat(40)}`,
    '=HYPERLINK("https://example.org")',
    'ﷺ'.repeat(60),
  ])('holds a hostile name without harm: %j', (name) => {
    const text = toIcs({
      name,
      description: name,
      stamp: new Date('2020-11-06T10:11:12.345Z'),
      events: [
        {
          uid: 'review.x@liaison',
          summary: `Review of engagement with ${name} due`,
          description: name,
          from: '2020-12-31',
          to: '2020-12-31',
          tentative: false,
        },
      ],
    })
    const lines = parse(text)
    expect(lines.filter(({ name: property }) => property === 'BEGIN')).toHaveLength(2)
    const [event] = eventsOf(lines)
    expect(event?.['DTEND;VALUE=DATE']).toBe('20210101')
    expect(event?.DTSTAMP).toBe('20201106T101112Z')
    const shown = name.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[^\P{Cc}\n]/gu, '')
    expect(event?.SUMMARY).toBe(`Review of engagement with ${shown} due`)
  })
})
