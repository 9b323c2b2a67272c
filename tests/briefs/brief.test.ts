import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Brief } from '../../graph-schema/api/briefs.ts'
import { Attendees } from '../../graph-schema/api/matching.ts'
import { load } from '../../server/record/record.ts'
import { seededApp, type TestApp } from '../support/app.ts'

/** The three briefs a private office would ask for, read line by line against the two documents. */

let app: TestApp
beforeAll(async () => {
  app = await seededApp()
})
afterAll(() => app.stop())

const ask = async (asked: Record<string, string>) => {
  const response = await fetch(`${app.url}/api/brief?${new URLSearchParams(asked)}`)
  return Brief.parse(await response.json())
}
const linesOf = (brief: Brief) =>
  brief.parts.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines))
const textsOf = (brief: Brief, section: string) =>
  brief.parts
    .flatMap(({ sections }) => sections)
    .filter(({ id }) => id.startsWith(section))
    .flatMap(({ lines }) => lines.map(({ text }) => text))
const sectionOf = (brief: Brief, id: string) =>
  brief.parts.flatMap(({ sections }) => sections).find((section) => section.id === id)

const isFact = ({ kind }: { kind: string }) => kind === 'fact'

/** No statement without a citation, and none to a source that is not in the list. */
const expectCited = (brief: Brief) => {
  const numbers = new Set(brief.sources.map(({ n }) => n))
  for (const line of linesOf(brief).filter(isFact)) {
    expect(line.sources, line.text).not.toEqual([])
    for (const n of line.sources) expect(numbers.has(n), line.text).toBe(true)
  }
}

describe('Refuge, about domestic abuse, for Victoria Atkins', () => {
  let brief: Brief
  beforeAll(async () => {
    brief = await ask({ with: 'refuge', about: 'domestic-abuse', by: 'victoria-atkins' })
  })

  test('every fact cites a source of the brief', () => expectCited(brief))

  test('the last contact is the call of that week, with her post at the time, never a day', () => {
    expect(textsOf(brief, 'contacts:')[0]).toBe(
      'Call in the week of 2 November 2020 with Victoria Atkins (Minister for Safeguarding, Home Office). About Domestic abuse and Hidden harms.',
    )
  })

  test('what Refuge said is all there: communications, longer-term funding, its own concerns, thanks', () => {
    const said = textsOf(brief, 'said:').join('\n')
    expect(said).toMatch(/own channels/)
    expect(said).toMatch(/Longer-term funding/)
    expect(said).toMatch(/concerns of its own/)
    expect(said).toMatch(/Grateful for the first round/)
  })

  test('testing is not put into Refuge’s mouth: the letter does not say who raised it', () => {
    const testing = linesOf(brief).find(({ text }) => /Covid tests/.test(text))
    expect(testing).toMatchObject({
      basis: 'inferred',
      group: 'Said at these meetings; the document does not say by whom',
    })
    expect(testing?.text).not.toMatch(/\(Refuge/)
  })

  test('emergency funding is not said to have been raised', () => {
    const asks = linesOf(brief).filter(({ text }) => /emergency/.test(text))
    expect(asks.every(({ text }) => text.startsWith('Update'))).toBe(true)
  })

  test('the undertaking to tell MHCLG is recorded as done, in the letter; that testing is to be taken up follows, inferred', () => {
    const ask = linesOf(brief).find(({ text }) => /DHSC/.test(text))
    expect(ask).toMatchObject({ basis: 'inferred', group: 'Also from meetings with them' })
    expect(textsOf(brief, 'commitments:').filter((text) => text !== ask?.text)).toEqual([
      "Victoria Atkins undertook: Pass Refuge's particular concerns to Kelly Tolhurst at MHCLG. Recorded as done in Weekly update from the Minister for Safeguarding to the Home Secretary, 6 November 2020.",
    ])
  })

  test('lines to take are left to the adviser', () => {
    expect(sectionOf(brief, 'lines-to-take')).toMatchObject({ lines: [] })
  })

  test('as of a day before the letter nothing of it is told', async () => {
    const before = await ask({ with: 'refuge', asOf: '2020-10-01' })
    expect(sectionOf(before, 'contacts:refuge')).toMatchObject({ lines: [] })
    expect(sectionOf(before, 'contacts:refuge')?.empty).toMatch(/^No meeting recorded with Refuge/)
    expect(before.sources.map(({ document }) => document)).not.toContain('2020-11-06-weekly-update')
  })
})

describe('Maria Miller', () => {
  let brief: Brief
  beforeAll(async () => {
    brief = await ask({ with: 'maria-miller' })
  })

  test('every fact cites a source of the brief', () => expectCited(brief))

  test('three undertakings are open, the promised letter among them', () => {
    const open = linesOf(brief).filter(({ group }) => group?.endsWith(': open'))
    expect(open).toHaveLength(3)
    expect(open.map(({ text }) => text).join('\n')).toMatch(
      /Victoria Atkins undertook, to Maria Miller: Write to Maria Miller soon/,
    )
    expect(textsOf(brief, 'sensitivities')).toEqual([
      expect.stringMatching(/^Maria Miller: 3 undertakings by government are open.*\(Rule: /),
    ])
  })

  test('the comparative research was asked for and not promised', () => {
    expect(textsOf(brief, 'said:').join('\n')).toMatch(/compare how other countries/)
    expect(textsOf(brief, 'commitments:').join('\n')).not.toMatch(/compar|research/i)
    const view = linesOf(brief).find(({ text }) => /would not yet promise it/.test(text))
    expect(view?.basis).toBe('inferred')
  })

  test('those who came with her are named, not the House they sit in', () => {
    const report = textsOf(brief, 'contacts:').find((text) => /Modern slavery/.test(text))
    expect(report).toMatch(/Others there: .*Karen Bradley/)
    expect(report).not.toMatch(/House of/)
  })
})

describe('a roundtable pasted from an invitation', () => {
  const pasted = 'DA Commissioner\nSafelives\nKarma Nirvana\nDCC Louisa Rolfe\nPCCs'

  test('the five are matched without asking, and each has a line in front and a part behind it', async () => {
    const response = await fetch(`${app.url}/api/attendees`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: pasted, on: '2020-11-09' }),
    })
    const { attendees } = Attendees.parse(await response.json())
    expect(attendees.map(({ match }) => match.status)).toEqual(Array(5).fill('matched'))
    const ids = attendees.flatMap(({ match }) => match.candidates[0]?.entry.id ?? [])
    const brief = await ask({ with: ids.join(','), about: 'domestic-abuse', by: 'victoria-atkins' })
    expectCited(brief)
    const glance = textsOf(brief, 'glance')
    expect(glance).toHaveLength(5)
    expect(glance.filter((text) => /planned for the week of 9 November 2020/.test(text))).toHaveLength(5)
    expect(glance.filter((text) => /No meeting recorded about Domestic abuse/.test(text))).toHaveLength(4)
    expect(brief.parts.map(({ party }) => party).filter(Boolean)).toEqual(ids)
  })

  test('no absence is without its source: where the register has them work on the area, or on a part of it', async () => {
    const brief = await ask({ with: 'safelives,karma-nirvana,da-commissioner,pccs,louisa-rolfe' })
    const absences = linesOf(brief).filter(({ kind }) => kind === 'absence')
    expect(absences.map(({ text }) => text)).toContain(
      'Violence against women and girls: no meeting with any government party recorded.',
    )
    for (const line of absences) expect(line.sources, line.text).not.toEqual([])
  })

  test('SafeLives comes by an inferred way, and the reason is told', async () => {
    const brief = await ask({ with: 'safelives', by: 'victoria-atkins' })
    const call = linesOf(brief).find(({ id }) => id.startsWith('contact:safelives:2020-04-10'))
    expect(call).toMatchObject({ basis: 'inferred', group: 'With others of the same department' })
    expect(call?.because).toMatch(/Suzanne Jacob was chief executive of SafeLives in 2020/)
  })

  test('an attendee who is not there is named, with what to do', async () => {
    const response = await fetch(`${app.url}/api/brief?with=refuge,nobody-here`)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/no person or organisation with the id nobody-here/)
  })
})

describe('on 1 December, when the week of the planned calls has passed', () => {
  test('the adviser is asked to find out about the meeting, named by what it was and when, not by its title', async () => {
    const brief = await ask({ with: 'karma-nirvana', asOf: '2020-12-01' })
    expect(textsOf(brief, 'sensitivities')).toEqual([
      expect.stringMatching(
        /^Karma Nirvana: find out whether the meeting planned for the week of 9 November 2020 took place\. \(Rule: /,
      ),
    ])
  })
})

describe('with more undertakings than a first page holds', () => {
  test('their number is said to be the least there are, and all of them are there when all is asked for', async () => {
    const citations = [{ document: 'example-note', locator: 'Actions' }]
    const many = Array.from({ length: 15 }, (_, at) => ({
      id: `example-promise-${at}`,
      kind: 'undertaking',
      by: ['home-office'],
      to: ['example-refuge'],
      what: `Send paper ${at}`,
      status: 'open',
      citations,
    }))
    await load(app.database, { by: 'tests', why: 'test' }, [
      {
        name: 'example.json',
        text: JSON.stringify({
          liaison: 1,
          documents: [{ id: 'example-note', kind: 'note', title: 'Note', date: '2020-11-06' }],
          organisations: [
            { id: 'example-refuge', name: 'Example Refuge Trust', kind: 'charity', side: 'external' },
          ],
          commitments: many,
        }),
      },
    ])
    const first = await ask({ with: 'example-refuge' })
    expect(textsOf(first, 'glance').join()).toContain('At least 12 open undertakings by government.')
    expect(textsOf(first, 'sensitivities').join()).toContain(
      'at least 12 undertakings by government are open',
    )
    const all = await ask({ with: 'example-refuge', all: 'true' })
    expect(textsOf(all, 'glance').join()).toContain(' 15 open undertakings by government.')
    expect(textsOf(all, 'commitments')).toContain(
      'Home Office undertook, to Example Refuge Trust: Send paper 14. No loaded document says that it is done.',
    )
  })
})

describe('a meeting of a return, whose purpose is told in words', () => {
  test('is not said to have been about nothing recorded: only its harm area is not', async () => {
    await load(app.database, { by: 'tests', why: 'test' }, [
      {
        name: 'return.json',
        text: JSON.stringify({
          liaison: 1,
          documents: [{ id: 'example-return', kind: 'return', title: 'Return', date: '2020-11-05' }],
          organisations: [
            { id: 'example-office', name: 'Example Office', kind: 'department', side: 'government' },
            { id: 'example-railway', name: 'Example Railway', kind: 'company', side: 'external' },
          ],
          meetings: [
            {
              id: 'example-railway-meeting',
              title: 'Meeting',
              kind: 'meeting',
              when: { from: '2020-11-04', to: '2020-11-04', precision: 'day' },
              status: 'held',
              parties: [{ organisation: 'example-office' }, { organisation: 'example-railway' }],
              summary: 'Signals on the line to Example Town.',
              citations: [{ document: 'example-return', locator: 'row 1' }],
            },
          ],
        }),
      },
    ])
    const told = textsOf(await ask({ with: 'example-railway' }), 'contacts').join()
    expect(told).toContain('No harm area is recorded.')
    expect(told).toContain('Signals on the line to Example Town.')
    expect(told).not.toContain('What it was about is not recorded')
  })
})
