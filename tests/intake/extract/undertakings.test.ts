import { describe, expect, it } from 'vitest'
import { extracted } from './extracted.ts'

/** What an invented document is read as committing somebody to. */
function commitmentsIn(text: string) {
  const { commitments, names } = extracted(text)
  return commitments.map(({ kind, what, by = [], to = [], due }) => ({
    kind,
    what,
    by: by.map((id) => names.get(id)),
    to: to.map((id) => names.get(id)),
    due,
  }))
}

const minutes = (rest: string) => `NOTE OF A MEETING: EXAMPLE SAFETY GROUP
Wednesday 5 June 2019

Present: Anna Sample (AS), Home Office; Peter Elsewhere (PE), Example Refuge Trust; Maud Missing (MM), Example Helpline

${rest}
`

const letter = (rest: string) => `Anna Example MP
Minister for Examples

5 June 2019

Dear Mrs Missing

YOUR VISIT

${rest}

Yours sincerely

Anna Example MP
`

describe('an undertaking', () => {
  it.each([
    ['PE has said he will translate the leaflet.', 'translate the leaflet'],
    ['The Example Institute told us that it will publish its survey in July.', 'publish its survey in July'],
    ['MM said that her office would arrange transport.', 'arrange transport'],
    ['Promised to rewrite the form.', 'rewrite the form'],
    ['A panel of survivors would be set up in July.', 'panel of survivors would be set up'],
    ['The invoices will be settled before the recess.', 'invoices will be settled'],
    ['MM promised that the Group would see the text first.', 'Group would see the text first'],
    ['PE gave an undertaking that the old form would be recalled.', 'the old form would be recalled'],
    ['He wi11 send us three case files.', 'send us three case files'],
    ['Has been asked for a review and will make it available to all.', 'make it available to all'],
  ])('is found in: %s', (sentence, what) => {
    expect(commitmentsIn(minutes(sentence))).toMatchObject([
      { kind: 'undertaking', what: expect.stringContaining(what) },
    ])
  })

  it('is told one by one after the sentence that counts them', () => {
    expect(
      commitmentsIn(
        letter(
          'When we spoke you undertook to do two things. The first was to write to the registrars about the form. The second was to let us have the figures by the end of July.',
        ),
      ),
    ).toMatchObject([
      { kind: 'undertaking', what: 'write to the registrars about the form' },
      {
        kind: 'undertaking',
        what: expect.stringContaining('the figures by the end of July'),
        due: '2019-07-31',
      },
    ])
  })

  it('is the writer’s where the reader will have something by a day', () => {
    expect(
      commitmentsIn(letter('I have not forgotten the leaflet. You will have it before 21 June.')),
    ).toMatchObject([
      {
        kind: 'undertaking',
        what: expect.stringContaining('leaflet'),
        by: ['Anna Example'],
        due: '2019-06-21',
      },
    ])
  })

  it('says what it is about where it says little besides when', () => {
    expect(
      commitmentsIn(
        minutes('PE asked about the lease of the second house. MM will write by the end of July.'),
      ),
    ).toMatchObject([
      { what: expect.stringContaining('lease of the second house'), by: ['Maud Missing'], due: '2019-07-31' },
    ])
  })

  it.each([
    'PE would take questions at the end.',
    'MM will give evidence to the Example Committee on 19 June.',
    'The Example Institute will ask about the form.',
    'MM will say that PE promised her a room.',
    'I understand that the backlog is to be cleared by July.',
    'PE said he would respect that.',
    'MM was invited to speak.',
    'It was agreed that the three would reconvene in February.',
    'The Example Institute will take part.',
  ])('is not taken from: %s', (sentence) => {
    expect(commitmentsIn(minutes(sentence))).toEqual([])
  })

  it.each([
    'You may wish to say that you will write to the registrars.',
    'If you would rather not meet, a letter will do.',
    'We have called for it since 2009.',
    'No interviews are being offered today.',
  ])('is not taken from a letter that says: %s', (sentence) => {
    expect(commitmentsIn(letter(sentence))).toEqual([])
  })
})

describe('a paper that is due', () => {
  it.each([
    ['Brief due from AS by 19 June.', 'Brief', ['Anna Sample'], '2019-06-19'],
    ['First draft with Mr Elsewhere by 12 June.', 'First draft', ['Peter Elsewhere'], '2019-06-12'],
    ['Oral update to follow from MM.', 'Oral update', ['Maud Missing'], undefined],
  ])('is found in: %s', (sentence, what, by, due) => {
    expect(commitmentsIn(minutes(`Opening hours were discussed. ${sentence}`))).toMatchObject([
      { kind: 'undertaking', what: expect.stringContaining(what), by, due },
    ])
  })

  it('may be listed under a heading that says which papers are owed', () => {
    expect(
      commitmentsIn(
        minutes(`All present were thanked.

BRIEFING DUE
- Example Helpline: AS, by 19 June
- Youth conference: PE, by 21 June`),
      ),
    ).toMatchObject([
      { what: 'briefing for Example Helpline', by: ['Anna Sample'], due: '2019-06-19' },
      { what: 'briefing for Youth conference', by: ['Peter Elsewhere'], due: '2019-06-21' },
    ])
  })

  it.each(['The brief was sent by PE before the meeting.', 'MM read the paper before the session.'])(
    'is not found in: %s',
    (sentence) => {
      expect(commitmentsIn(minutes(sentence))).toEqual([])
    },
  )
})

describe('an ask', () => {
  it.each([
    ['We would urge the Example Institute to keep the register open.', 'keep the register open'],
    ['I have, though, asked the Example Institute to look again at its fee.', 'look again at its fee'],
    ['We ask each of the ten largest services to send us a plan.', 'send us a plan'],
    ['I should be grateful for comments on the draft.', 'comments on the draft'],
  ])('is found in: %s', (sentence, what) => {
    expect(commitmentsIn(letter(sentence))).toMatchObject([
      { kind: 'ask', what: expect.stringContaining(what) },
    ])
  })

  it('may be listed under a heading of what is asked', () => {
    expect(
      commitmentsIn(
        letter(`The week was quiet.

ASKS OF YOU
- Clear the draft by 7 June.
- A steer on the second house.`),
      ),
    ).toMatchObject([
      { kind: 'ask', what: expect.stringContaining('Clear the draft') },
      { kind: 'ask', what: expect.stringContaining('steer on the second house') },
    ])
  })
})

describe('an offer', () => {
  it.each([
    ['Could share a short paper on what was agreed.', 'share a short paper'],
    ['Happy to talk to anyone about the figures.', 'talk to anyone about the figures'],
    ['The Example Institute has offered free places for a year.', 'free places for a year'],
  ])('is found in: %s', (sentence, what) => {
    expect(commitmentsIn(minutes(sentence))).toMatchObject([
      { kind: 'offer', what: expect.stringContaining(what) },
    ])
  })
})

describe('whose an action is', () => {
  it('is told by an initial and a surname, or by the initials of somebody who was there', () => {
    expect(
      commitmentsIn(
        minutes(`All present were thanked.

Actions
1. List of hotspots - P Elsewhere - 21 June
2. Figures by region - AS - 28 June`),
      ),
    ).toMatchObject([{ by: ['Peter Elsewhere'] }, { by: ['Anna Sample'] }])
  })

  it('is not the column of a timetable', () => {
    expect(
      commitmentsIn(
        minutes(`Next week

| When | What | Who |
|---|---|---|
| Mon 10 | Example Helpline, Derby | Anna |
| Tue 11 | Leave | Peter |`),
      ),
    ).toEqual([])
  })

  it('is told in the field of a contact report that says what is next', () => {
    expect(
      commitmentsIn(`CONTACT REPORT

Regional lead:     Anna Sample
Period covered:    3 to 7 June 2019

CONTACT 1
Date / how:    Tues 4 June, phone
With:          Example Helpline
Summary:       A first proper conversation about opening hours.
Next:          Introduction to Example Refuge Trust (me, this week)`),
    ).toMatchObject([
      { kind: 'undertaking', what: expect.stringContaining('Introduction to Example Refuge Trust') },
    ])
  })
})

describe('an action told twice', () => {
  it('is one, though the text says it in a word', () => {
    expect(
      commitmentsIn(
        minutes(`The Example Institute should be invited for the item on schools. PE to write.

Actions
- Invite the Example Institute for the item on schools. PE`),
      ),
    ).toMatchObject([{ by: ['Peter Elsewhere'] }])
  })
})

describe('the shorter ways of saying who is to do what', () => {
  it.each([
    ['- Maud Missing - figures for the annex; note to the chair on staffing by 16 July', 2],
    ['- Example Casework Team - two pages on what the police are doing, by 12 July', 1],
    ['- Anna Sample: slides; speaking note; seating plan', 3],
  ])('lists several things of one owner: %s', (line, count) => {
    expect(commitmentsIn(minutes(`1. Talk.\n\nActions\n${line}`))).toHaveLength(count)
  })

  it('gives the owner of a line to each thing in it, and the day to the thing it stands by', () => {
    expect(
      commitmentsIn(
        minutes(`1. Talk.

Actions
- Maud Missing - figures for the annex; note to the chair on staffing by 16 July`),
      ),
    ).toMatchObject([
      { what: 'figures for the annex', by: ['Maud Missing'], due: undefined },
      { what: 'note to the chair on staffing by 16 July', by: ['Maud Missing'], due: '2019-07-16' },
    ])
  })

  it('knows the marks of an action brought over from before', () => {
    expect(
      commitmentsIn(minutes('1. Talk.\n\nActions\n4.2 (c/f)  MM  Name a second trustee - overdue')),
    ).toMatchObject([{ what: 'Name a second trustee', by: ['Maud Missing'] }])
  })

  it.each([
    ['Maud Missing could run the course for three more schools at no charge.', 'offer', 'run the course'],
    ['The Example Helpline could train two caseworkers free of charge.', 'offer', 'train two caseworkers'],
    ['We should be glad to turn the draft round within a week.', 'offer', 'turn the draft round'],
    [
      'Peter Elsewhere said that Example Refuge Trust would join Safe Doors by the spring.',
      'undertaking',
      'join Safe Doors',
    ],
    [
      'Asked about night cover, its representative undertook to go back to the trustees.',
      'undertaking',
      'go back to the trustees',
    ],
    [
      'Maud Missing gave an undertaking to publish the waiting times.',
      'undertaking',
      'publish the waiting times',
    ],
    [
      'The Example Helpline will carry out spot checks in four towns before the end of August.',
      'undertaking',
      'carry out spot checks',
    ],
    [
      'Anna to get figures from Example Helpline tomorrow.',
      'undertaking',
      'get figures from Example Helpline',
    ],
    ['The final version has to be with the Home Office by 31 July.', 'undertaking', 'final version'],
    ['A joint note should reach the Home Office by 12 July.', 'undertaking', 'joint note'],
    ['Maud Missing asked if the Home Office could translate the handbook.', 'ask', 'translate the handbook'],
    ['Peter Elsewhere asked that the annex be withdrawn.', 'ask', 'be withdrawn'],
    ['Anna Sample pls advise on the two venues by Thursday.', 'ask', 'advise on the two venues'],
    ['Guidance to hostels is to be re-issued on 6 July.', 'undertaking', 'Guidance to hostels'],
    [
      'Rooms were short - Maud Missing has a call with the owners on Monday and will raise it then.',
      'undertaking',
      'raise it then',
    ],
    ['She has asked officials for the price of a helpline and will share it.', 'undertaking', 'share it'],
  ])('reads %s', (sentence, kind, what) => {
    expect(commitmentsIn(minutes(`1. Maud Missing spoke first. ${sentence}`))).toContainEqual(
      expect.objectContaining({ kind, what: expect.stringContaining(what) }),
    )
  })

  it.each([
    'Two offers of dates were turned down.',
    'Maud Missing was going to raise the rota at the forum but that was stood down.',
    'Peter Elsewhere wondered whether the return had to be with anybody by 31 July.',
    'The train should reach Exampleton by 10 July.',
    'Maud Missing will join the call by phone.',
    'Anna to get better at minutes.',
  ])('reads nothing in %s', (sentence) => {
    expect(commitmentsIn(minutes(`1. Talk. ${sentence}`))).toEqual([])
  })
})
