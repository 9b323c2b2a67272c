import { describe, expect, it } from 'vitest'
import { findWhens } from '../../../server/intake/documents/extract/dates/findWhens.ts'
import { extracted } from './extracted.ts'
import { contactsOf } from './told.ts'

const withWhom = (text: string) => contactsOf(text).map(({ status, from, who }) => [status, from, ...who])

describe('a diary whose head names its owner', () => {
  const diary = `DIRECTOR OF EXAMPLES (NORTH) – ANNA EXAMPLE
Diary for w/c 3 June 2019
Prepared by: Kit. Version 2, Friday 31 May.

MONDAY 3 JUNE
09.30 - 10.00   Dr Tom Sample, Example Refuge Trust  -- beds and waiting
                lists. Room 3.  AE + Kit
11.00 - 12.00   - CANCELLED -  Sample Night Shelter
14.00 - 14.30   Home Office, Gita Sample: quarterly

TUESDAY 4 JUNE
10.00 - 11.00   Carers Example, at their place. Joan Doyle and Refuge attending
12.30 - 13.30   Lunch with Maria (personal)
15.00 - 15.30   Example Advice Line on the wait for Northby Hospital
Train 16.10

BRIEFING DUE TO DIARY
- Example Refuge Trust: by noon today, Kit
- Carers Example: to be commissioned

LAST WEEK
Tues 28 May: AE saw Sample Housing Aid, 40 minutes.
Weds 29 May: Example Growers. AE couldn't go, train trouble. Joan Doyle went.
`
  const found = withWhom(diary)

  it('gives each line to the owner, with its words that go on in the line below', () => {
    expect(found).toContainEqual([
      'planned',
      '2019-06-03',
      'Anna Example',
      'Tom Sample',
      'Example Refuge Trust',
    ])
    expect(found).toContainEqual(['planned', '2019-06-03', 'Anna Example', 'Home Office', 'Gita Sample'])
  })

  it('takes what stands between dashes for how the entry stands', () => {
    expect(found).toContainEqual(['cancelled', '2019-06-03', 'Anna Example', 'Sample Night Shelter'])
  })

  it('names all of a list that is attending, and nobody the meeting is only about', () => {
    expect(found).toContainEqual([
      'planned',
      '2019-06-04',
      'Anna Example',
      'Carers Example',
      'Joan Doyle',
      'Refuge',
    ])
    expect(found).toContainEqual(['planned', '2019-06-04', 'Anna Example', 'Example Advice Line'])
  })

  it('tells of last week as past, line by line, without the one who did not go', () => {
    expect(found).toContainEqual(['held', '2019-05-28', 'Anna Example', 'Sample Housing Aid'])
    expect(found).toContainEqual(['held', '2019-05-29', 'Example Growers', 'Joan Doyle'])
  })

  it('reads neither private lines nor briefs that are due', () => {
    expect(found.flat()).not.toContain('Maria')
    expect(found).toHaveLength(7)
  })
})

describe('a list of days to come', () => {
  const update = `From: Anna Example, Chief Executive
To: All trustees
Date: Friday 24 November 2017
Subject: Friday update

Dear all

A long one this week, sorry.

Looking ahead:
Mon 27 - Example Growers, call on data (Joan)
Tues 28 - Sample Housing Aid (Leeds)
Weds 6 Dec - Respect, conference call
`

  it('reads each line, and a given name in brackets as whoever goes', () => {
    expect(withWhom(update)).toEqual([
      ['planned', '2017-11-27', 'Joan', 'Example Growers'],
      ['planned', '2017-11-28', 'Anna Example', 'Sample Housing Aid'],
      ['planned', '2017-12-06', 'Anna Example', 'Respect'],
    ])
  })

  it('lists requests under their label', () => {
    const found = withWhom(
      `Diary of Anna Example MP, Minister for Examples\nWeek of 7 July 2014\nIssued Friday 4 July 2014\n\nMonday 7 July\n09.15  Refuge\n10.15  Women's Aid\n11.15  Respect\n14.15  SafeLives\n\nNOTES\n* Requests not yet placed: Sample Health Advocacy (wants 30 minutes); Example Night Line (a visit)\n`,
    )
    expect(found).toContainEqual(['requested', null, 'Anna Example', 'Sample Health Advocacy'])
    expect(found).toContainEqual(['requested', null, 'Anna Example', 'Example Night Line'])
  })
})

describe('a table that begins with when', () => {
  const head = 'Weekly note\nFrom: Carys Example\nTo: Director\nDate: 15 September 2017\n\nNext week\n\n'

  it('says what there is on a day and who of us goes', () => {
    expect(
      withWhom(
        `${head}| When | What | Who |\n|---|---|---|\n| Mon 18 | Example Housing Aid, VC on standards | Carys, Beca |\n| Tues 19 | Sample Trust, Northby | Beca |\n| w/c 25 | Leave | Carys |\n`,
      ),
    ).toEqual([
      ['planned', '2017-09-18', 'Carys Example', 'Beca', 'Example Housing Aid'],
      ['planned', '2017-09-19', 'Beca', 'Sample Trust'],
    ])
  })

  it('is one of tasks where what is to be done stands first', () => {
    expect(
      withWhom(
        `${head}| What | Who | When |\n|---|---|---|\n| Send Sample Trust the form | Beca | Mon 18 |\n| Clear draft | Carys | Tues 19 |\n`,
      ),
    ).toEqual([])
  })
})

describe('contacts told in forms', () => {
  const form = `EXAMPLE PROGRAMME
CONTACT REPORT

Regional lead:     Anna Example
Period covered:    12 to 21 October 2020

CONTACT 1
Date / how:    Tues 13 Oct, Zoom
With:          Northby City Council (Parveen Sample)
About:         missing children
Summary:       First proper talk since May.

CONTACT 2
Date / how:    16 Oct - DID NOT HAPPEN
With:          Example Youth Line
Summary:       Their lead was ill.

CONTACT 3
Date / how:    Mon 19 Oct, at their base
With:          Sample Girls' Project - Aldona Example + 2 youth workers
Summary:       Impressive.

OTHER
- Nothing more this time.

A Example 21.10.20
`

  it('are each a contact of whoever reports, on its day', () => {
    const found = withWhom(form)
    expect(found.map(([status, from]) => [status, from])).toEqual([
      ['held', '2020-10-13'],
      ['cancelled', '2020-10-16'],
      ['held', '2020-10-19'],
    ])
    expect(found[0]).toContain('Northby City Council')
    expect(found[0]).toContain('Anna Example')
    expect(found[2]).toContain("Sample Girls' Project")
  })

  it('are not made of the head of one note', () => {
    expect(
      contactsOf(
        'NOTE OF MEETING\n\nDate: 13 October 2020\nWith: Northby City Council\nSummary: It was a first talk about beds.\n',
      ).filter(({ who }) => who.includes('Northby City Council')).length,
    ).toBeLessThan(2)
  })
})

describe('a handover table', () => {
  const found = withWhom(`HANDOVER NOTE
Private office of Dawn Sample MP (Minister for Examples)

From Josh Example to Leila Example
8 September 2023

  Organisation             Contact               Last seen by Minister    Next                                   Remarks
  Example Refuge Trust     Verity Sample, CEO    18 July, 2 Sample St     Visit to helpline, Northby, 10 Oct     Easy.
  Second Chance Example    Leroy Example         Never                    Asked 1 Sept for 30 minutes            Not yet answered.
  Example Policing         Suki Sample (head     -                        26 Sept, Minister and Inspector,       Brief due 21 Sept.
  Inspectorate             of office)                                     30 min, in person
  Sample Harbour Workers   None                  -                        30 Aug was cancelled by them           Leave it.
  Example Growers          Bill Sample           -                        Owed an answer, 30 September           -
`)

  it('tells of the last and of the next, of what is asked for and of what was called off', () => {
    expect(found.map(([status, from]) => [status, from])).toEqual([
      ['held', '2023-07-18'],
      ['planned', '2023-10-10'],
      ['requested', null],
      ['planned', '2023-09-26'],
      ['cancelled', '2023-08-30'],
    ])
  })

  it('gives what the Minister saw to the Minister, and joins a row that goes on below', () => {
    expect(found[0]).toContain('Dawn Sample')
    expect(found[3]).toContain('Example Policing Inspectorate')
  })

  it('takes the first day that is one, and reads what comes round', () => {
    expect(
      withWhom(`HANDOVER NOTE
From: Tim Example
To: Kezia Sample
22 July 2016

| Stakeholder | Contact | Last contact | Subject | Next |
|---|---|---|---|---|
| Example Union | Owen Sample | Cancelled on us twice, most recently 14 June | Pay | Rearranged for 3 August, Sample House |
| Sample Inspectorate | Gwyn Example | Call, 18 July | Plan | Every Monday at 10, so 25/7 is your first |
`).map(([status, from]) => [status, from]),
    ).toEqual([
      ['cancelled', '2016-06-14'],
      ['planned', '2016-08-03'],
      ['held', '2016-07-18'],
      ['planned', '2016-07-25'],
    ])
  })
})

describe('a report of a visit', () => {
  const report = `VISIT REPORT: MINISTER OF STATE, NORTHBY, THURSDAY 16 JUNE 2011

Minister:   Anna Example MP
With her:   Kit Sample (private secretary)

Purpose: to see how advice is given.

1. Morning: Example & Sons, Northby
The Minister was taken round by Andrew Doyle. Mr Doyle said that it had been a hard year for everybody, and he would like to hear from Joan Marsh about the grant.

2. Caravan site, Southby
Not done. The police asked us that morning to keep away.

3. Afternoon: Sample Advice, Westby
The Minister met the coordinator, Agnes Sample. They see about forty people a week there.

4. Afterwards
The Minister said that she had been moved by what she saw.
`
  const found = withWhom(report)

  it('tells of its stops on the day of the visit, with whom they met there', () => {
    expect(found.map(([status, from]) => [status, from])).toEqual([
      ['held', '2011-06-16'],
      ['cancelled', '2011-06-16'],
      ['held', '2011-06-16'],
    ])
    expect(found[0]).toContain('Andrew Doyle')
    expect(found[0]).not.toContain('Joan Marsh')
    expect(found[2]).toContain('Sample Advice')
    expect(found[2]).toContain('Agnes Sample')
  })

  it('takes the headings of another note for no stops', () => {
    expect(
      withWhom(
        report.replace('VISIT REPORT: MINISTER OF STATE, NORTHBY,', 'NOTE FOR FILE: ADVICE IN THE NORTH,'),
      ).filter(([status]) => status === 'cancelled'),
    ).toEqual([])
  })

  it('told day by day puts each paragraph on the day it opens with', () => {
    const days = withWhom(`REPORT OF OVERSEAS TRAVEL

Traveller: Fiona Example
Dates: 13 to 16 May 2019

Monday 13. Arrived late in the evening, and there was nothing more to be done that day than to unpack.

Tuesday 14. Fiona Example met the Example Agency against Trafficking, and heard about the shortage of places.

Wednesday 15. Early flight to the north. Fiona Example visited Sample House, a charity that runs a shelter.

22 May 2019
`)
    expect(days.map(([status, from, , whom]) => [status, from, whom])).toEqual([
      ['held', '2019-05-14', 'Example Agency'],
      ['held', '2019-05-15', 'Sample House'],
    ])
  })
})

describe('when a group meets again', () => {
  const minutes = (next: string, session = 'Minutes of the seventh meeting held on 5 June 2019') =>
    extracted(
      `EXAMPLE VICTIMS BOARD\n\n${session}\n\nPresent:\nAnna Example MP (Chair)\nJoan Doyle, Refuge\n\n1. Matters arising\n\n1.1 There were none.\n\nDate of next meeting\n${next}\n`,
    ).meetings.flatMap(({ title, when, status }) => (status === 'planned' ? [[title, when?.from]] : []))

  it('reads each of two days, and counts on from the session the minutes are of', () => {
    expect(minutes('4 September 2019 (at Northby) and 11 December 2019.')).toEqual([
      ['Next meeting (eighth)', '2019-09-04'],
      ['Following meeting (ninth)', '2019-12-11'],
    ])
    expect(minutes('4 September 2019', 'Minutes of the meeting held on 5 June 2019')).toEqual([
      ['Next meeting', '2019-09-04'],
    ])
  })

  it('takes a smaller group for none of those who met', () => {
    expect(minutes('None fixed. The Chair thought of a smaller group again in three months.')).toEqual([])
  })
})

describe('a chain of messages that arranges a meeting', () => {
  const chain = (last: string) => `From: Wren Sample (Northby Council)
Sent: 05 November 2012 10:22
To: Moira Example
Subject: RE: RE: Anna Example MP - 2 November

Moira

${last}

Wren

-----Original Message-----
From: Moira Example
Sent: 02 November 2012 16:05
To: Wren Sample (Northby Council)
Subject: RE: Anna Example MP - 2 November

Wren, these things happen. The 15th would be fine for us.

Moira

-----Original Message-----
From: Wren Sample (Northby Council)
Sent: 24 October 2012 09:17
To: Moira Example
Subject: Anna Example MP - 2 November

Moira, she can see you on the 2nd.

Wren
`
  const arranged = (last: string) =>
    extracted(chain(last)).meetings.flatMap(({ status, when, proposal }) =>
      proposal?.rule === 'the occasion of the document' ? [[status, when?.from ?? null]] : [],
    )

  it('is one meeting, on the day it was last put on', () => {
    expect(arranged('Good. The 15th it is, at half past eleven.')).toEqual([['planned', '2012-11-15']])
    expect(arranged('The 15th has been cancelled, I am sorry.')[0]?.[0]).toBe('cancelled')
  })

  it('is none where the messages arrange nothing', () => {
    expect(
      extracted(
        'From: Wren Sample\nSent: 05 November 2012 10:22\nTo: Moira Example\nSubject: RE: the form\n\nThank you for the form. It came on the 2nd.\n\n-----Original Message-----\nFrom: Moira Example\nSent: 01 November 2012 16:05\nTo: Wren Sample\nSubject: the form\n\nHere is the form.\n',
      ).meetings,
    ).toEqual([])
  })
})

describe('a briefing with the name of its writer at the head', () => {
  it('is for the meeting its title names, on that day', () => {
    const { meetings } = extracted(
      'BRIEFING FOR THE MINISTER FOR EXAMPLES\nMeeting with Example Refuge Trust, Thursday 14 March 2024, 11:00\n\nFrom: Kit Sample\nCleared by: Gita Sample, 12 March\n\n1. PURPOSE\nThe Trust asked for an hour, and it was put back once.\n',
    )
    expect(meetings.map(({ status, when }) => [status, when?.from])).toContainEqual(['planned', '2024-03-14'])
  })
})

describe('what stands in a cell after the name', () => {
  it('is no party where it is a place, and a group on something is a group', () => {
    const found = contactsOf(
      'Weekly note\nFrom: Carys Example\nTo: Director\nDate: 15 September 2017\n\nNext week\n\n| When | What | Who |\n|---|---|---|\n| Tues 19 | Respect | Beca |\n| Thurs 21 | Example Advisory Group on Shelters, Sample Park | Carys |\n',
    )
    expect(found.map(({ from }) => from)).toContain('2017-09-21')
    expect(found.flatMap(({ who }) => who)).not.toContain('Sample Park')
  })
})

describe('the days of a text', () => {
  const on = '2020-11-06'
  const past = (text: string) => findWhens(text, on, 'past').map(({ from, to }) => [from, to])
  const future = (text: string) => findWhens(text, on, 'future').map(({ from, to }) => [from, to])

  it.each([
    ['the 20th of October', '2020-10-20'],
    ['the 3rd of May 2019', '2019-05-03'],
    ['5.11.20', '2020-11-05'],
    ['Weds of last week', '2020-10-28'],
    ['a week last Tuesday', '2020-10-27'],
    ['on Monday last', '2020-11-02'],
    ['Thursday 22nd', '2020-10-22'],
    ['last night', '2020-11-05'],
  ])('“%s”, of what has been', (text, day) => expect(past(text)).toEqual([[day, day]]))

  it.each([
    ['Friday of next week', '2020-11-13'],
    ['a week on Monday', '2020-11-16'],
    ['Tuesday fortnight', '2020-11-24'],
    ['on Thursday next', '2020-11-12'],
    ['The 15th it is, in his room', '2020-11-15'],
    ['I can do the 15th but not before', '2020-11-15'],
    ['the second Tuesday of the month', '2020-11-10'],
    ['the last Friday of January 2021', '2021-01-29'],
  ])('“%s”, of what is to come', (text, day) => expect(future(text)).toEqual([[day, day]]))

  it.each([
    ['the first week of December', '2020-12-07', '2020-12-11'],
    ['14 and 15 December', '2020-12-14', '2020-12-15'],
    ['over the weekend', '2020-11-07', '2020-11-08'],
  ])('“%s” is several', (text, from, to) => expect(future(text)).toEqual([[from, to]]))

  it.each(['the 15th century', 'for the 20th anniversary', 'the 2nd time', 'section 5.11.2 of it'])(
    '“%s” is none',
    (text) => expect(past(text)).toEqual([]),
  )

  it('that would be most of a year ago without their year are soon to come', () => {
    const note = (told: string) => contactsOf(`Note for file\n\nExamples Team, 9 March 2022\n\n${told}\n`)
    expect(note('Anna Example said she had a meeting with Refuge on 17 March.')[0]).toMatchObject({
      status: 'planned',
      from: '2022-03-17',
    })
    expect(note('Anna Example met Refuge on 17 March 2021.')[0]).toMatchObject({
      status: 'held',
      from: '2021-03-17',
    })
  })

  it('that a readout counts from when it was sent are those of the call', () => {
    const { meetings } = extracted(
      'From: Kit Sample (Private Office, Minister Example)\nTo: Examples Unit\nDate: Fri 09/02/2018 09:41\nSubject: Readout - Min Example / Joan Doyle\n\nAll,\n\nThe Minister spoke to Joan Doyle (Refuge) last night for about 20 minutes. It was friendly.\n',
    )
    expect(meetings.map(({ when }) => when?.from)).toEqual(['2018-02-08'])
  })
})
