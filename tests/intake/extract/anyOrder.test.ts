import { describe, expect, it } from 'vitest'
import { contactsOf, contactsTold } from './told.ts'

type Told = readonly [
  Parameters<typeof contactsTold>[0],
  string,
  { status: string; from?: string; who: string[] },
]

const inAnyOrder: readonly Told[] = [
  // a verb of contact, with words between it and those it is about
  [
    'minutes',
    'Ms Doyle said that Northbank Police and the Larkfield Project had together visited a clinic in Leeds on 22 May.',
    { status: 'held', from: '2019-05-22', who: ['Northbank Police', 'Larkfield Project'] },
  ],
  [
    'letter',
    'The Larkfield Project, which has two houses in the county, rang separately on Monday to say that it could not afford it.',
    { status: 'held', from: '2019-06-03', who: ['Larkfield Project'] },
  ],
  [
    'note',
    'On the register the Larkfield Project and officials of Northbank Police had sat down together in May.',
    { status: 'held', from: '2019-05-01', who: ['Larkfield Project', 'Northbank Police'] },
  ],
  [
    'letter',
    'Miss Vale and Mr Marsh had gone through the figures together on Monday.',
    { status: 'held', from: '2019-06-03', who: ['Miss Vale', 'Mr Marsh'] },
  ],
  [
    'letter',
    'Last week the Larkfield Project put the same case to Northbank Police.',
    { status: 'held', from: '2019-05-27', who: ['Larkfield Project', 'Northbank Police'] },
  ],
  [
    'letter',
    'The morning of 28 May was spent with the Larkfield Project.',
    { status: 'held', from: '2019-05-28', who: ['Larkfield Project'] },
  ],
  // an occasion with its day
  [
    'minutes',
    'Mr Marsh mentioned a seminar on stalking which the Larkfield Project was running on 24 June in Leeds.',
    { status: 'planned', from: '2019-06-24', who: ['Peter Marsh'] },
  ],
  [
    'letter',
    'The launch on 18 June, at the Larkfield Project in Leeds, is in the diary.',
    { status: 'planned', from: '2019-06-18', who: ['Larkfield Project'] },
  ],
  [
    'minutes',
    'A meeting of the Larkfield Project’s trustees considered it on 28 May and was divided.',
    { status: 'held', from: '2019-05-28', who: ['Larkfield Project'] },
  ],
  // of those a paragraph opens with
  [
    'note',
    'Larkfield Project, Northbank Families Together. Met both together in March and we owe them a reply.',
    { status: 'held', from: '2019-03-01', who: ['Larkfield Project', 'Northbank Families Together'] },
  ],
  [
    'note',
    'Larkfield Project: half an hour every fortnight. At the last one (28 May) they were worried about beds.',
    { status: 'held', from: '2019-05-28', who: ['Larkfield Project'] },
  ],
  [
    'note',
    'Larkfield Project – Fiona Malone. Comes in every quarter, so next is Thursday 13 June.',
    { status: 'planned', from: '2019-06-13', who: ['Larkfield Project', 'Fiona Malone'] },
  ],
  // names that begin like other words
  [
    'minutes',
    'Ms Doyle said that Police Scotland had briefed her on exactly this on Tuesday.',
    { status: 'held', from: '2019-06-04', who: ['Police Scotland'] },
  ],
  [
    'letter',
    'On Monday I put the same case to the Cross-Party Group on Child Sexual Exploitation.',
    { status: 'held', from: '2019-06-03', who: ['Cross-Party Group on Child Sexual Exploitation'] },
  ],
  // a list that says "to" again
  [
    'letter',
    'On Monday I spoke to Refuge and to the Larkfield Project.',
    { status: 'held', from: '2019-06-03', who: ['Refuge', 'Larkfield Project'] },
  ],
  // whose clause is the one before
  [
    'letter',
    'Miss Vale of the Larkfield Project has been patient, and is coming in to see us again on 20 June.',
    { status: 'planned', from: '2019-06-20', who: ['Miss Vale'] },
  ],
  // thanked for
  [
    'letter',
    'Thank you for the hour and a half that you gave to three of our volunteers on 28 May.',
    { status: 'held', from: '2019-05-28', who: ['Anna Example'] },
  ],
  // an ask, or a refusal
  [
    'minutes',
    'Miss Vale of the Larkfield Project had been trying since Easter to get half an hour with Northbank Police, so far without an answer.',
    { status: 'no-response', who: ['Larkfield Project', 'Northbank Police'] },
  ],
  [
    'letter',
    'The Larkfield Project has asked Miss Vale to return to open its new wing.',
    { status: 'requested', who: ['Larkfield Project', 'Miss Vale'] },
  ],
]

const asksOfOne: readonly string[] = [
  'The Larkfield Project asked for a word about the register.',
  'The Larkfield Project want a longer session on the register.',
]

const saysNoContact: readonly (readonly [Parameters<typeof contactsTold>[0], string])[] = [
  ['letter', 'The report by the Larkfield Project of April 2019 met with a warm reception in the press.'],
  ['letter', 'The Larkfield Project has been rung weekly since January.'],
  ['letter', 'If the Larkfield Project agrees, a roundtable would follow in July.'],
  ['letter', 'The Larkfield Project will send a list of all meetings since January.'],
  ['letter', 'The Larkfield Project supplied a speaking note for Tuesday’s breakfast.'],
  ['minutes', 'Mr Marsh then left the call.'],
  ['letter', 'We have heard from the Larkfield Project that the register is nearly done.'],
  ['note', 'Larkfield Project: of the 31 women they supported through it last year, 22 moved.'],
  ['letter', 'The Larkfield Project must let us know by the end of June about the four workers you met.'],
  ['minutes', 'Mr Marsh asked whether the Larkfield Project and Northbank Police met on 3 May.'],
  ['minutes', 'The new scheme of Northbank Police came into force on 3 May.'],
  ['letter', 'We had hoped to hold a larger seminar with the Larkfield Project in February.'],
  ['letter', 'Miss Vale might say so at the dinner of the Larkfield Project on 18 June.'],
  ['letter', 'The Larkfield Project proposes a joint working group.'],
  ['letter', 'The Larkfield Project put it to Northbank Police in a letter of 3 May.'],
  ['letter', 'Our helpline and that of the Larkfield Project took 40 calls each on 3 May.'],
]

it('says of a standing group that a paragraph opens with when it sat and when it sits next', () => {
  const found = contactsOf(`Handover: examples

5 June 2019

a. Example Steering Group. Last sat 14 May (Baroness Vale in the chair). Next: 16 July, 10-11.30.

b. Training. Nothing yet.
`)
  expect(found).toContainEqual({ status: 'held', from: '2019-05-14', who: [] })
  expect(found).toContainEqual({ status: 'planned', from: '2019-07-16', who: [] })
})

it('does not take a sentence for a title because a line breaks in it', () => {
  const found = contactsOf(`MEMORANDUM

To: Mr G Sample, Head of Examples
From: Miss Sara Vale
Date: 5 June 2019

THE PILOT: WHERE WE ARE

1. You asked on Tuesday for a page on where we are.
I am sorry that it runs to more.

2. The Larkfield Project came in on 23 May (Mrs Malone
took the meeting; I was away). They remain opposed.

3. Northbank Families Together (Leeds) rang on Monday and
have asked us back. No date.
`)
  expect(found).toContainEqual(
    expect.objectContaining({ from: '2019-05-23', who: expect.arrayContaining(['Larkfield Project']) }),
  )
  expect(found).toContainEqual(
    expect.objectContaining({
      from: '2019-06-03',
      who: expect.arrayContaining(['Northbank Families Together']),
    }),
  )
})

describe('a contact in an order of words no rule has', () => {
  it.each(inAnyOrder)('in a %s: %s', (frame, told, { status, from, who }) => {
    const found = contactsTold(frame, told)
    expect(found).toContainEqual(
      expect.objectContaining({ status, ...(from ? { from } : {}), who: expect.arrayContaining(who) }),
    )
  })

  it.each(asksOfOne)('of whom is not said: %s', (told) => {
    expect(contactsTold('note', told)).toEqual([
      { status: 'requested', from: null, who: ['Larkfield Project'] },
    ])
  })

  it.each(saysNoContact)('is none in a %s: %s', (frame, told) => {
    expect(contactsTold(frame, told)).toEqual([])
  })
})
