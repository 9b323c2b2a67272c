import { describe, expect, it } from 'vitest'
import { extracted } from './extracted.ts'

/** The contacts of an invented document, each with the names of those who took part. */
function contactsOf(text: string) {
  const { meetings, commitments, names } = extracted(text)
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : names.get(id))
  return {
    contacts: meetings.map(({ status, kind, when, parties = [], proposal }) => ({
      rule: proposal?.rule,
      status,
      kind,
      from: when?.from ?? null,
      who: parties
        .filter(({ attendance }) => attendance !== 'apologies')
        .map((party) => nameOf('person' in party ? party.person : party.organisation)),
      apologies: parties
        .filter(({ attendance }) => attendance === 'apologies')
        .map((party) => nameOf('person' in party ? party.person : party.organisation)),
    })),
    commitments: commitments.map(({ what, by = [], due }) => ({ what, by: by.map(nameOf), due })),
  }
}

describe('who was there', () => {
  it('is read from sentences, with substitutes and apologies', () => {
    const { contacts } = contactsOf(`EXAMPLE COUNTY SAFETY BOARD

Record of the Board's second quarterly session
Civic Hall, Wednesday 6 March 2019

1. Attendance

1.1 Hilary Example, the independent chair, presided. Members attending were Dr Anna Sample (Example Refuge Trust) and Winifred Sample, who stood in for Gareth Elsewhere on behalf of the Example Youth Council. Peter Sample of the Example Mentoring Trust took part by telephone.

1.2 Councillor Maud Missing (Example Town Council) had sent her apologies. The Example Academies Trust, also asked, never replied.

2. Other matters

2.1 The Board agreed its plan.
`)
    const [board] = contacts
    expect(board).toMatchObject({ status: 'held', kind: 'board', from: '2019-03-06' })
    expect(board?.who).toEqual(
      expect.arrayContaining(['Hilary Example', 'Anna Sample', 'Winifred Sample', 'Peter Sample']),
    )
    expect(board?.who).not.toContain('Gareth Elsewhere')
    expect(board?.who).not.toContain('Example Academies Trust')
    expect(board?.apologies).toEqual(['Maud Missing'])
  })

  it('of a visit is read from "Accompanied by" and "Met by", with the minister at the head', () => {
    const { contacts } = contactsOf(`VISIT NOTE
Lord Example, Parliamentary Under-Secretary of State, Department for Communities and Local Government
Example House, Tuesday 15 November 2016

Accompanied by: Anna Sample (private secretary)
Met by: Jo Sample, Director, Example Refuge Trust; Denis Sample, trustee

1. Arrival and tour
Lord Example arrived at 10.15. Jo Sample gave the history of the house.
`)
    expect(contacts[0]).toMatchObject({ status: 'held', kind: 'visit', from: '2016-11-15' })
    expect(contacts[0]?.who).toEqual(
      expect.arrayContaining(['Lord Example', 'Anna Sample', 'Jo Sample', 'Denis Sample']),
    )
  })
})

describe('a table of contacts', () => {
  it('gives a contact a row, told on over several lines, and what was not held', () => {
    const { contacts } = contactsOf(`Office of the Example Commissioner

21 February 2013

Dear Minister,

The table gives the main contacts since the New Year.

 Date          |  With                                 | About
 --------------+---------------------------------------+------------------------
 9 January     |  Example Youth Trust (Mr Derek        | Mentoring
               |  Sample)                              |
 12 February   |  Example Night Watch: not held, snow  |
 --------------+---------------------------------------+------------------------

Yours sincerely,

Rosalind Example
`)
    const rows = contacts.filter(({ rule }) => rule === 'row of a table of contacts')
    expect(rows).toMatchObject([
      { status: 'held', from: '2013-01-09' },
      { status: 'cancelled', from: '2013-02-12' },
    ])
    expect(rows[0]?.who).toContain('Derek Sample')
    expect(rows[1]?.who).toContain('Example Night Watch')
  })
})

describe('a log of contacts', () => {
  const { contacts } = contactsOf(`EXAMPLE PREVENTION PROGRAMME: CONTACT LOG
Kept by Anna Sample (AS)                                 March and April 2016

DATE    WITH                          HOW              WHAT
2/3     Dr Petra Example, Sample      Tel              Asked for the slides before the
        Health                                         session and had read them.
9/3     Example Guild of Cooks        Mtg (not me)     Agreed on nothing.
16/3    Sample Night Shelter, Leeds   Visit            Got as far as Reading. Points failure. Going on
        (Gita Example)                                 27/5 instead.
23/3    Example Providers North       -                Still nothing from them.
30/3    Dr Petra Example              E-mail           Sent the minutes.
`)

  it('gives a contact a row, with whoever keeps it, unless the row says they were not there', () => {
    expect(contacts).toMatchObject([
      { status: 'held', kind: 'call', from: '2016-03-02', who: ['Anna Sample', 'Petra Example'] },
      { status: 'held', from: '2016-03-09', who: ['Example Guild of Cooks'] },
      { status: 'planned', kind: 'visit', from: '2016-05-27' },
      { status: 'no-response', from: '2016-03-23' },
    ])
    expect(contacts[2]?.who).toEqual(['Anna Sample', 'Sample Night Shelter', 'Gita Example'])
  })

  it('takes no e-mail for a meeting', () => {
    expect(contacts.map(({ from }) => from)).not.toContain('2016-03-30')
  })
})

describe('a table of stakeholders', () => {
  const { contacts } = contactsOf(`HANDOVER NOTE
From Anna Sample to whoever comes next, 30 August 2019

Organisation             Contact         Telephone       Last contact             Next
Example Growers          Bill Sample     020 7946 0000   Zoom, 12 July            Joint workshop, 8 October
Sample Orchard Packers   vacant          020 7946 0001   None                     -
Example Harbour Workers  Gita Example    -               E-mail 3 August          Approached 10 August: no reply
  Forward
Sample Cold Stores       Tom Example     -               Zoom, 12 July, as above  Owed an answer, 30 September
`)

  it('tells of the last contact and of the next, and of those who did not answer', () => {
    expect(contacts.map(({ status, from }) => [status, from])).toEqual([
      ['held', '2019-07-12'],
      ['planned', '2019-10-08'],
      ['no-response', '2019-08-10'],
    ])
  })

  it('takes “as above” for the same contact', () => {
    expect(contacts[0]?.who).toEqual([
      'Anna Sample',
      'Example Growers',
      'Bill Sample',
      'Sample Cold Stores',
      'Tom Example',
    ])
  })

  it('joins a name that goes on in the line below', () => {
    expect(contacts[2]?.who).toContain('Example Harbour Workers Forward')
  })
})

describe('annexes of contacts past and to come', () => {
  const { contacts } = contactsOf(`To:       Eleanor Example MP, Minister for Examples
From:     Winifred Sample, Example Unit
Date:     4 July 2013

WHOM WE HAVE SEEN

1. This is for information.

ANNEX A - CONTACT SINCE EASTER

Body                       On             By whom                  Upshot
Quiet Corner (Leeds)      16 April       W Sample, K Example      Useful
Example Police,            22 May         W Sample                 Lead, Supt Colin Specimen
  Youth Unit
Example Wardens            -              -                        Arranged for 19 June; nobody free

ANNEX B - TO COME

9 July       Leeds: Example Daughters, and in the afternoon Northshire Police (WS)
tbc          Example Violence Unit. They are keen
`)

  it('names by whom each was, and what came of it', () => {
    expect(contacts).toMatchObject([
      { status: 'held', from: '2013-04-16', who: ['Winifred Sample', 'K Example', 'Quiet Corner'] },
      { status: 'held', from: '2013-05-22', who: ['Winifred Sample', 'Example Police', 'Colin Specimen'] },
      { status: 'cancelled', from: '2013-06-19', who: ['Example Wardens'] },
      { status: 'planned', from: '2013-07-09', who: ['Winifred Sample', 'Example Daughters'] },
      { status: 'planned', from: '2013-07-09', who: ['Winifred Sample', 'Northshire Police'] },
      { status: 'requested', from: null, who: ['Winifred Sample', 'Example Violence Unit'] },
    ])
  })
})

describe('a forward look by weekday', () => {
  const { contacts } = contactsOf(`FORWARD LOOK
Minister for Examples: Eleanor Example
Issued Friday 2 September 2016 by the Diary Manager.

Week of 5 September
  Mon  Parliament returns.
  Tue  Minister hosts Sample Helplines and Example Survivors in her office. Confirmed.
  Wed  Statistics on drink. Lines with Press.
  Thu  PENCIL Example Council of Schools on safeguarding.
       Sample Students wanted this slot; offered 6 October and have taken it.
  Fri  Constituency.

Week of 12 September
  Recess. Minister in Canada until Thursday: Example Legal Fund (Tue), Sample Law Society (Wed).
  Thu  Call to Example Trolls regretted: Minister declines.
  Fri  Gala, Sample Sisterhood. Minister has said no, Lady Specimen has said yes.
`)

  it('counts days from the week above, and leaves out what is no contact', () => {
    expect(contacts.map(({ status, from }) => [status, from])).toEqual([
      ['planned', '2016-09-06'],
      ['requested', '2016-09-08'],
      ['planned', '2016-10-06'],
      ['planned', '2016-09-13'],
      ['planned', '2016-09-14'],
      ['declined', '2016-09-15'],
      ['planned', '2016-09-16'],
    ])
  })

  it('knows who goes instead', () => {
    expect(contacts.at(-1)?.who).toEqual(['Lady Specimen', 'Sample Sisterhood'])
  })
})

describe('a diary under the names of days', () => {
  const { contacts } = contactsOf(`Weekly diary: Baroness Specimen, Minister for Examples
w/c 4 November 2013

Monday
AM: Private office catch up
PM: Karen Sample, Example Children; then Sir Ian Sampler
Tuesday
House of Lords - questions
3.30pm Example Collins Foundation (call)
Wednesday
No meetings
Friday
Dr Helen Sample - postponed, new date to be found

Contact: Diary Secretary, 1 November 2013
`)

  it('counts its lines from the week at its head', () => {
    expect(contacts.map(({ status, from }) => [status, from])).toEqual([
      ['planned', '2013-11-04'],
      ['planned', '2013-11-04'],
      ['planned', '2013-11-05'],
      ['postponed', '2013-11-08'],
    ])
  })
})

describe('a tracker of stakeholders', () => {
  const { contacts } = contactsOf(`Stakeholder tracker - 14 November 2018

Stakeholder        Status      Date        Lead    Comment
Example Voices     Met         2 Oct       RS      Helpful
Sample Hate Watch  Planned     20 Nov      RS/HE   To discuss strategy
Example Charter    Declined    -           HE      No capacity until January
Sample Mencot      Cancelled   9 Oct       HE      Train strike

RS is Ruth Specimen, HE is Harry Example.
`)

  it('tells by its column of status how each stands', () => {
    expect(contacts).toMatchObject([
      { status: 'held', from: '2018-10-02', who: ['Ruth Specimen', 'Example Voices'] },
      { status: 'planned', from: '2018-11-20', who: ['Ruth Specimen', 'Harry Example', 'Sample Hate Watch'] },
      { status: 'declined', from: null, who: ['Harry Example', 'Example Charter'] },
      { status: 'cancelled', from: '2018-10-09', who: ['Harry Example', 'Sample Mencot'] },
    ])
  })
})

describe('a list of contacts', () => {
  it('is read under the words that lead up to it, a day at a time', () => {
    const { contacts } = contactsOf(`To:      Minister of State
From:    Lydia Sample, Example Unit
Date:    9 February 2016

CAMPAIGN FOR EXAMPLES

1. Since then officials have met:
  (a) the Example Children's Society, on 12 January and again on 26 January. Content;
  (b) the Sample Carers' Alliance and Example Police together, on 19 January.
`)
    expect(contacts).toMatchObject([
      { status: 'held', from: '2016-01-12', who: ['Lydia Sample', "Example Children's Society"] },
      { status: 'held', from: '2016-01-26' },
      { status: 'held', from: '2016-01-19' },
    ])
  })

  it('of dates, publications and risks is none', () => {
    const { contacts } = contactsOf(`CHRONOLOGY OF THE EXAMPLES ACT

1 April 2015      The Examples Act receives Royal Assent
3 June 2015       Example Agency annual statistics
29 October 2015   Duty on businesses comes into force

Organisation                 Response                       Date received
Sample House                 In favour                      3 June 2015
Example Growers              Against                        12 June 2015

Risk                Owner           Review date
Funding gap         Home Office     3 May
`)
    expect(contacts).toEqual([])
  })
})

describe('a log of actions', () => {
  it('tells of the contacts it was to bring about, by what came of them', () => {
    const { contacts } = contactsOf(`EXAMPLE UNIT
ACTION LOG, as updated 30 September 2015 (Bryony Sample)

No | Raised   | Action                                         | Who      | By       | Position
---|----------|------------------------------------------------|----------|----------|------------------------
1  | 02/07/15 | Arrange introductory call with Example Voices  | B Sample | 17/07/15 | DONE. 15/07. Friendly.
2  | 02/07/15 | Send Example Voices the fact sheet             | B Sample | 24/07/15 | DONE
3  | 23/07/15 | Set up session with Sample Football Trust      | B Sample | end Aug  | Now 14/10, at their ground.
4  | 10/09/15 | Visit to Example House                         | B Sample | Nov      | Open
`)
    expect(contacts).toMatchObject([
      { status: 'held', kind: 'call', from: '2015-07-15', who: ['Bryony Sample', 'Example Voices'] },
      { status: 'planned', from: '2015-10-14', who: ['Bryony Sample', 'Sample Football Trust'] },
    ])
  })
})

describe('minutes in tables', () => {
  const { contacts } = contactsOf(`EXAMPLE PROVISION TASK AND FINISH GROUP                      MEETING NOTE 5

Date    Wednesday 13 July 2016, 14:00 to 15:40
Chair   Helen Sample (HS), Department for Communities and Local Government

| Name           | Initials | Body            | In / out       |
|----------------|----------|-----------------|----------------|
| Helen Sample   | HS       | DCLG            | In             |
| Obi Example    | OE       | Sample Homes    | In (dialled in)|
| Ted Specimen   | TS       | Example Councils| Out            |

| Item | Discussion | Action | Who | By |
|------|------------|--------|-----|----|
| 1 Last note | Cleared. | - | - | - |
| 2 Next | Wednesday 21 September, 14:00, same room. | Room | HS | - |
`)

  it('say who was in and who was out', () => {
    expect(contacts[0]).toMatchObject({ status: 'held', kind: 'board', from: '2016-07-13' })
    expect(contacts[0]?.who).toEqual(['Helen Sample', 'Obi Example'])
    expect(contacts[0]?.apologies).toEqual(['Ted Specimen'])
  })

  it('say when the group is to meet again', () => {
    expect(contacts[1]).toMatchObject({ status: 'planned', kind: 'board', from: '2016-09-21' })
  })
})

describe('a forward look', () => {
  const { contacts } = contactsOf(`FORWARD LOOK: ELEANOR EXAMPLE MP
Parliamentary Under-Secretary of State, Home Office
Week commencing Monday 13 March 2023

Issued by: Diary Manager, 9 March 2023

MONDAY 13 MARCH
09.30-10.00   Office planning meeting (private office)
11.00-11.45   Example Stalking Trust: Jenny Sample (Chief Executive)
15.00-15.30   HOLD: Example Victims Alliance. Awaiting confirmation from its office.

TUESDAY 14 MARCH
12.00         NOT ATTENDING: Example Homes Alliance annual conference. Minister has sent her regrets.
14.00-14.30   CANCELLED: catch-up with the Example Youth Council.

CHANGES SINCE THE LAST ISSUE
- Example Housing Trust (refuge standards) moves from 6 March to Wednesday 22 March, 16.00.
`)

  it('is of days to come, each entry with how it stands', () => {
    expect(contacts.map(({ status, from }) => [status, from])).toEqual([
      ['planned', '2023-03-13'],
      ['requested', '2023-03-13'],
      ['declined', '2023-03-14'],
      ['cancelled', '2023-03-14'],
      ['planned', '2023-03-22'],
    ])
  })

  it('is whose it says at its head', () => {
    for (const { who } of contacts) expect(who).toContain('Eleanor Example')
  })
})

describe('a diary as it was kept', () => {
  const { contacts } = contactsOf(`DIARY AS KEPT
Eleanor Example MP, Parliamentary Under-Secretary of State, Home Office
3 - 7 March 2025

Mon 3 Mar
10:00       Example Refuge Trust                    Went ahead
Tue 4 Mar
09:15       Call: Example Youth Council             By telephone from the train
15:45       Example Homes Alliance                  Cancelled by them
Wed 5 Mar
11:00       Example Victims Alliance                Attended
`)

  it('tells of the days it names, in the year their weekdays agree with, as past', () => {
    expect(contacts.map(({ status, from }) => [status, from])).toEqual([
      ['held', '2025-03-03'],
      ['held', '2025-03-04'],
      ['cancelled', '2025-03-04'],
      ['held', '2025-03-05'],
    ])
  })
})

describe('actions', () => {
  it('are read from a table without a row that names its columns', () => {
    const { commitments } = contactsOf(`Visit note
Tuesday 15 November 2016

Accompanied by: Giles Sample (Home Office)

1. Arrival
Giles Sample thanked the Example Refuge Trust.

Follow-up
   Letter to Example Homes              Giles Sample to draft       30 November
`)
    expect(commitments).toMatchObject([
      { what: 'Letter to Example Homes', by: ['Giles Sample'], due: '2016-11-30' },
    ])
  })

  it('are read from a list of what somebody will ask, and not from what the reader is advised to say', () => {
    const { commitments } = contactsOf(`To:     Minister for Victims
From:   Dermot Sample, Example Policy
Date:   29 February 2024

MEETING WITH THE EXAMPLE SERVICES NETWORK, 6 MARCH 2024

What the Network wants
8. The Network will ask you to:
   - publish the results of the regional pilots before the summer

Points to make
   - I will reflect carefully on what you say.
   - We will send you the results.
`)
    expect(commitments.map(({ what }) => what)).toEqual([
      'publish the results of the regional pilots before the summer',
    ])
  })
})
