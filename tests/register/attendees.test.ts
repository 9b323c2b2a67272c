import { describe, expect, test } from 'vitest'
import { type Knows, knowsNobody } from '../../server/register/attendees/knows.ts'
import { readAttendees } from '../../server/register/attendees/readAttendees.ts'

const bodies = ['Refuge', 'Respect', 'Karma Nirvana', 'Ministry of Tides, Wrecks and Local Beacons']
const knows: Knows = (name) => (bodies.includes(name) ? 'body' : undefined)

const read = (text: string, who = knows) =>
  readAttendees(text, who).attendees.map(({ written: _, ...attendee }) => attendee)
const names = (text: string, who = knows) => read(text, who).map(({ name }) => name)

describe('a list on one line', () => {
  test.each([
    ['SafeLives, Karma Nirvana, the Domestic Abuse Commissioner, PCCs', 4],
    ['Refuge; Respect; Karma Nirvana', 3],
    ['Refuge, Respect and Karma Nirvana', 3],
    ['Karma Nirvana, Refuge', 2],
    ['Jane Doe, Sam Roe, Alex Poe', 3],
    ['Ministry of Tides, Wrecks and Local Beacons, Refuge', 2],
    ['Crime and Justice Taskforce', 1],
  ])('“%s” names %i', (text, count) => {
    expect(names(text)).toHaveLength(count)
  })

  test('one person with a body unheard of is one person', () => {
    expect(read('Jane Nobody, Example Trust')).toEqual([
      { name: 'Jane Nobody', organisation: 'Example Trust' },
    ])
  })
})

describe('one attendee', () => {
  const jane = { name: 'Jane Doe', post: 'Chief Executive', organisation: 'Refuge' }
  test.each([
    'Jane Doe, Chief Executive, Refuge',
    'Jane Doe – Chief Executive, Refuge',
    'Jane Doe (Chief Executive, Refuge)',
    'Jane Doe, Chief Executive of Refuge',
    'Jane Doe\tChief Executive\tRefuge',
    '| Jane Doe | Chief Executive | Refuge |',
    '• Jane Doe (Chief Executive, Refuge)',
    '12. Jane Doe, Chief Executive, Refuge',
    'Jane Doe <jane.doe@example.org>, Chief Executive, Refuge',
  ])('“%s” is Jane Doe, Chief Executive of Refuge', (text) => {
    expect(read(text)).toEqual([jane])
  })

  test.each<[string, object]>([
    ['Jane Doe (Refuge)', { name: 'Jane Doe', organisation: 'Refuge' }],
    ['Jane Doe – Refuge', { name: 'Jane Doe', organisation: 'Refuge' }],
    ['Refuge – Jane Doe', { name: 'Jane Doe', organisation: 'Refuge' }],
    ['Jane Doe (she/her) from Refuge', { name: 'Jane Doe', organisation: 'Refuge' }],
    ['Home Secretary (Jane Doe)', { name: 'Jane Doe', post: 'Home Secretary' }],
    ['Jane Doe, MP, DBE', { name: 'Jane Doe MP DBE' }],
    ['Lord Roe of Westport', { name: 'Lord Roe of Westport' }],
    ['National Housing Federation (NHF)', { name: 'National Housing Federation (NHF)' }],
    ['Jane Doe on behalf of Sam Roe', { name: 'Jane Doe', onBehalf: 'Sam Roe' }],
    [
      'Jane Doe, Refuge, on behalf of Sam Roe',
      { name: 'Jane Doe', organisation: 'Refuge', onBehalf: 'Sam Roe' },
    ],
    ['Jane Doe (Chair)', { name: 'Jane Doe', chair: true }],
    ['Jane Doe (Refuge) – apologies', { name: 'Jane Doe', organisation: 'Refuge', apologies: true }],
  ])('“%s”', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('what mail programs write', () => {
  test('addresses go, names and the order of surnames are put right', () => {
    const to = `To: Jane Doe <jane@example.org>; 'Roe, Sam (Respect)' <sam@example.org>; POE, Alex; max.moe@example.org`
    expect(read(to)).toEqual([
      { name: 'Jane Doe' },
      { name: 'Sam Roe', organisation: 'Respect' },
      { name: 'Alex POE' },
      { name: 'Max Moe' },
    ])
  })

  test('addresses separated by commas are each their own', () => {
    expect(names('Jane Doe <j@example.org>, Refuge <r@example.org>')).toEqual(['Jane Doe', 'Refuge'])
  })
})

describe('headings', () => {
  const invitation = `Subject: Roundtable
Chair: Jane Doe, Minister for Tides
Attendees (3):
- Sam Roe, Refuge
- Respect
Apologies:
Karma Nirvana
Home Office: Alex Poe, Max Moe
https://example.org/join`

  test('say who chairs, who sent apologies, and for whom people come', () => {
    expect(read(invitation)).toEqual([
      { name: 'Jane Doe', post: 'Minister for Tides', chair: true },
      { name: 'Sam Roe', organisation: 'Refuge' },
      { name: 'Respect' },
      { name: 'Karma Nirvana', apologies: true },
      { name: 'Alex Poe', organisation: 'Home Office' },
      { name: 'Max Moe', organisation: 'Home Office' },
    ])
  })

  test('apologies on one line are those on it, and those it breaks off at', () => {
    const sent = (text: string) => read(text).map(({ name, apologies = false }) => [name, apologies])
    expect(sent('Apologies: Respect\nKarma Nirvana')).toEqual([
      ['Respect', true],
      ['Karma Nirvana', false],
    ])
    expect(sent('Apologies: Respect,\nKarma Nirvana')).toEqual([
      ['Respect', true],
      ['Karma Nirvana', true],
    ])
  })

  test('what is not a name is left out, and that is said', () => {
    expect(readAttendees(invitation, knows).leftOut.map(({ text }) => text)).toEqual([
      'Subject: Roundtable',
      'https://example.org/join',
    ])
  })
})

describe('limits', () => {
  test('a name written twice is there once', () => {
    const { attendees, leftOut } = readAttendees('Refuge; refuge; REFUGE', knowsNobody)
    expect(attendees).toHaveLength(1)
    expect(leftOut.map(({ because }) => because)).toEqual([
      'it is in the list already',
      'it is in the list already',
    ])
  })

  test('200 are read, and how many were not is said', () => {
    const { attendees, leftOut, leftOutInAll } = readAttendees(
      Array.from({ length: 450 }, (_, at) => `Body ${at}`).join('\n'),
    )
    expect([attendees.length, leftOut.length, leftOutInAll]).toEqual([200, 50, 250])
  })

  test('hostile text stays text', () => {
    const [markup, turned, long] = names(`<b>Jane</b> Doe\n\u202eevil\u0000 name\n${'x'.repeat(10_240)}`)
    expect(markup).toBe('<b>Jane</b> Doe')
    expect(turned).toBe('evil name')
    expect(long).toHaveLength(500)
  })

  test.each(['', '   ', '\n\n', ';;;,,,', '()', '<>', '- ', ':', 'Attendees:', '\u0000'])(
    '“%s” names nobody',
    (text) => {
      expect(names(text)).toEqual([])
    },
  )
})
