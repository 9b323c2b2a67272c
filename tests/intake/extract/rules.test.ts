import { describe, expect, it } from 'vitest'
import { extracted } from './extracted.ts'

/** A letter of an invented minister that says one thing. */
const reading = (sentence: string) =>
  extracted(
    `Anna Example MP\nMinister for Examples\n\n5 June 2019\n\nDear Home Secretary\n\n${sentence}\n\nYours sincerely\n\nAnna Example MP\n`,
  )
const saying = (sentence: string) => reading(sentence).record

const contacts = (sentence: string) => {
  const { meetings, names } = reading(sentence)
  return meetings.map(({ status, kind, when, parties = [], forum, proposal }) => ({
    status,
    kind,
    from: when?.from ?? null,
    who: parties
      .map((party) => names.get('person' in party ? party.person : party.organisation))
      .filter((name) => name !== 'Anna Example'),
    ...(forum ? { forum: names.get(forum) } : {}),
    rule: proposal?.rule,
  }))
}

describe('a contact', () => {
  it.each([
    [
      'met somebody',
      'On Monday I met Refuge about funding.',
      { status: 'held', from: '2019-06-03', who: ['Refuge'] },
    ],
    [
      'met somebody',
      'I spoke to SafeLives by telephone yesterday.',
      { status: 'held', kind: 'call', from: '2019-06-04', who: ['SafeLives'] },
    ],
    [
      'met somebody',
      'I am due to see Karma Nirvana on 12 June.',
      { status: 'planned', from: '2019-06-12', who: ['Karma Nirvana'] },
    ],
    [
      'met somebody',
      'I visited the Example Refuge Trust last Tuesday.',
      { status: 'held', kind: 'visit', who: ['Example Refuge Trust'] },
    ],
    [
      'had an occasion with somebody',
      'I had a helpful roundtable with Refuge and Respect on 3 June.',
      { status: 'held', kind: 'roundtable', who: ['Refuge', 'Respect'] },
    ],
    [
      'had an occasion with somebody',
      'Next week I will be having a call with Galop.',
      { status: 'planned', kind: 'call', from: '2019-06-10', who: ['Galop'] },
    ],
    [
      'met together',
      'Refuge, Respect and I met last week.',
      { status: 'held', from: '2019-05-27', who: ['Refuge', 'Respect'] },
    ],
    [
      'was met by somebody',
      'I was met by Victim Support on 28 May.',
      { status: 'held', from: '2019-05-28', who: ['Victim Support'] },
    ],
    ['declined or did not answer', 'NSPCC declined to meet us.', { status: 'declined', who: ['NSPCC'] }],
    [
      'declined or did not answer',
      'Barnardo’s never replied.',
      { status: 'no-response', who: ["Barnardo's"] },
    ],
    [
      'attended a forum',
      'I attended the National Policing Board on Monday.',
      { status: 'held', kind: 'board', forum: 'National Policing Board' },
    ],
    [
      'was interviewed',
      'I gave an interview to the BBC on Monday.',
      { status: 'held', kind: 'media', who: ['BBC'] },
    ],
    [
      'asked for a meeting',
      'I have requested a meeting with Imkaan.',
      { status: 'requested', who: ['Imkaan'] },
    ],
    [
      'asked for a meeting',
      'Refuge wrote to Respect in March asking for a meeting about perpetrators and has heard nothing.',
      { status: 'no-response', kind: 'meeting', from: null, who: ['Refuge', 'Respect'] },
    ],
    [
      'asked for a meeting',
      'SafeLives had asked Respect for its figures. Refuge has requested a meeting with Imkaan. This was turned down.',
      { status: 'declined', who: ['Refuge', 'Imkaan'] },
    ],
    [
      'declined or did not answer',
      'The NSPCC was approached in May and replied that it would rather wait.',
      { status: 'declined', who: ['NSPCC'] },
    ],
    [
      'met people who are not named',
      'On 30 May I sat down with four parents.',
      { status: 'held', from: '2019-05-30', who: [] },
    ],
    [
      'moved to another day',
      'Refuge moves from 6 June to Wednesday 19 June.',
      { status: 'planned', from: '2019-06-19', who: ['Refuge'] },
    ],
    [
      'occasion with somebody',
      'A visit to Refuge on 28 May fell through.',
      { status: 'cancelled', from: '2019-05-28', who: ['Refuge'] },
    ],
    [
      'was briefed',
      'I was briefed by SafeLives on Monday.',
      { status: 'held', kind: 'briefing', from: '2019-06-03', who: ['SafeLives'] },
    ],
    [
      'attended an event',
      'I chaired a summit with Galop on Monday.',
      { status: 'held', kind: 'event', from: '2019-06-03', who: ['Galop'] },
    ],
    [
      'next meeting',
      'The National Policing Board sits again on 26 June.',
      { status: 'planned', kind: 'board', from: '2019-06-26', forum: 'National Policing Board' },
    ],
    [
      'occasion with somebody',
      'The catch-up with Refuge last Thursday did go ahead as planned.',
      { status: 'held', from: '2019-05-30', who: ['Refuge'] },
    ],
    [
      'met somebody',
      'I began the week with the Example Refuge Trust on Monday.',
      { status: 'held', from: '2019-06-03', who: ['Example Refuge Trust'] },
    ],
    [
      'met somebody',
      'I had Refuge, Respect and Galop round the table on Monday.',
      { status: 'held', from: '2019-06-03', who: ['Refuge', 'Respect', 'Galop'] },
    ],
    [
      'met somebody',
      'I dropped in on the Example Refuge Trust on 30 May.',
      { status: 'held', kind: 'visit', from: '2019-05-30', who: ['Example Refuge Trust'] },
    ],
    [
      'met somebody',
      'Refuge came in to see me on Monday.',
      { status: 'held', from: '2019-06-03', who: ['Refuge'] },
    ],
    [
      'met somebody',
      'I have accepted an invitation to visit Refuge on 20 June.',
      { status: 'planned', kind: 'visit', from: '2019-06-20', who: ['Refuge'] },
    ],
    [
      'met somebody',
      'I was due to visit Refuge on Monday but had to pull out.',
      { status: 'cancelled', from: '2019-06-03', who: ['Refuge'] },
    ],
    [
      'met somebody',
      'I met the new chair of Refuge on Monday.',
      { status: 'held', from: '2019-06-03', who: ['Refuge'] },
    ],
    [
      'occasion with somebody',
      'At my meeting with Refuge on Monday the director pressed for more beds.',
      { status: 'held', from: '2019-06-03', who: ['Refuge'] },
    ],
    [
      'occasion with somebody',
      'A call with Refuge is in the diary for 20 June.',
      { status: 'planned', kind: 'call', from: '2019-06-20', who: ['Refuge'] },
    ],
    [
      'occasion with somebody',
      'I had to postpone my meeting with Refuge.',
      { status: 'postponed', who: ['Refuge'] },
    ],
    [
      'came in',
      'Refuge are pencilled in for 20 June.',
      { status: 'planned', from: '2019-06-20', who: ['Refuge'] },
    ],
    [
      'came in',
      'Refuge came in last Thursday to talk about beds.',
      { status: 'held', from: '2019-05-30', who: ['Refuge'] },
    ],
    [
      'line of a day',
      'Thursday 20 June: Refuge, in Leeds.',
      { status: 'planned', from: '2019-06-20', who: ['Refuge'] },
    ],
    [
      'whom they met',
      'Refuge, whom I met on Monday, told me that referrals had doubled.',
      { status: 'held', from: '2019-06-03', who: ['Refuge'] },
    ],
    [
      'on meeting somebody',
      'After seeing Refuge on Monday my mind was made up.',
      { status: 'held', from: '2019-06-03', who: ['Refuge'] },
    ],
    [
      'attended an event',
      "I spoke at Refuge's annual conference on Monday.",
      { status: 'held', kind: 'event', from: '2019-06-03', who: ['Refuge'] },
    ],
    ['asked for a meeting', 'Refuge is pressing for a meeting.', { status: 'requested', who: ['Refuge'] }],
    [
      'asked for a meeting',
      'We asked Refuge for a conversation in April and have had no reply.',
      { status: 'no-response', who: ['Refuge'] },
    ],
    [
      'declined or did not answer',
      'The invitation from Refuge was declined.',
      { status: 'declined', who: ['Refuge'] },
    ],
    [
      'declined or did not answer',
      'Refuge cancelled our meeting on Monday.',
      { status: 'cancelled', from: '2019-06-03', who: ['Refuge'] },
    ],
  ])('%s: %s', (rule, sentence, expected) => {
    expect(contacts(sentence)).toMatchObject([{ rule, ...expected }])
  })

  it.each([
    'Refuge published a report last week.',
    'I did not meet Refuge.',
    'I am grateful to Respect for all it does.',
    'The consultation opens in a fortnight.',
    'Refuge spaces are under pressure.',
    'I hope that we can meet.',
    'I hope to meet Refuge.',
    'If Refuge were to meet Respect, matters might improve.',
    'Had I met Refuge I would have said so.',
    'It would be useful to meet Refuge.',
    'There is no plan for a meeting with Refuge.',
    'A meeting with Refuge would be premature.',
    'I recommend that the Board meets Refuge.',
    'I meet Refuge twice a year.',
    'It is some time since I met Refuge.',
    'I saw the Refuge report on Monday.',
    "I welcomed Refuge's report on Monday.",
    'I took issue with Refuge on Monday.',
    'The call from Refuge for an inquiry was heard.',
    'The target was met by Northumbria Police in May.',
    'Refuge gave Respect a grant on Monday.',
    'The contract with Refuge ends on 20 June.',
    'The report on Refuge is due on 20 June.',
    'A letter to Refuge is due on 20 June.',
    'The accounts of Refuge are confirmed for 20 June.',
    'The House sat on Monday.',
    'The election is on 12 December.',
    'I took the train to Leeds on Monday.',
    'My office has been speaking with Press colleagues this week.',
  ])('is not taken from: %s', (sentence) => {
    expect(contacts(sentence)).toEqual([])
  })

  it.each([
    ['Respect briefed us, at their request, on 29 May.', 'held', '2019-05-29'],
    ['On 29 May I spoke over lunch to Respect.', 'held', '2019-05-29'],
    ['Two of those present had been to see Respect on 29 May.', 'held', '2019-05-29'],
    ['We lunched with executives of the charity Respect on 29 May.', 'held', '2019-05-29'],
    ['On 29 May we hosted a breakfast for Respect.', 'held', '2019-05-29'],
    ['Respect came to the Home Office on 29 May.', 'held', '2019-05-29'],
    ['The meeting between Respect and its auditors is on 20 June.', 'planned', '2019-06-20'],
    ['Respect are to show officials the film on 12 June.', 'planned', '2019-06-12'],
    ['There is a call in the diary with Respect for 20 June.', 'planned', '2019-06-20'],
    ['We have had no reply from Respect.', 'no-response', null],
    ['Respect had asked in March to meet the Minister for Crime.', 'requested', '2019-03-01'],
  ])('is read wherever its time and manner stand: %s', (sentence, status, from) => {
    const found = contacts(sentence)
    expect(found).toMatchObject([{ status, from }])
    expect(found[0]?.who).toContain('Respect')
  })

  it('is of the one spoken of, and not of a newspaper named in passing', () => {
    const [found] = contacts(
      'Respect, of whom you may have read in the Example Gazette, would not talk to us last month.',
    )
    expect(found).toMatchObject({ status: 'declined' })
    expect(found?.who).toContain('Respect')
    expect(found?.who).not.toContain('Example Gazette')
  })

  it('is not cancelled because a report says that it was due', () => {
    expect(contacts('Refuge was due to meet Respect, which runs the helpline, on 19 June.')).toMatchObject([
      { status: 'planned', from: '2019-06-19', who: ['Refuge', 'Respect'] },
    ])
    expect(contacts('Refuge was to have met Respect on 28 May.')).toMatchObject([{ status: 'cancelled' }])
  })

  it('is one each where each of a list has its own day', () => {
    for (const sentence of [
      'I met Refuge on Monday and Respect the following day.',
      'I met Refuge (3 June) and Respect (4 June).',
    ])
      expect(contacts(sentence)).toMatchObject([
        { status: 'held', from: '2019-06-03', who: ['Refuge'] },
        { status: 'held', from: '2019-06-04', who: ['Respect'] },
      ])
  })

  it('goes on from the day told of before in its paragraph', () => {
    expect(
      contacts('On 30 May I met Refuge. From there I went on to Galop.').map(({ from }) => from),
    ).toEqual(['2019-05-30', '2019-05-30'])
  })

  it('is still found among words said over and over', () => {
    const found = contacts(
      `I met ${'the '.repeat(300)}Refuge and ${'on Monday '.repeat(200)}${'the chair of '.repeat(100)}it. I met Galop on Monday.`,
    )
    expect(found.flatMap(({ who }) => who)).toContain('Galop')
  })

  it('a week after another is counted from the other', () => {
    expect(contacts('On 20 May I met Refuge. A week later I met SafeLives.').map(({ from }) => from)).toEqual(
      ['2019-05-20', '2019-05-27'],
    )
  })

  it('takes in who would be brought along', () => {
    expect(
      contacts(
        'I have requested a meeting with Imkaan. I would bring colleagues from Refuge and from Galop.',
      ),
    ).toMatchObject([{ rule: 'asked for a meeting', who: ['Imkaan', 'Refuge', 'Galop'] }])
  })

  it('was with the reader who is thanked for it', () => {
    const { meetings = [], people = [] } = saying(
      'Thank you very much for meeting Kit Example and me on 24 May.',
    )
    expect(meetings).toMatchObject([
      { status: 'held', when: { from: '2019-05-24' }, proposal: { rule: 'further to our meeting' } },
    ])
    expect(meetings[0]?.parties).toHaveLength(3)
    expect(people.map(({ name }) => name)).toContain('Kit Example')
  })

  it('is one each where they were met each by itself', () => {
    expect(contacts('I met each of Refuge, SafeLives and Respect.').map(({ who }) => who)).toEqual([
      ['Refuge'],
      ['SafeLives'],
      ['Respect'],
    ])
  })

  it('keeps a week a week and a month a month', () => {
    const when = (sentence: string) => saying(sentence).meetings?.[0]?.when
    expect(when('I met Refuge last week.')).toMatchObject({
      from: '2019-05-27',
      to: '2019-05-31',
      precision: 'week',
    })
    expect(when('I met Refuge in May.')).toMatchObject({
      from: '2019-05-01',
      to: '2019-05-31',
      precision: 'month',
    })
    expect(when('I met Refuge.')).toMatchObject({ from: null, precision: 'unknown' })
  })
})

describe('a commitment', () => {
  const promised = (sentence: string) =>
    (saying(sentence).commitments ?? []).map(({ kind, what, due, proposal }) => ({
      kind,
      what,
      due,
      rule: proposal?.rule,
    }))

  it.each([
    [
      'undertook to do something',
      'Refuge agreed to send its survey by 21 June.',
      { kind: 'undertaking', what: expect.stringMatching(/^send its survey/), due: '2019-06-21' },
    ],
    [
      'asked somebody to do something',
      'I have asked officials to pick up with DHSC.',
      { kind: 'ask', what: 'pick up with DHSC' },
    ],
    [
      'will do something',
      'Officials will send SafeLives the guidance.',
      { kind: 'undertaking', what: 'send SafeLives the guidance' },
    ],
    [
      'offers something',
      'Respect was willing to share its training pack.',
      { kind: 'offer', what: 'share its training pack' },
    ],
    [
      'would be done',
      'The leaflet would be drafted by Refuge.',
      { kind: 'undertaking', what: expect.stringMatching(/^The leaflet would be drafted/i) },
    ],
    [
      'will do something',
      'Our lawyers will offer Refuge a date in July.',
      { kind: 'undertaking', what: 'offer Refuge a date in July' },
    ],
    [
      'will do something',
      'The Government will consult on the code before the summer.',
      { kind: 'undertaking', what: 'consult on the code before the summer' },
    ],
    [
      'will do something',
      'Refuge liked the draft code, but would send its comments by 21 June.',
      { kind: 'undertaking', what: 'send its comments by 21 June', due: '2019-06-21' },
    ],
    [
      'promised something',
      'Respect has promised a list of its members by 21 June.',
      { kind: 'undertaking', what: 'give a list of its members by 21 June', due: '2019-06-21' },
    ],
    [
      'promised something',
      'SafeLives was promised a copy of the figures.',
      { kind: 'undertaking', what: 'give a copy of the figures' },
    ],
    [
      'offers something',
      'My officials would be glad to explain the fund to Refuge.',
      { kind: 'offer', what: 'explain the fund to Refuge' },
    ],
    [
      'asks politely',
      'If you could return the form this week I should be grateful.',
      { kind: 'ask', what: 'return the form this week' },
    ],
    ['asks politely', 'I should be glad of a word on funding.', { kind: 'ask', what: 'a word on funding' }],
    [
      'a note of who is to do it',
      'The form is ready (Registry to print it by 21 June).',
      { kind: 'undertaking', what: expect.stringMatching(/^print it by 21 June/), due: '2019-06-21' },
    ],
  ])('%s: %s', (rule, sentence, expected) => {
    expect(promised(sentence)).toMatchObject([{ rule, ...expected }])
  })

  it.each([
    'Refuge hoped that it would be able to help.',
    'We need the DfE to explain its figures.',
    'I would not be comfortable committing to research.',
    'I look forward to hearing from you.',
    'SafeLives thought that this would help victims.',
    'If the fund were larger, Refuge would open a second house.',
    'Nobody will publish the figures before June.',
    'Refuge asked whether the Government would publish the figures.',
    'I doubt that my office will find the time.',
    'The new rules will bring more people to court.',
    'Respect was not promised a reply.',
    'How Refuge is to raise the money is not known.',
    'The Board was glad of a steer.',
  ])('is not taken from: %s', (sentence) => {
    expect(promised(sentence)).toEqual([])
  })
})

describe('the first name of a victim or of a member of the public', () => {
  it.each([
    ['Tanya', 'A word from somebody we supported: “You rang me back. That is all.” Thank you, Tanya.'],
    ['Leanne', 'Three residents spoke to me. Their key worker stayed. One, Leanne, had waited eleven years.'],
    ['Callum', 'I was told of a mother in Leeds. Her elder boy Callum has been out of school for weeks.'],
  ])('%s is listed for a person to decide, wherever it stands, and no entry is made of it', (name, told) => {
    const { record, quarantined } = reading(told)
    expect(quarantined.map(({ quote }) => quote)).toEqual([name])
    expect((record.people ?? []).map((one) => one.name)).not.toContain(name)
  })

  it('is not what a colleague is called by', () => {
    expect(reading('I met survivors with Leanne on Monday. Leanne will write to you.').quarantined).toEqual(
      [],
    )
  })
})
