import { expect, test } from 'vitest'
import { knowing } from '../../server/register/matching/known.ts'
import { rules } from '../../server/register/matching/rules/rules.ts'
import { sameName } from '../../server/register/matching/sameName.ts'

/** Bodies and people here are invented, or too well known to need naming. */

const known = knowing([
  ['Harbourlight Federation of England', 'Harbourlight', 'HFE'],
  ['Northern Harbourlight'],
  ['Office for Tidal Affairs', 'OTA'],
  ['Office of Timber Accounts', 'OTA'],
  ['Lanternfield', 'Co-ordinated Help Against Harm', 'CHAH'],
])
const verdict = (a: string, b: string) => sameName(a, b, known).same

test.each([
  ['Shelterline', 'SHELTERLINE'],
  ['Shelterline', 'Shelter Line'],
  ['The Shelterline Trust', 'Shelterline Trust.'],
  ['Shelterline Ltd', 'Shelterline'],
  ['Shelterline (x2)', 'Shelterline'],
  ['Roundtable with: Shelterline', 'Shelterline'],
  ['Sailors’ Rest', "Sailor's Rest"],
  ['Sailors\u0092 Rest', 'Sailors Rest'],
  ['Señor Café', 'Senor Cafe'],
  ['Oak & Ash Alliance', 'Oak and Ash Alliance'],
  ['Dept for Tidal Studies', 'Department for Tidal Studies'],
  ['National Council of Coastal Rescue Volunteers', 'National Council for Coastal Rescue Volunteers'],
  ['NCCRV', 'National Council of Coastal Rescue Volunteers'],
  ['the NCCRV', 'National Council of Coastal Rescue Volunteers (NCCRV)'],
  ['MoTS', 'Ministry of Tidal Studies'],
  ['HFE', 'Harbourlight'],
  ['CHAH', 'Lanternfield'],
  ['Rt Hon Dame Jane Doe DBE MP', 'Jane Doe'],
  ['Prime Minister, The Rt Hon Jane Doe MP', 'Jane Doe'],
  ['Cllr Sam Roe', 'Sam Roe'],
  ['Nick Roe MP', 'Rt Hon Nicholas Roe MP'],
])('“%s” and “%s” are the same', (a, b) => {
  expect([verdict(a, b), verdict(b, a)]).toEqual([true, true])
})

test.each([
  ['OTA', 'Office for Tidal Affairs', 'two bodies bear the acronym'],
  ['OTA', 'OTA', 'two bodies bear the acronym'],
  ['OTA', 'Overseas Trade Association', 'others are known by it'],
  ['TS', 'Tidal Studies', 'two letters are anybody’s'],
  ['TS Commissioner', 'Tidal Studies Commissioner', 'part of the name is an acronym'],
  ['Department of Tides', 'Department for Tides', '“of” and “for” may be two departments'],
  ['Shelterline Ltd', 'Shelterline CIO', 'two legal forms'],
  ['Shelterline Bureau', 'Shelterline', 'a general word more'],
  ['Shelterline (Scotland)', 'Shelterline', 'a place in brackets'],
  ['Shelterline Trst', 'Shelterline Trust', 'a letter left out'],
  ['Tidal University', 'University of Tidal', 'the same words in another order'],
  ['Nick Roe', 'Nicholas Roe', 'a short form, and nothing else to go by'],
  ['N Roe', 'Nicholas Roe', 'an initial'],
  ['Mr Roe', 'Nicholas Roe', 'a surname alone'],
  ['Nicholas A Roe', 'Nicholas Roe', 'a middle initial'],
  ['Nicholas Roe-Doe', 'Nicholas Roe', 'half of a surname'],
  ['Roe Nicholas', 'Nicholas Roe', 'the other way round'],
  ['Eddie Dohertie', 'Eddie Dochertie', 'one letter'],
  ['Jo Roe', 'Joanna Roe', 'a first name cut short'],
])('whether “%s” is “%s” is for a person to decide: %s', (a, b) => {
  expect([verdict(a, b), verdict(b, a)]).toEqual(['review', 'review'])
})

test.each([
  ['Northern Harbourlight', 'Harbourlight'],
  ['Lanternfield', 'Harbourlight Federation of England'],
  ['Refuges', 'Refuge'],
  ['Refuge', 'Refugee Action'],
  ['Westport Shelterline', 'Shelterline'],
  ['Shelterline Scotland', 'Shelterline'],
  ['University of Bristol', 'University of Brighton'],
  ['Ministry of Tides', 'Department of Tides'],
  ['NCCRV', 'NCCRA'],
  ['Suzanne Roe', 'Nicole Roe'],
  ['Chris Philp', 'Chris Phillips'],
  ['Mr Alex Roe', 'Mrs Alex Roe'],
  ['Lord Roe of Westport', 'Lord Roe of Eastport'],
  ['Dame Jane Doe', 'Doe Trust'],
  ['', 'Shelterline'],
  ['—', '…'],
])('“%s” and “%s” are different', (a, b) => {
  expect([verdict(a, b), verdict(b, a)]).toEqual([false, false])
})

test('a name is the same as itself, whoever reads it first', () => {
  for (const name of ['Shelterline', 'Jane Doe', 'J. Doe', 'Rape Crisis England & Wales', 'NHS', 'Dr No'])
    expect(sameName(name, name)).toMatchObject({ same: true })
})

test('every answer says why', () => {
  for (const [a, b] of [
    ['OTA', 'Office for Tidal Affairs'],
    ['Jane Doe', 'Refuge'],
  ] as const)
    expect(sameName(a, b, known).because).toMatch(/\w/)
})

test('every rule has a name of its own and a reason', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  expect(rules.filter(({ reason }) => !/^[“A-Z].+\.$/.test(reason))).toEqual([])
})

test('hostile names are compared like any other', () => {
  const long = `${'a('.repeat(5_000)}\u0000\u202e<b>`
  expect(sameName(long, long).same).toBe(true)
  expect(sameName(long, 'Refuge').same).toBe(false)
})
