import { describe, expect, it } from 'vitest'
import { mendScan } from '../../../server/intake/documents/extract/layout/mendScan.ts'
import { findRedactions } from '../../../server/intake/documents/extract/names/redactions.ts'
import { extracted } from './extracted.ts'
import { contactsOf, contactsTold } from './told.ts'

/** Who a document is from, to whom, and who the people and bodies of its first meeting are, with how they were there. */
function whoOf(text: string) {
  const { record, meetings, names } = extracted(text)
  const [document] = record.documents ?? []
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    from: (document?.from ?? []).map(nameOf),
    to: (document?.to ?? []).map(nameOf),
    there: (meetings[0]?.parties ?? []).map((party) => ({
      who: nameOf('person' in party ? party.person : party.organisation),
      ...('person' in party && party.onBehalfOf ? { of: nameOf(party.onBehalfOf) } : {}),
      ...(party.attendance === 'apologies' ? { away: true } : {}),
      ...(party.as === 'chair' ? { chair: true } : {}),
    })),
  }
}
const redactedIn = (text: string) => (extracted(text).record.people ?? []).filter(({ redacted }) => redacted)

describe('a name taken out', () => {
  it.each([
    '[s.40(2)]',
    '[s 40]',
    '[section 40(2)]',
    '[NR]',
    '[name withheld]',
    '[Personal data]',
    '[redacted under s.40]',
    '(name removed)',
    'XXXX',
    '█████',
  ])('%s is one person who stays without a name', (mark) => {
    const text = `Example Policy Team\n\n5 June 2019\n\nDear Ms Sample\n\nI met ${mark} of Refuge on 24 May.\n\nYours sincerely\n\nAnna Example\n`
    expect(redactedIn(text)).toHaveLength(1)
    expect(contactsOf(text)).toMatchObject([{ status: 'held', from: '2019-05-24' }])
    expect(contactsOf(text)[0]?.who).toEqual(expect.arrayContaining(['Redacted', 'Refuge']))
  })

  it.each(['see [annex 4]', 'personal data must be kept safe', 'Personal data was lost', 'the nr of cases'])(
    'is not in: %s',
    (said) => expect(findRedactions(said)).toEqual([]),
  )

  const letter = (told: string) =>
    `[Released with names taken out]\n\nMinistry of Justice\nLondon\n\n14 June 2019\n\n[s.40(2)]\nDirector\nExample Rowan Trust\nLeeds\n\nDear [s.40(2)],\n\n${told}\n\nYours sincerely,\n\n[s.40(2)]\nPrivate Secretary\n`

  it('may be the reader, who is of the body in the address, and nobody else', () => {
    const { to, from } = whoOf(letter('You met Refuge on 24 May.'))
    expect([from, to]).toEqual([['Redacted'], ['Redacted']])
    expect(contactsOf(letter('You met Refuge on 24 May.'))[0]?.who).toEqual(
      expect.arrayContaining(['Redacted', 'Example Rowan Trust', 'Refuge']),
    )
    expect(redactedIn(letter('You met Refuge on 24 May.')).length).toBeGreaterThan(1)
  })

  it('leaves the centre of the reader to be met', () => {
    expect(contactsOf(letter('The Home Office met your centre on 24 May.'))[0]?.who).toEqual(
      expect.arrayContaining(['Home Office', 'Example Rowan Trust']),
    )
  })
})

describe('the writer and the reader of a note', () => {
  it.each([
    'From Anna Example to Kit Sample',
    'From Anna Example (stalking desk) to Kit Sample',
    'To Kit Sample from Anna Example',
    'Prepared by Anna Example for Kit Sample',
    'Handover: Anna Example to Kit Sample',
  ])('stand in one line: %s', (line) => {
    const { from, to } = whoOf(
      `HANDOVER NOTE\nHome Office\n\n${line}\n8 September 2023\n\nI met Refuge on 3 May.\n`,
    )
    expect([from, to]).toEqual([['Anna Example'], ['Kit Sample']])
  })

  it.each(['From April to June', 'From policy to practice', 'To Leeds from London'])(
    'do not stand in: %s',
    (line) => {
      const { from, to } = whoOf(
        `CONTACTS\nHome Office\n\n${line}\n8 September 2023\n\nRefuge was seen on 3 May.\n`,
      )
      expect([from, to]).toEqual([[], []])
    },
  )

  it('is whoever signs with initials that only one of those named has', () => {
    expect(
      whoOf(
        'Note of a meeting with Refuge\n5 June 2019\n\nPresent: Joan Doyle (Refuge), Ruth Amber (Home Office)\n\nJoan Doyle spoke of beds at some length.\n\nRA, 6 June 2019\n',
      ).from,
    ).toEqual(['Ruth Amber'])
  })

  it('keeps the diary, where a post and a name stand above it', () => {
    expect(
      whoOf(
        'DIRECTOR, EXAMPLES (SAMPLING) – ANNA EXAMPLE\nDiary for w/c 3 June 2019\n\nMONDAY 3 JUNE\n11:00  Refuge, on beds\n',
      ).from,
    ).toEqual(['Anna Example'])
  })
})

describe('it', () => {
  it.each([
    ['Refuge is busy. It saw the Home Office on 3 May.', 'held'],
    ['Refuge has grown. It has since met the Home Office.', 'held'],
    ['Refuge wrote to us. It is to meet the Home Office on 3 July.', 'planned'],
    ['Refuge told me that it had met the Home Office on 3 May.', 'held'],
  ])('is the body spoken of before: %s', (told, status) => {
    const found = contactsTold('note', told).find(({ who }) => who.includes('Home Office'))
    expect(found).toMatchObject({ status })
    expect(found?.who).toContain('Refuge')
  })

  it.each([
    'Refuge is busy. It was agreed to meet the Home Office.',
    'Refuge is busy. It would be good to meet the Home Office.',
    'Refuge is busy. It is hoped that the Home Office will see them.',
  ])('is nobody where nothing is done by it: %s', (told) => {
    expect(contactsTold('note', told).filter(({ who }) => who.includes('Refuge'))).toEqual([])
  })
})

describe('she and he', () => {
  it('are the one whose name or title goes with the word', () => {
    const told = 'Hannah Doyle rang from Refuge about Peter Peel of Respect. He met the Home Office on 3 May.'
    const met = contactsTold('note', told).find(({ who }) => who.includes('Home Office'))
    expect(met?.who).toContain('Peter Peel')
    expect(met?.who).not.toContain('Hannah Doyle')
  })
})

describe('a post before or after a name', () => {
  it.each([
    [
      "the Scottish Government's Minister for Samples, Morag Example,",
      'Morag Example',
      'Scottish Government',
    ],
    ["NHS England's national director for samples, Dr Paul Example,", 'Paul Example', 'NHS England'],
    [
      "Northbank Council's Director of Children's Services, Mr Kit Example,",
      'Kit Example',
      'Northbank Council',
    ],
    ['the head of research at Refuge, Moira Example,', 'Moira Example', 'Refuge'],
    ["Moira Example, Refuge's head of research,", 'Moira Example', 'Refuge'],
    [
      "the Children's Commissioner for Wales, Rhian Example,",
      'Rhian Example',
      "Children's Commissioner for Wales",
    ],
  ])('is no break in it: %s', (phrase, person, body) => {
    const [met] = contactsTold('letter', `On 3 May I met ${phrase} to talk about beds.`)
    expect(met).toMatchObject({ status: 'held', from: '2019-05-03' })
    expect(met?.who).toEqual(expect.arrayContaining([person, body]))
  })

  it('names a service that is no body by itself', () => {
    const [met] = contactsTold(
      'letter',
      "On 3 May I met the Director of Children's Services at Northbank Council.",
    )
    expect(met?.who).toContain('Northbank Council')
    expect(met?.who).not.toContain("Children's Services")
  })

  it('goes on to stand for who holds it', () => {
    const told =
      'Peter Peel (Chief Constable, Northbank Police) rang. The Chief Constable met Refuge on 3 May.'
    expect(contactsTold('note', told).find(({ who }) => who.includes('Refuge'))?.who).toEqual(
      expect.arrayContaining(['Peter Peel', 'Northbank Police']),
    )
  })

  it('is nobody named where the document gives no name', () => {
    const [met] = contactsTold('letter', 'On 3 May I met the Chief Constable.')
    expect(met?.who).toContain('Chief Constable')
  })

  it('makes nobody of a case that is called after a victim', () => {
    const found = contactsTold('note', 'I met Refuge about the Jodie Sample case on 3 May.')
    expect(found[0]?.who).toEqual(['Refuge'])
  })
})

describe('the minister of a document', () => {
  const submission = (told: string) =>
    `To:      Anna Example MP, Parliamentary Under Secretary of State\nFrom:    Kit Sample, Examples Team\nDate:    30 January 2014\ncc:      Secretary of State's office\n\nSubject: Refuge\n\n1. ${told}\n`

  it('is not the Secretary of State where that is somebody else', () => {
    const { who = [] } = contactsOf(submission('The Secretary of State met Refuge on 16 January.'))[0] ?? {}
    expect(who).toEqual(expect.arrayContaining(['Refuge', 'Secretary of State']))
    expect(who).not.toContain('Anna Example')
  })

  it('is the one written to where an official replies', () => {
    const [met] = contactsOf(
      'Ministry of Justice\n\n14 September 2017\n\nDear Ms Sample\n\nThank you for your letter of 1 August to Denise Example about beds. The Minister has asked me to reply. The Minister met Refuge on 6 July.\n\nYours sincerely\n\nKit Lowe\n',
    )
    expect(met?.who).toEqual(expect.arrayContaining(['Denise Example', 'Refuge']))
  })

  it('is the one served, and not the private secretary who writes', () => {
    const { meetings, names } = extracted(
      'From: Tom Sample (Private Office, Minister Marsh)\nTo: Examples Unit\nDate: 9 February 2018\nSubject: Refuge\n\nThe Minister met Refuge on 6 February.\n\nTom\n\nTom Sample | Assistant Private Secretary to Helena Marsh MP, Minister for Examples | Home Office\n',
    )
    const who = (meetings[0]?.parties ?? []).map((party) =>
      names.get('person' in party ? party.person : party.organisation),
    )
    expect(who).toContain('Helena Marsh')
    expect(who).not.toContain('Tom Sample')
  })

  it('is a peer named by the place alone', () => {
    expect(
      contactsOf(
        'DEPARTMENT OF HEALTH\n\nEarl of Exampleton, Parliamentary Under Secretary of State\n\nDiary for the week of 7 July 2014\n\nMonday 7 July\n09.30  Refuge, on beds\n14.00  Respect, on money\n\nTuesday 8 July\n11.00  NSPCC, on helplines\n',
      )[0]?.who,
    ).toEqual(expect.arrayContaining(['Earl of Exampleton', 'Refuge']))
  })

  it('leaves other offices without a name, where the tables of appointments do not know of that minister', () => {
    const told = 'The Education Secretary met Refuge on 3 May.'
    const { who = [] } =
      contactsOf(
        `Anna Example MP\nMinister of State for Policing\n\n5 June 2019\n\nDear Kit\n\n${told}\n\nYours sincerely\n\nAnna Example MP\nMinister of State for Policing\n`,
      )[0] ?? {}
    expect(who).toEqual(expect.arrayContaining(['Education Secretary', 'Refuge']))
  })
})

describe('a list of those who were there', () => {
  const minutes = (list: string) =>
    `EXAMPLE VICTIMS BOARD\nMinutes of the meeting held on 5 June 2019\n\n${list}\n\n1. Matters arising\n1.1 The minutes were agreed without change by all who were there, and the secretary was thanked at some length for having kept them.\n1.2 Nothing else was said of them, and the paper on helplines was put off until the summer, when the figures will be in.\n1.3 The paper on beds was read by everybody, but nobody had anything to add to what had been said of it a year before.\n`

  it('gives each person of a line their body, whatever its name looks like', () => {
    const { there } = whoOf(
      minutes(
        'Members present:\nYasmin Sample, Director, Northshire Harm Reduction Unit\nRev Nora Example, Open Porches\nDr Anil Lowe, Northshire Hospitals NHS Trust (Teams)\nJ. Moffat (Home Office, minutes)',
      ),
    )
    expect(there).toEqual(
      expect.arrayContaining([
        { who: 'Yasmin Sample', of: 'Northshire Harm Reduction Unit' },
        { who: 'Nora Example', of: 'Open Porches' },
        { who: 'Anil Lowe', of: 'Northshire Hospitals NHS Trust' },
        { who: 'J Moffat', of: 'Home Office' },
      ]),
    )
  })

  it('gives several their body where it is said once, at the end', () => {
    const { there } = whoOf(
      minutes(
        'Present: Sheila Sample (SS), chief executive, and Adam Example (AE), head of services, both Harbour Eastgate; Ruth Lowe (Home Office)',
      ),
    )
    expect(there).toEqual(
      expect.arrayContaining([
        { who: 'Sheila Sample', of: 'Harbour Eastgate' },
        { who: 'Adam Example', of: 'Harbour Eastgate' },
      ]),
    )
  })

  it('leaves out whom somebody stands in for, and takes in who came instead', () => {
    const { there } = whoOf(
      minutes(
        'Attendance\n\n  Name                Organisation            Attended\n  Kit Sample          Refuge                  Yes\n  Mike Example        Respect                 No\n  Yasmin Lowe         Home Office             No - Nina Peel came instead\n  Ruth Amber          NSPCC                   Yes (by phone)',
      ),
    )
    expect(there.filter(({ away }) => !away).map(({ who }) => who)).toEqual(
      expect.arrayContaining(['Kit Sample', 'Nina Peel', 'Ruth Amber']),
    )
    expect(there.filter(({ away }) => !away).map(({ who }) => who)).not.toContain('Yasmin Lowe')
    expect(there.filter(({ away }) => away).map(({ who }) => who)).toEqual(
      expect.arrayContaining(['Mike Example', 'Yasmin Lowe']),
    )
  })

  it.each([
    'Apologies were received from Patrick Example (NSPCC) and Ellie Lowe (Respect).',
    'Apologies for absence had been sent by Patrick Example (NSPCC) and Ellie Lowe (Respect).',
    'Apologies\nPatrick Example (NSPCC), Ellie Lowe (Respect). The NSPCC and Respect were not represented.',
  ])('takes those for away who sent apologies: %s', (apologies) => {
    const { there } = whoOf(minutes(`Present: Kit Sample (Refuge); Ruth Amber (Home Office)\n\n${apologies}`))
    const here = there.filter(({ away }) => !away).map(({ who }) => who)
    expect(here).toEqual(expect.arrayContaining(['Kit Sample', 'Ruth Amber']))
    expect(here).not.toContain('Patrick Example')
    expect(here).not.toContain('Ellie Lowe')
  })

  it('may stand under a word that is a label and no heading', () => {
    const { there } = whoOf(
      'MTG NOTE\n\nMtg: Refuge\nWhen: 5 July 2022\nWho:\n - Orla Sample, CEO, Refuge\n - ACC Martin Example, Northbank Police (by phone)\n - me (APS)\n\nMain points\n - Beds are short and nobody knew why.\n',
    )
    expect(there).toEqual(
      expect.arrayContaining([
        { who: 'Orla Sample', of: 'Refuge' },
        { who: 'Martin Example', of: 'Northbank Police' },
      ]),
    )
  })

  it('is made of those who speak, in a note set out like a play', () => {
    const { there } = whoOf(
      'Example event: summary of discussion\nThursday 25 November 2021\n\nCHAIR (Morag Lowe, Deputy Director): Welcomed all who had come.\n\nNUALA SAMPLE (Refuge): Said that beds were short.\n\nDET CH SUPT COLIN LOWE (Northbank Police): Said the same of officers.\n\nCHAIR: Thanked them both.\n',
    )
    expect(there).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ who: 'Morag Lowe', chair: true }),
        { who: 'Nuala Sample', of: 'Refuge' },
        { who: 'Colin Lowe', of: 'Northbank Police' },
      ]),
    )
  })
})

describe('a scanned page', () => {
  const scan = (text: string) => mendScan(`frorn tirne rneeting\n${text}`).split('\n').slice(1).join('\n')

  it.each([
    ['T0: Miss S. Rahrnan', 'TO: Miss S. Rahman'],
    ['14 October 2OO4', '14 October 2004'],
    ['1l October, JuIy, EngIand', '11 October, July, England'],
    ['of whorn wi11 the systern', 'of whom will the system'],
    ['rn arriage of a custorner', 'marriage of a customer'],
    ['Horne Office, Thornas, Wrexharn', 'Home Office, Thomas, Wrexham'],
  ])('%s reads %s', (read, meant) => {
    expect(scan(read).replace(/ +/g, ' ').replaceAll(' ,', ',').trim()).toBe(meant)
    expect(scan(read)).toHaveLength(read.length)
  })

  it.each([
    'government and concern',
    'Barnsley, Bernard Thorne, Farnham',
    'Northern lawyers returned this morning',
  ])('keeps what is rightly so: %s', (right) => expect(scan(right)).toBe(right))

  it('is not seen in a text without such words', () => {
    expect(mendScan('Bring the barn to Horne Office')).toBe('Bring the barn to Horne Office')
  })
})
