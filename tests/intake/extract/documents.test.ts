import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../graph-schema/record.ts'
import { RecordFile } from '../../../graph-schema/record.ts'
import { extract } from '../../../server/intake/documents/extract/extract.ts'
import { seedRegister } from '../../../server/intake/documents/extract/seedRegister.ts'
import { goldDocuments } from './gold.ts'

const register = await seedRegister()
const read = (text: string) => extract({ text, format: 'txt', notes: [] }, register, '2026-11-22')
const documents = goldDocuments()

const citationsIn = (value: unknown): Citation[] => {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'locator' in value && 'document' in value ? [value as Citation] : []
  return [...own, ...Object.values(value).flatMap(citationsIn)]
}

describe.each(documents.map((each) => [each.name, each] as const))('%s', (_, { text, gold }) => {
  const { record, quarantined } = read(text)

  it('proposes a record that can be loaded', () => {
    expect(RecordFile.safeParse(record).error?.issues).toBeUndefined()
  })

  it('quotes the very words at the place it gives', () => {
    const quoted = citationsIn(record).filter(({ quote }) => quote !== undefined)
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([])
    expect(quarantined.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([])
  })

  it('says of every proposal which rule made it and how sure it is', () => {
    const proposed = [...(record.meetings ?? []), ...(record.points ?? []), ...(record.commitments ?? [])]
    expect(proposed.filter(({ proposal }) => !proposal?.rule)).toEqual([])
  })

  it('makes nobody of a name taken out, and no entry of a victim or a member of the public', () => {
    const people = record.people ?? []
    expect(
      people.filter(({ name, redacted }) => /redacted|personal data|^NR$/i.test(name ?? '') && !redacted),
    ).toEqual([])
    const kept = (gold.quarantine ?? []).map((each) => (typeof each === 'string' ? each : each.name))
    expect(kept.filter((name) => people.some((person) => person.name?.split(' ').includes(name)))).toEqual([])
  })

  it('takes no hope, courtesy or refusal for a commitment', () => {
    const quotes = (gold.notCommitments ?? []).map(({ quote }) => text.indexOf(quote)).filter((at) => at >= 0)
    const wrong = (record.commitments ?? []).filter(({ citations }) =>
      citations?.some(({ start = -1, end = -1 }) =>
        quotes.some((at) => start <= at && at < end && end - start < 400),
      ),
    )
    expect(wrong.map(({ what }) => what)).toEqual([])
  })
})

const shared = fileURLToPath(new URL('../../../../shared/source-documents/', import.meta.url))
if (!existsSync(shared))
  console.info('../shared is not here: extraction is not compared with the source documents')

describe.skipIf(!existsSync(shared))('the weekly letter of 6 November 2020', () => {
  const record = existsSync(shared)
    ? read(readFileSync(`${shared}weekly-update-2020-11-06.txt`, 'utf8')).record
    : undefined
  const meetings = record?.meetings ?? []
  const partiesOf = (meeting: (typeof meetings)[number] | undefined) =>
    (meeting?.parties ?? []).map((party) => ('person' in party ? party.person : party.organisation))
  const withParty = (id: string) => meetings.filter((meeting) => partiesOf(meeting).includes(id))

  it('is a letter of Victoria Atkins to the Home Secretary', () => {
    expect(record?.documents?.[0]).toMatchObject({
      kind: 'letter',
      date: '2020-11-06',
      from: ['victoria-atkins'],
      to: ['priti-patel'],
    })
  })

  it('met Refuge, Women’s Aid and Respect in three calls of that week', () => {
    for (const id of ['refuge', 'womens-aid', 'respect'])
      expect(withParty(id)).toMatchObject([
        { status: 'held', kind: 'call', when: { from: '2020-11-02', to: '2020-11-06', precision: 'week' } },
      ])
  })

  it('will meet SafeLives and Karma Nirvana the week after, and has only to ask Nick Gibb', () => {
    for (const id of ['safelives', 'karma-nirvana', 'da-commissioner', 'pccs'])
      expect(withParty(id)).toMatchObject([
        { status: 'planned', when: { from: '2020-11-09', to: '2020-11-13', precision: 'week' } },
      ])
    expect(withParty('nick-gibb')).toMatchObject([{ status: 'requested' }])
  })

  it('never guesses the day that is missing in the text', () => {
    expect(meetings.find((meeting) => partiesOf(meeting).includes('shona'))?.when).toMatchObject({
      precision: 'week',
    })
  })
})
