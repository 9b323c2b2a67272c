import { describe, expect, it } from 'vitest'
import { extracted } from './extracted.ts'

/** What an invented document is read as committing somebody to. */
function commitmentsIn(text: string) {
  const { commitments, names } = extracted(text)
  return commitments.map(({ kind, what, by = [], due, status }) => ({
    kind,
    what,
    by: by.map((id) => names.get(id)),
    ...(due ? { due } : {}),
    status,
  }))
}

const minutes = (rest: string) => `NOTE OF A MEETING: EXAMPLE SAFETY GROUP
Wednesday 5 June 2019

Present: Anna Sample (AS), Home Office; Peter Elsewhere (PE), Example Refuge Trust; Maud Missing (MM), Example Helpline

${rest}
`

describe('an undertaking in a sentence', () => {
  it.each([
    ['Ms Missing is going to send us the figures.', 'send us the figures'],
    [
      'The Group agreed that Mr Elsewhere should circulate the plan by 21 June.',
      'circulate the plan by 21 June',
    ],
    [
      'It was agreed that Example Youth Circle be invited to the next session.',
      'invited to the next session',
    ],
    ['PE showed the new form, which he will print in three languages.', 'print in three languages'],
    ['The old poster will be withdrawn this week.', 'poster will be withdrawn'],
    ['Local forces were to be reminded of the rules.', 'reminded of the rules'],
    ['We also intend to publish the evaluation in July.', 'publish the evaluation in July'],
    ['MM said engineers would look at adding a button.', 'look at adding a button'],
    ['Advice on the options will go to the Home Office by 28 June.', 'go to the Home Office by 28 June'],
    ['MM will try and get us the county totals.', 'try and get us the county totals'],
  ])('is found in: %s', (sentence, what) => {
    expect(commitmentsIn(minutes(sentence))).toMatchObject([
      { kind: 'undertaking', what: expect.stringContaining(what) },
    ])
  })

  it('is somebody else’s where “and Ms Example to” goes on', () => {
    expect(
      commitmentsIn(
        minutes('Mr Elsewhere undertook to draft a form of words, and Ms Missing to send round the survey.'),
      ),
    ).toMatchObject([
      { what: 'draft a form of words', by: ['Peter Elsewhere'] },
      { what: 'send round the survey', by: ['Maud Missing'] },
    ])
  })

  it.each([
    'PE described guidance that the Example Institute would be producing.',
    'MM asked whether Mr Elsewhere would come to the launch.',
    'Helplines would use a shared number if there were one.',
    'PE would suggest a smaller group.',
    'MM had no wish to repeat it.',
    'The Example Institute, whose report is old, would replace both rules.',
    'It was agreed that the campaign should be aimed at parents.',
    'PE will tell you he knows everyone.',
  ])('is not taken from: %s', (sentence) => {
    expect(commitmentsIn(minutes(sentence))).toEqual([])
  })
})

describe('an offer', () => {
  it.each([
    ['PE offered us forty case files.', 'forty case files'],
    ['The Example Helpline has offered the Home Office a private briefing.', 'a private briefing'],
    ['MM was glad to lend her training room.', 'lend her training room'],
  ])('is found in: %s', (sentence, what) => {
    expect(commitmentsIn(minutes(sentence))).toMatchObject([
      { kind: 'offer', what: expect.stringContaining(what) },
    ])
  })

  it.each([
    'PE offered his condolences.',
    'MM was courteous and offered nothing.',
    'They differ on whether the courts should be willing to make an order.',
  ])('is not taken from: %s', (sentence) => {
    expect(commitmentsIn(minutes(sentence))).toEqual([])
  })
})

describe('a list of actions', () => {
  const listed = (lines: string) => commitmentsIn(minutes(`All present were thanked.\n\n${lines}`))

  it('is read whichever side the owner stands, with or without marks and numbers', () => {
    expect(
      listed(`Actions
1) AS - figures by region to PE by 21 June
2) PE - one-pager on transport
3) Private office - dates for the visit`),
    ).toMatchObject([
      { what: 'figures by region to PE by 21 June', by: ['Anna Sample'], due: '2019-06-21' },
      { what: 'one-pager on transport', by: ['Peter Elsewhere'] },
      { what: 'dates for the visit', by: [] },
    ])
    expect(
      listed(`What we have to do
- Thank-you letters to the hosts. AS, by 21 June.
- Board papers: MM to draft for the chair.
- Look into a slot for the mayor. PE.`),
    ).toMatchObject([
      { what: 'Thank-you letters to the hosts', by: ['Anna Sample'], due: '2019-06-21' },
      { what: 'draft for the chair (“Board papers”)', by: ['Maud Missing'] },
      { what: 'Look into a slot for the mayor', by: ['Peter Elsewhere'] },
    ])
    expect(
      listed(`ACTIONS
AS - error rates - 21/6
PE - line to MM after Tuesday`),
    ).toMatchObject([
      { what: 'error rates', by: ['Anna Sample'], due: '2019-06-21' },
      { what: 'line to MM after Tuesday', by: ['Peter Elsewhere'] },
    ])
  })

  it('is read as a table with heads, though the numbers have none, and in columns without heads', () => {
    expect(
      listed(`Actions

     What                                   Lead        When
 A   Ask the Institute for its annex        AS          27 June
 B   Write to the Example Association       PE          July`),
    ).toMatchObject([
      { what: 'Ask the Institute for its annex', by: ['Anna Sample'], due: '2019-06-27' },
      { what: expect.stringContaining('Write to the Example Association'), by: ['Peter Elsewhere'] },
    ])
    expect(
      listed(`ACTIONS
1  AS      draft letter to the chair     19/6
2  PE      raise licensing with forces   end June`),
    ).toMatchObject([
      { what: 'draft letter to the chair', by: ['Anna Sample'], due: '2019-06-19' },
      { what: 'raise licensing with forces', by: ['Peter Elsewhere'] },
    ])
  })

  it('may be one line marked as an action, or a note of whose what stands before is', () => {
    expect(
      commitmentsIn(minutes('ACTION 6.1: Mr Elsewhere to share the results once he has them.')),
    ).toMatchObject([{ what: 'share the results once he has them', by: ['Peter Elsewhere'] }])
    expect(commitmentsIn(minutes('2.1 Action 5.1 (MM to circulate the timetable). Done.'))).toMatchObject([
      { what: 'circulate the timetable', by: ['Maud Missing'], status: 'done' },
    ])
    expect(
      commitmentsIn(minutes('It was agreed that the leaflet be sent to schools. (AS - ACTION 6.4)')),
    ).toMatchObject([{ what: expect.stringContaining('leaflet be sent to schools'), by: ['Anna Sample'] }])
  })

  it('ends where the note is signed, and says nothing where there is none', () => {
    expect(
      listed(`Actions
- AS to print the form.

PE, 6 June`),
    ).toMatchObject([{ what: 'print the form' }])
    expect(listed('Actions\n- None.')).toEqual([])
  })

  it('and the text may tell the same action, which counts once in its fuller words', () => {
    expect(
      commitmentsIn(
        minutes(`MM offered to let the Home Office have a list of schools that had asked for help.

Actions
- MM to send list of schools.`),
      ),
    ).toMatchObject([{ kind: 'undertaking', what: expect.stringContaining('list of schools') }])
  })
})
