import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Attendees, type MatchedAttendee } from '../../graph-schema/api/matching.ts'
import { merge } from '../../server/record/record.ts'
import { seededApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await seededApp()
}, 240_000)
afterAll(() => app.stop())

const post = (body: unknown) =>
  fetch(`${app.url}/api/attendees`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const ask = async (text: string, on = '2020-11-06') =>
  Attendees.parse(await (await post({ text, on })).json())
const told = ({ name, match }: MatchedAttendee) => [
  name,
  match.status,
  ...match.candidates.map(({ entry }) => entry.id),
]

test('the five of the week of 9 November 2020 are found', async () => {
  const text =
    'SafeLives; Karma Nirvana; Nicole Jacobs (Domestic Abuse Commissioner); Police and Crime Commissioners; College of Policing'
  const { attendees } = await ask(text)
  expect(attendees.map(told)).toEqual([
    ['SafeLives', 'matched', 'safelives'],
    ['Karma Nirvana', 'matched', 'karma-nirvana'],
    ['Nicole Jacobs', 'unknown'],
    ['Police and Crime Commissioners', 'matched', 'pccs'],
    ['College of Policing', 'matched', 'college-of-policing'],
  ])
  expect(attendees[2]?.match.organisation).toMatchObject({
    status: 'matched',
    candidates: [{ entry: { id: 'da-commissioner' } }],
  })
})

test('a list with commas is a list where the register knows the names', async () => {
  const { attendees } = await ask(
    "Refuge, Women's Aid, Respect, Karma Nirvana and the Domestic Abuse Commissioner",
  )
  expect(attendees.map(({ match }) => match.candidates[0]?.entry.id)).toEqual([
    'refuge',
    'womens-aid',
    'respect',
    'karma-nirvana',
    'da-commissioner',
  ])
})

test('the Home Secretary is whoever held the post that day', async () => {
  const { attendees } = await ask('Home Secretary', '2020-04-10')
  expect(attendees[0]?.match).toEqual({
    status: 'matched',
    candidates: [
      expect.objectContaining({
        entry: expect.objectContaining({ id: 'priti-patel' }),
        because: 'held the post Secretary of State for the Home Department on 10 April 2020',
      }),
    ],
  })
  expect((await ask('Home Secretary', '2015-04-10')).attendees.map(told)).toEqual([
    ['Home Secretary', 'unknown'],
  ])
})

describe('one name', () => {
  test.each([
    ['Maria Miller MP', 'matched', 'maria-miller'],
    ['Dame Vera Baird QC', 'matched', 'vera-baird'],
    ['Suzanne Jacobs', 'matched', 'suzanne-jacob'],
    ['Jane Nobody, Example Trust', 'unknown', undefined],
    ['Mike Cunningham (College of Policing)', 'matched', 'mike-cunningham'],
    ['Mike Cunningham (Refuge)', 'choose', 'mike-cunningham'],
    ['M Cunningham', 'choose', 'mike-cunningham'],
    ['Nicholas Gibb', 'choose', 'nick-gibb'],
    ['Susan', 'choose', 'susan'],
    ['Karma Nivana', 'choose', 'karma-nirvana'],
    ['MHCLG', 'matched', 'mhclg'],
    ['Policing Minister', 'choose', 'kit-malthouse'],
    ['NR', 'unknown', undefined],
    ['Personal Data', 'unknown', undefined],
    ['a AND (b OR *', 'unknown', undefined],
  ])('“%s” is %s', async (text, status, id) => {
    const { match } = (await ask(text)).attendees[0] ?? {}
    expect([match?.status, match?.candidates[0]?.entry.id]).toEqual([status, id])
    for (const { because } of match?.candidates ?? []) expect(because).not.toBe('')
  })
})

test('what cannot be understood, or is too much, is refused', async () => {
  expect((await post({})).status).toBe(400)
  expect((await post({ text: 'Refuge', on: 'yesterday' })).status).toBe(400)
  expect((await post({ text: 'x'.repeat(300_000) })).status).toBe(400)
})

test('two hundred names of unlikely length come back', async () => {
  const text = Array.from({ length: 250 }, (_, at) => `${'Long name of a body '.repeat(15)} ${at}`).join('\n')
  const { attendees, leftOutInAll } = await ask(text)
  expect(attendees.length + leftOutInAll).toBe(250)
})

test('a body merged into another is found as the one it belongs to', async () => {
  await merge(app.database, { by: 'tests', why: 'One body' }, 'respect', 'refuge')
  const { attendees } = await ask('Respect')
  expect(attendees.map(told)).toEqual([['Respect', 'matched', 'refuge']])
})
