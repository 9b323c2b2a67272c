import { describe, expect, it } from 'vitest'
import { extract } from '../../../server/intake/documents/extract/extract.ts'
import { seedRegister } from '../../../server/intake/documents/extract/seedRegister.ts'

const register = await seedRegister()

/** The contacts of an invented document, each with the names of those who took part. */
function contactsOf(text: string) {
  const {
    meetings = [],
    organisations = [],
    people = [],
    commitments = [],
  } = extract({ text, format: 'txt', notes: [] }, register, '2026-11-22').record
  const names = new Map([...organisations, ...people].map(({ id, name }) => [id, name]))
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
