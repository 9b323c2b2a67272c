import { describe, expect, it } from 'vitest'
import { contactsOf, contactsTold } from './told.ts'

describe('who is meant', () => {
  it('reads a long list of those by whom somebody was joined in a moment', () => {
    const [found] = contactsTold(
      'letter',
      'Lady Example of Sampleford (in the chair) was joined by the Exampleton Women’s Partnership (Joan Doyle), the Sampleford Refuge Foundation (Peter Marsh), Northbank Families Together (Fiona Malone), the Westmere Sisters Network (Meera Vale) and the Larkfield Project (Nora Begley and Ellen Pryor).',
    )
    expect(found?.who).toContain('Larkfield Project')
  })

  it('takes the Minister to be the one whose private secretary writes', () => {
    const found = contactsOf(
      'HOME OFFICE\nPrivate Office of the Minister for Examples\n\nRt Hon Carla Sample MP\nSecretary of State for Transport\n\n5 June 2019\n\nDear Secretary of State,\n\nThe Minister chaired a session on Monday. On Tuesday he saw Refuge about beds.\n\nYours sincerely,\n\nNell Field\nPrivate Secretary to Owen Example MP\n',
    )
    expect(found.map(({ who }) => who)).toContainEqual(['Owen Example', 'Refuge'])
  })

  it('believes the document on who holds an office', () => {
    const [found] = contactsOf(
      'Note of a discussion\n\n5 June 2019\n\nThe Solicitor General visited Refuge on 28 May.\n\nAttendance\n\nSir Ewan Example QC MP, Solicitor General\nJoan Doyle, Refuge\n',
    )
    expect(found?.who).toContain('Ewan Example')
  })
})

type Told = readonly [
  Parameters<typeof contactsTold>[0],
  string,
  { status: string; from?: string; who?: string[] },
]

const told: readonly Told[] = [
  // did not happen
  [
    'letter',
    'My visit to the Larkfield Project in Leeds, which was to have been on 28 May, had been cancelled because of a vote.',
    { status: 'cancelled', from: '2019-05-28', who: ['Larkfield Project'] },
  ],
  ['letter', 'A call with the Larkfield Project was pulled at two hours’ notice.', { status: 'cancelled' }],
  [
    'letter',
    'I had also hoped to see the Larkfield Project this week. That has slipped to the week beginning 17 June.',
    { status: 'postponed', from: '2019-06-17', who: ['Larkfield Project'] },
  ],
  [
    'letter',
    'The session with the Larkfield Project has been held over to the autumn.',
    { status: 'postponed' },
  ],
  ['letter', 'We have pushed the Larkfield Project roundtable back to July.', { status: 'postponed' }],
  [
    'minutes',
    'The visit to the Larkfield Project had not gone ahead, the trains having failed. It was agreed to leave it until the autumn.',
    { status: 'postponed' },
  ],
  // no answer
  ['note', 'Left voicemail for the Larkfield Project. Nothing back as at today.', { status: 'no-response' }],
  ['note', 'Invited Larkfield Project to come in on 20 May. Silence.', { status: 'no-response' }],
  ['bullets', 'Asked Larkfield Project for a mtg in Jan - nothing back', { status: 'no-response' }],
  [
    'letter',
    'I have twice invited the Larkfield Project to discuss this and am still waiting to hear.',
    { status: 'no-response' },
  ],
  // would not
  [
    'letter',
    'We invited the Larkfield Project, who have written to say they cannot spare anybody.',
    { status: 'declined' },
  ],
  ['letter', 'The Larkfield Project have sent their regrets.', { status: 'declined' }],
  [
    'letter',
    'I have had to decline the Larkfield Project’s invitation to speak at its conference.',
    { status: 'declined' },
  ],
  [
    'letter',
    'The Larkfield Project sought a meeting with me but I did not think it appropriate while the case is live.',
    { status: 'declined' },
  ],
  [
    'letter',
    'Your constituent asks if I would meet her. I am afraid that I must decline.',
    { status: 'declined' },
  ],
  // asked for
  ['letter', 'The Larkfield Project proposed that I should visit its helpline.', { status: 'requested' }],
  [
    'letter',
    'I am considering a request from the Larkfield Project, dated 4 May, that I receive them.',
    { status: 'requested' },
  ],
  [
    'letter',
    'The Larkfield Project are keen that I should visit before the summer.',
    { status: 'requested' },
  ],
  ['note', 'The Larkfield Project asking to come in again re the fund.', { status: 'requested' }],
  // to come
  [
    'letter',
    'I am speaking at the Larkfield Project’s members’ day in Cambridge on 20 June.',
    { status: 'planned', from: '2019-06-20', who: ['Larkfield Project'] },
  ],
  [
    'minutes',
    'It was agreed that Joan Doyle and Mr Marsh should meet on 20 June to see what could be done.',
    { status: 'planned', from: '2019-06-20', who: ['Joan Doyle', 'Peter Marsh'] },
  ],
  [
    'bullets',
    'JD says Larkfield Project seeing Northbank Alliance next Thurs (13/6) - news to us',
    { status: 'planned', from: '2019-06-13', who: ['Larkfield Project', 'Northbank Alliance'] },
  ],
  ['bullets', 'mtg w/ Larkfield Project 14/6', { status: 'planned', from: '2019-06-14' }],
  ['letter', 'I should be pleased to see you to discuss the matter.', { status: 'planned' }],
  // held
  ['bullets', 'sppk to Larkfield Project last wk, worried re beds', { status: 'held', from: '2019-05-27' }],
  ['bullets', 'tel con w Larkfield Project 20/5', { status: 'held', from: '2019-05-20' }],
  [
    'note',
    'The Larkfield Project and the Northbank Alliance had met the Friday before last.',
    { status: 'held', from: '2019-05-24' },
  ],
  [
    'letter',
    'My officials have held two further discussions with the Larkfield Project, the more recent of them on 20 May.',
    { status: 'held', from: '2019-05-20' },
  ],
  [
    'letter',
    'The Larkfield Project were my guests at dinner on 30 May.',
    { status: 'held', from: '2019-05-30' },
  ],
]

describe('contacts told in sentences and in haste', () => {
  it.each(told)('in a %s: %s', (frame, sentence, { who = [], ...expected }) => {
    const found = contactsTold(frame, sentence)
    expect(found).toMatchObject([expected])
    expect(found[0]?.who ?? []).toEqual(expect.arrayContaining(who))
  })

  it.each([
    ['letter', 'I would be happy to meet the Larkfield Project should they wish.'],
    ['letter', 'I have no meeting planned with the Larkfield Project before then.'],
    ['letter', 'I look forward to seeing you.'],
    ['letter', 'The Larkfield Project would not be drawn on when it might publish.'],
    ['letter', 'Officials might usefully see the Larkfield Project in the autumn.'],
    ['note', 'The helpline is open 24/7 and about 2/3 of callers are from the Larkfield Project.'],
    ['minutes', 'The Board noted that the Larkfield Project had replied to the consultation.'],
    ['minutes', 'The Chair welcomed Joan Doyle and Mr Marsh, who were standing in for colleagues.'],
  ] as const)('finds none in a %s that says “%s”', (frame, sentence) => {
    expect(contactsTold(frame, sentence)).toEqual([])
  })

  it('reads what a submission recommends as asked for, and each quoted message by its own day', () => {
    expect(
      contactsOf(
        'To: Clara Example MP, Minister for Examples\nFrom: Pat Low\nDate: 5 June 2019\n\nWHOM TO SEE\n\nRecommendation\n\n1. That you agree to meet the Larkfield Project in the week of 17 June.\n',
      ),
    ).toMatchObject([{ status: 'requested', from: '2019-06-17' }])
    expect(
      contactsOf(
        'From: Nell Field\nTo: Pat Low\nDate: Wed 5/6/2019 11:46\nSubject: Re: dates\n\nThanks Pat.\n\n> On Fri, 24 May 2019 at 15:02, Pat Low wrote:\n> I rang the Larkfield Project this morning about beds.\n',
      ),
    ).toContainEqual(expect.objectContaining({ status: 'held', from: '2019-05-24' }))
  })
})
