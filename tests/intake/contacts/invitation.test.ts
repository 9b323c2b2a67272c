import { describe, expect, test } from 'vitest'
import { readInvitation } from '../../../server/intake/contacts/read/readInvitation.ts'
import { readAttendees } from '../../../server/register/attendees/readAttendees.ts'

const calendar = (event: string, method = 'REQUEST') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:${method}\r\nBEGIN:VTIMEZONE\r\nTZID:GMT Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T020000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n${event.trim().replaceAll('\n', '\r\n')}\r\nBEGIN:VALARM\r\nDESCRIPTION:REMINDER\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`

const call = calendar(`
UID:1
SUMMARY:Call with Refuge\\, and others
DTSTART;TZID=GMT Standard Time:20201112T140000
DTEND;TZID=GMT Standard Time:20201112T150000
LOCATION:Microsoft Teams
ORGANIZER;CN="Doe, Jane (Home Office)":mailto:jane.doe@example.gov.uk
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Sam Roe:mailto:sam.
 roe@example.org
ATTENDEE;PARTSTAT=DECLINED;CN="Alex Poe; CEO":mailto:alex@example.org
ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@example.gov.uk
DESCRIPTION:To talk about winter.\\nBring figures.\\n________________\\nJoin on your computer
STATUS:CONFIRMED`)

describe('a calendar invitation', () => {
  test('says when it is, who is invited, who declined and what it is about', () => {
    const read = readInvitation(call)
    expect(read).toMatchObject({
      from: 'calendar',
      title: 'Call with Refuge, and others',
      day: '2020-11-12',
      note: 'Location: Microsoft Teams\nTo talk about winter.\nBring figures.',
      cancelled: false,
      leftOut: ['Rooms and equipment are left out.'],
    })
    expect(
      readAttendees(read.who).attendees.map(({ name, apologies }) => [name, apologies ?? false]),
    ).toEqual([
      ['Jane Doe', false],
      ['Sam Roe', false],
      ['Alex Poe', true],
    ])
  })

  test.each([
    ['a whole day', 'DTSTART;VALUE=DATE:20201112', '2020-11-12'],
    ['a time in UTC that is the next day here in summer', 'DTSTART:20200630T233000Z', '2020-07-01'],
    ['an evening in New York', 'DTSTART;TZID=America/New_York:20201112T203000', '2020-11-13'],
    ['a zone only the file knows', 'DTSTART;TZID="Made Up":20201112T233000', '2020-11-12'],
    ['no day there is', 'DTSTART:20201345T100000', undefined],
  ])('%s', (_, start, day) => {
    expect(readInvitation(calendar(`SUMMARY:Call\n${start}`)).day).toBe(day)
  })

  test.each([
    ['by its status', calendar('SUMMARY:Call\nDTSTART:20201112T100000Z\nSTATUS:CANCELLED')],
    ['by its method', calendar('SUMMARY:Call\nDTSTART:20201112T100000Z', 'CANCEL')],
  ])('says that it is cancelled: %s', (_, text) => {
    expect(readInvitation(text).cancelled).toBe(true)
  })

  test('of several events it reads the first, and says so', () => {
    const two = `${call.replace('END:VCALENDAR\r\n', '')}BEGIN:VEVENT\r\nSUMMARY:Another\r\nEND:VEVENT\r\nEND:VCALENDAR`
    const read = readInvitation(two)
    expect(read.title).toBe('Call with Refuge, and others')
    expect(read.leftOut).toContain('The file has 2 events: this is the first of them.')
  })

  test('more attendees than can be taken are counted', () => {
    const many = Array.from({ length: 230 }, (_, at) => `ATTENDEE;CN=Person ${at}:mailto:p${at}@example.org`)
    const read = readInvitation(calendar(`SUMMARY:Event\n${many.join('\n')}`))
    expect(read.who.split('\n')).toHaveLength(200)
    expect(read.leftOut).toEqual(['Only the first 200 of 230 attendees are read.'])
  })

  test.each([
    ['no event', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'no event'],
    [
      'more lines than an invitation has',
      `BEGIN:VCALENDAR\n${'X:1\n'.repeat(20_001)}`,
      'more than 20000 lines',
    ],
    ['a text about something else', 'Dear all, we met on Monday.', 'neither a calendar invitation'],
  ])('%s is refused with why', (_, text, why) => {
    expect(() => readInvitation(text)).toThrow(why)
  })

  test('broken lines are passed over', () => {
    const read = readInvitation(
      calendar(':::\nATTENDEE;CN="open:mailto:x\n;=\nSUMMARY:Still read\nDTSTART;;=:20201112'),
    )
    expect(read).toMatchObject({ title: 'Still read', day: '2020-11-12' })
  })
})

describe('a pasted e-mail', () => {
  test('tells who and when by its headers, and nothing from its text', () => {
    const read = readInvitation(`From: Jane Doe <jane@example.org>
Sent: 12 November 2020 14:03
To: 'Roe, Sam' <sam@example.org>; Karma Nirvana <info@example.org>
Cc: Alex Poe <alex@example.org>
Subject: RE: FW: Winter preparedness

Dear Sam,
From: here on it is only text.`)
    expect(read).toMatchObject({ from: 'email', title: 'Winter preparedness', day: '2020-11-12' })
    expect(readAttendees(read.who).attendees.map(({ name }) => name)).toEqual([
      'Jane Doe',
      'Sam Roe',
      'Karma Nirvana',
      'Alex Poe',
    ])
  })

  test.each([
    ['Thu, 12 Nov 2020 14:03:00 +0000', '2020-11-12'],
    ['12/11/2020 14:03', '2020-11-12'],
    ['yesterday', undefined],
  ])('dated “%s”', (date, day) => {
    expect(readInvitation(`From: a@example.org\nDate: ${date}\nTo: b@example.org\n\nHello`).day).toBe(day)
  })
})
