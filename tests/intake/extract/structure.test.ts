import { describe, expect, it } from 'vitest'
import { extracted } from './extracted.ts'

/** The contacts of an invented document, each with the names of those who took part. */
function contactsOf(text: string) {
  const { meetings, names } = extracted(text)
  return meetings.map(({ status, kind, title, when, parties = [], proposal }) => {
    const named = (apologies: boolean) =>
      parties
        .filter(({ attendance }) => (attendance === 'apologies') === apologies)
        .flatMap((party) => ['person' in party ? party.person : party.organisation, party.onBehalfOf])
        .flatMap((id) => (id ? [names.get(id) ?? id] : []))
    return {
      rule: proposal?.rule,
      status,
      kind,
      title,
      from: when?.from ?? null,
      to: when?.to ?? null,
      who: named(false),
      apologies: named(true),
    }
  })
}

const mainOf = (text: string) => contactsOf(text).find(({ rule }) => rule === 'the occasion of the document')

describe('a list of those there', () => {
  const minutes = `EXAMPLE HARMS STRATEGIC BOARD
Minutes of the fourth meeting: Tuesday 12 November 2019, 10:00 to 11:30

Members
Lady Example of Sampleford, Minister of State (Chair)
Anna Sample, Example Refuge Trust (vice Peter Missing)
Det Supt Kit Sample, Example Constabulary, deputising for ACC Helen Absent

Officials
Jo Sample, Home Office (minutes)

Apologies were received from ACC Absent and Vivian Elsewhere (Example Line).

1.  Opening
1.1 The Chair welcomed Ms Sample, who was standing in for a colleague, and said that the note of the third meeting had gone round to all members in good time.
1.2 It was agreed that papers should in future go round a week before the day, and that members who could not come should say so to the secretary beforehand.

2.  Matters arising
2.1 The note of the third meeting was agreed.

3.  Next meeting
3.1 Tuesday 18 February 2020, 10:00.
`
  it('ends where the numbered titles of the agenda begin, and leaves out those others came for', () => {
    const main = mainOf(minutes)
    expect(main).toMatchObject({ status: 'held', kind: 'board', from: '2019-11-12' })
    expect(main?.who).toEqual(
      expect.arrayContaining(['Anna Sample', 'Example Refuge Trust', 'Kit Sample', 'Jo Sample']),
    )
    for (const name of ['Opening', 'Matters arising', 'Peter Missing', 'Helen Absent'])
      expect(main?.who).not.toContain(name)
  })

  it('under a numbered title tells when the board meets next', () => {
    expect(contactsOf(minutes)).toContainEqual(
      expect.objectContaining({ status: 'planned', from: '2020-02-18' }),
    )
  })

  it('goes on over lines under a label, with a deputy and apologies', () => {
    const main = mainOf(`EXAMPLE WORKING GROUP

Minutes of the second meeting, Thursday 6 May 2021, 14:00

Chair:        Dr Anna Sample (Ministry of Justice)
Members:      Kit Sample (Example Helpline)
              Jo Sample (Ofcom)
              Mina Sample (Example Refuge Trust) - deputy for Ellen Missing
Apologies:    Ellen Missing (Example Refuge Trust; no deputy at first)

1.  Report
1.1 The helpline reported.
`)
    expect(main?.who).toEqual(
      expect.arrayContaining(['Anna Sample', 'Kit Sample', 'Jo Sample', 'Ofcom', 'Mina Sample']),
    )
    expect(main?.who).not.toContain('Ellen Missing')
    expect(main?.apologies).toContain('Ellen Missing')
  })

  it('set side by side is read down each column, a body below each name', () => {
    const main = mainOf(`HOME OFFICE

WORKING PARTY ON EXAMPLE HARMS

NOTE OF A MEETING ON TUESDAY 21 MAY 1996

PRESENT:

 Mr D Sample (Chairman)              Miss P Sample
   Home Office                         Example Women's Federation
 Mrs J Example                       Cdr A Example
   Department of Health                Association of Chief Officers
 Dr M Elsewhere                        of Probation
   Crown Prosecution Service         Mr G Elsewhere (Secretary)
                                       Home Office

 Apologies were received from Mr Coates Missing.

 1.   Last meeting

      The note was agreed.

 2.   Refuges

      Miss Sample said that many were turned away.
`)
    expect(main?.who).toEqual(
      expect.arrayContaining(["Example Women's Federation", 'Association of Chief Officers of Probation']),
    )
    expect(main?.who).not.toContain('Refuges')
  })

  it('at the end of a note has those who could not come, and no line of who wrote it', () => {
    const main = mainOf(`NOTE OF A ROUNDTABLE ON EXAMPLE HARMS
Wednesday 6 February 2019

Opening
The Minister thanked everybody for coming and asked what was to be done about it in the coming year.

Attendance

Anna Sample                     Example Refuge Trust
Kit Sample                      Centre for Example Justice
Jo Sample                       Example Line
Invited but unable to come: Example Alliance; Example Youth.

Example Unit, 8 February 2019
`)
    expect(main?.who).toEqual(expect.arrayContaining(['Kit Sample', 'Centre for Example Justice']))
    expect(main?.who).not.toContain('Example Alliance')
    expect(main?.apologies).toContain('Example Alliance')
    expect(main?.who.join()).not.toMatch(/2019|Example Unit/)
  })

  it('at the head of a rough note needs no word for it', () => {
    const main = mainOf(`Refuges mtg - rough note

Tues 8/3/22, Teams, 0900
Example Refuge Trust - Anna Sample + a youth worker
Example Line - Kit Sample
BTP - DI Sample, dialled in
Apols from NSPCC

- Anna Sample: more girls are being referred than last year, and they are younger, which nobody had expected
- Kit agrees about the girls and is less sure about their age, for want of any figures that could be relied upon
`)
    expect(main).toMatchObject({ status: 'held', from: '2022-03-08' })
    expect(main?.who).toEqual(expect.arrayContaining(['Anna Sample', 'Example Refuge Trust', 'Kit Sample']))
    expect(main?.who).not.toContain('NSPCC')
  })

  it('may be the first paragraph of a readout', () => {
    const main = mainOf(`READOUT: ROUNDTABLE ON EXAMPLE HARMS

Wednesday 3 July 2019, Example House

Baroness Example of Sampleford (in the chair) was joined by Karma Nirvana (Kit Sample). From Ofcom: Anna Sample. Chief Superintendent Paul Sample represented national policing in place of Commander Ivy Missing, who had been called away. Refuge had accepted but could not travel.

What was said

The Minister opened.
`)
    expect(main?.who).toEqual(
      expect.arrayContaining(['Anna Sample', 'Kit Sample', 'Karma Nirvana', 'Paul Sample']),
    )
    for (const name of ['Ivy Missing', 'Refuge']) expect(main?.who).not.toContain(name)
  })

  it('is not made of a submission that opens with names', () => {
    const found = mainOf(`SUBMISSION: WHOM TO SEE ABOUT EXAMPLE HARMS

1. Example Refuge Trust (Anna Sample) and Example Line (Kit Sample) have both asked for a meeting with you about their funding.
`)
    expect(found?.status).not.toBe('held')
  })
})

describe('the days of a log', () => {
  const log = `A SAMPLE - CONTACT LOG, EXAMPLE UNIT
Jan to March 2016

Mon 11 Jan
Ofcom rang (Jo Elsewhere). Unhappy with the draft.

21 Jan
Line sent on to Jo. Done.

3 Feb
Coffee with Moira Example of the Example Refuge Trust at her place.

29 Feb
Back. Karma Nirvana had seen the Domestic Abuse Commissioner the Friday before last.

2 March
Left voicemail for NSPCC. Nothing back.
`
  it('are those of what is told under them, and the days named there count from them', () => {
    const contacts = contactsOf(log)
    expect(contacts).toContainEqual(
      expect.objectContaining({ status: 'held', kind: 'call', from: '2016-01-11' }),
    )
    expect(contacts.find(({ who }) => who.includes('Moira Example'))).toMatchObject({ from: '2016-02-03' })
    expect(contacts.find(({ who }) => who.includes('Karma Nirvana'))).toMatchObject({ from: '2016-02-19' })
    expect(contacts.find(({ who }) => who.includes('NSPCC'))).toMatchObject({ status: 'no-response' })
  })

  it('make no contact of what was only sent on', () => {
    expect(contactsOf(log).filter(({ from }) => from === '2016-01-21')).toEqual([])
  })
})

describe('the stops of a visit', () => {
  const visit = `MINISTERIAL VISIT NOTE

Minister:   Callum Example MP, Minister for Examples
Where:      Sampleford
When:       Thursday 11 October 2018
Note by:    Bea Sample, 12 October

0955-1100  Humberside Police, Example Road
Met by the Chief Constable, Lorna Example. The commissioner, Mark Missing, had hoped to be there; his deputy, Councillor Di Sample, came.

1115-1230  Example Refuge Trust
The manager, Gill Tester, showed us round and spoke at some length of those who are ready to move on from the house and have nowhere else to go.

1245-1330  Lunch, Example Street
Working lunch hosted by the University of Hull. Professor Ingrid Vale presented her findings on farming families.

1430-1515  Example Mentoring Trust, Example Stadium
Twelve boys and three mentors, and a good deal of noise all the while.

What we have to do
- Thank-you letters to Humberside Police.
`
  it('are on the day of its head, each with those its paragraph says were there', () => {
    const contacts = contactsOf(visit)
    expect(contacts).toHaveLength(4)
    expect(contacts.every(({ from, status }) => from === '2018-10-11' && status === 'held')).toBe(true)
    expect(contacts[0]?.who).toEqual(
      expect.arrayContaining(['Callum Example', 'Humberside Police', 'Lorna Example']),
    )
    expect(contacts[0]?.who).not.toContain('Mark Missing')
    expect(contacts[1]?.who).toContain('Gill Tester')
    expect(contacts[2]?.who).toEqual(expect.arrayContaining(['University of Hull', 'Ingrid Vale']))
  })
})

describe('a chain of messages', () => {
  const chain = `From: Jo Sample
To: Bea Sample
Date: Tue 8/10/2019 11:46
Subject: Re: Example Line

Hi Bea

All fine, thanks.

Jo

> From: Bea Sample
> Sent: Mon 7/10/2019 18:20
> To: Jo Sample
>
> I met Karma Nirvana yesterday.
>
>> On Fri, 4 Oct 2019 at 15:02, Jo Sample wrote:
>>
>> I rang Leila Example this morning.
`
  it('counts days from the message they stand in, however deep it is quoted', () => {
    const contacts = contactsOf(chain)
    expect(contacts.find(({ who }) => who.includes('Leila Example'))).toMatchObject({ from: '2019-10-04' })
    expect(contacts.find(({ who }) => who.includes('Karma Nirvana'))).toMatchObject({ from: '2019-10-06' })
  })
})

describe('when those who met are to meet again', () => {
  const note = (words: string) => `READOUT: ROUNDTABLE ON EXAMPLE HARMS

Wednesday 6 February 2019, Example House

Present: Anna Sample (Example Refuge Trust); Kit Sample (Karma Nirvana)

Next steps

${words}
`
  it.each([
    ['It was agreed that the same group should come together again in six months.', '2019-08-01'],
    ['The group to be called together again in October.', '2019-10-01'],
    ['Those present will meet again on 3 April.', '2019-04-03'],
    ['Anna Sample suggested that the next meeting be in Cardiff; w/c 29 April was mentioned.', '2019-04-29'],
  ])('%s', (words, from) => {
    expect(contactsOf(note(words))).toContainEqual(expect.objectContaining({ status: 'planned', from }))
  })

  it.each([
    'The group had met again in January.',
    'The group was grateful to Anna Sample for her time in March.',
  ])('not: %s', (words) => {
    expect(contactsOf(note(words)).filter(({ status }) => status === 'planned')).toEqual([])
  })
})

describe('a scanned text', () => {
  it('has letters and digits that were taken for each other set right', () => {
    const main = mainOf(`W0RKING PARTY ON EXAMPLE HARMS

NOTE OF A MEETING ON TUESDAY 23 Janoary 1996

PRESENT: Mr D Samp1e (Home Office); Miss P Example (Ofc0m)

1.  Reports

Mr Sample rep0rted that f0ur forces had a1ready replied.
`)
    expect(main?.from).toBe('1996-01-23')
  })
})
