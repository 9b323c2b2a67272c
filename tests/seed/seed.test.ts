import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  areasOf,
  type Meeting,
  partiesOf,
  partyOf,
  readRecord,
  readSeed,
  record,
  seedFiles,
  sideOf,
} from './support.ts'

const entries = [
  ...record.harmAreas,
  ...record.documents,
  ...record.organisations,
  ...record.people,
  ...record.meetings,
  ...record.points,
  ...record.commitments,
  ...record.mentions,
  ...record.evidence,
]
const meeting = (id: string): Meeting => {
  const found = record.meetings.find((one) => one.id === id)
  if (!found) throw new Error(`no meeting ${id}`)
  return found
}
const stakeholdersAt = (meetings: Meeting[]) =>
  [...new Set(meetings.flatMap(partiesOf))]
    .filter((id) => sideOf.get(id) === 'external' || sideOf.get(id) === 'public-body')
    .sort()

describe('the seed files', () => {
  it.each(seedFiles)('%s is in the record format', (path) => {
    expect(readRecord(path).liaison).toBe(1)
  })

  it('give every entry an id of its own', () => {
    const ids = entries.flatMap((entry) => ('id' in entry && entry.id ? [entry.id] : []))
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('refer only to entries that are there', () => {
    const parties = new Set([...record.organisations, ...record.people].map(({ id }) => id))
    const areas = new Set(record.harmAreas.map(({ id }) => id))
    const documents = new Set(record.documents.map(({ id }) => id))
    const meetings = new Set(record.meetings.map(({ id }) => id))
    const missing = (known: Set<string>, ids: (string | undefined)[]) =>
      ids.filter((id) => id !== undefined && id !== 'self' && !known.has(id))

    expect(
      missing(areas, [
        ...record.harmAreas.flatMap((one) => one.partOf ?? []),
        ...record.organisations.flatMap((one) => (one.worksOn ?? []).map((claim) => claim.harmArea)),
        ...record.meetings.flatMap(areasOf),
        ...record.points.flatMap((one) => one.harmAreas ?? []),
        ...record.mentions.flatMap((one) => one.harmAreas ?? []),
      ]),
    ).toEqual([])
    expect(
      missing(parties, [
        ...record.documents.flatMap((one) => [...(one.from ?? []), ...(one.to ?? [])]),
        ...record.organisations.flatMap((one) => (one.succeeded ?? []).map((claim) => claim.organisation)),
        ...record.people.flatMap((one) => (one.posts ?? []).map((post) => post.organisation)),
        ...record.meetings.flatMap((one) => [...partiesOf(one), one.forum]),
        ...record.points.flatMap((one) => one.by ?? []),
        ...record.commitments.flatMap((one) => [...(one.by ?? []), ...(one.to ?? [])]),
        ...record.mentions.map((one) => ('person' in one ? one.person : one.organisation)),
        ...record.evidence.map((one) => one.body),
      ]),
    ).toEqual([])
    expect(
      missing(
        meetings,
        [...record.points, ...record.commitments].map((one) => one.meeting),
      ),
    ).toEqual([])
    expect(
      missing(documents, [
        ...record.mentions.map((one) => one.document),
        ...claims().flatMap(({ citations }) => citations.map((citation) => citation.document)),
      ]),
    ).toEqual([])
  })
})

type Citations = { document: string; locator: string }[]
type Provenance = {
  basis?: string | undefined
  because?: string | undefined
  citations?: Citations | undefined
}

const isProvenance = (value: unknown): value is Provenance => typeof value === 'object' && value !== null

/** Every entry and every claim it makes; a claim without citations inherits its entry's. */
function claims(): (Provenance & { of: string; citations: Citations })[] {
  return entries.flatMap((entry) => {
    const of = 'id' in entry && entry.id ? entry.id : JSON.stringify(entry)
    const made = Object.entries(entry).flatMap(([field, value]) =>
      Array.isArray(value) && field !== 'citations' ? value.filter(isProvenance) : [],
    )
    return [entry, ...made].map((claim: Provenance) => ({
      ...claim,
      of,
      citations: claim.citations ?? entry.citations ?? [],
    }))
  })
}

describe('evidence for what the seed says', () => {
  it("gives every claim a basis and a citation, its own or its entry's", () => {
    expect(claims().filter((claim) => !claim.basis || claim.citations.length === 0)).toEqual([])
  })

  it('says because of what anything is inferred', () => {
    expect(claims().filter((claim) => claim.basis === 'inferred' && !claim.because)).toEqual([])
  })

  it('quotes nothing and gives no place in a text that is not held', () => {
    expect(seedFiles.filter((path) => /\b(quote|start|end):/.test(readSeed(path)))).toEqual([])
  })
})

describe('the harm areas', () => {
  const parents = new Map(record.harmAreas.map((area) => [area.id, area.partOf ?? []]))
  const ancestors = (id: string, path: string[] = []): string[] => {
    if (path.includes(id)) throw new Error(`harm areas go round: ${[...path, id].join(' > ')}`)
    return (parents.get(id) ?? []).flatMap((parent) => [parent, ...ancestors(parent, [...path, id])])
  }

  it('have four roots that are harms, and no circles', () => {
    const roots = record.harmAreas.filter((area) => area.kind === 'harm' && !area.partOf?.length)
    expect(roots.map(({ id }) => id)).toEqual(['vawg', 'csea', 'modern-slavery', 'serious-violence'])
    for (const { id } of record.harmAreas) expect(ancestors(id)).not.toContain(id)
  })

  it('let one stand under several others', () => {
    expect(new Set(ancestors('county-lines'))).toEqual(
      new Set(['serious-violence', 'modern-slavery', 'child-criminal-exploitation']),
    )
    expect(ancestors('honour-based-abuse')).toEqual(['vawg'])
  })
})

describe('the register', () => {
  it('has some sixty stakeholders, each with what it works on', () => {
    const stakeholders = record.organisations.filter((one) =>
      one.citations?.some(({ locator }) => /^(Organisations|Public bodies),/.test(locator)),
    )
    expect(stakeholders.length).toBeGreaterThanOrEqual(60)
    expect(stakeholders.filter((one) => !one.worksOn?.length).map(({ id }) => id)).toEqual(['acpo'])
  })

  it('knows former names, and keeps departments of one name apart', () => {
    const aliases = (id: string) => record.organisations.find((one) => one.id === id)?.aliases
    expect(aliases('safelives')).toContain('CAADA')
    expect(aliases('womens-aid')).toContain("Women's Aid")
    expect(aliases('welsh-womens-aid')).not.toContain("Women's Aid")
    expect(record.organisations.find(({ id }) => id === 'mhclg-2024')?.succeeded?.[0]).toMatchObject({
      organisation: 'dluhc',
      on: '2024-07-09',
    })
  })
})

describe('the two documents', () => {
  it('give 24 contacts: 17 held, 5 planned, 1 requested, 1 mentioned', () => {
    const count = (status: string) => record.meetings.filter((one) => one.status === status).length
    expect(['held', 'planned', 'requested', 'mentioned'].map(count)).toEqual([17, 5, 1, 1])
    expect(record.meetings).toHaveLength(24)
  })

  it('record each status with the day it became known', () => {
    for (const { id, status, statuses } of record.meetings) {
      expect(statuses).toHaveLength(1)
      expect(statuses?.[0]).toMatchObject({ status, known: id.slice(0, 10) })
    }
  })

  it('say who was met about domestic abuse and who is only planned', () => {
    const about = record.meetings.filter((one) => areasOf(one).includes('domestic-abuse'))
    const met = about.filter((one) => one.status === 'held' && ['meeting', 'call'].includes(one.kind))
    expect(stakeholdersAt(met)).toEqual(['refuge', 'respect', 'womens-aid'])
    expect(stakeholdersAt(about.filter((one) => one.status === 'planned'))).toEqual([
      'da-commissioner',
      'karma-nirvana',
      'npcc',
      'pccs',
      'safelives',
    ])
  })

  it("reach SafeLives on 10 April, and the Victims' Commissioner, only through posts known from outside", () => {
    const post = (id: string) => record.people.find((one) => one.id === id)?.posts?.[0]
    expect(partiesOf(meeting('2020-04-10-home-secretary-call-suzanne-jacob'))).toEqual([
      'priti-patel',
      'suzanne-jacob',
    ])
    expect(post('suzanne-jacob')).toMatchObject({ organisation: 'safelives', basis: 'inferred' })
    expect(meeting('2020-04-10-home-secretary-vera-baird').status).toBe('mentioned')
    expect(post('vera-baird')).toMatchObject({ organisation: 'victims-commissioner', basis: 'inferred' })
  })

  it('have the College of Policing met about honour-based abuse and not about child sexual abuse', () => {
    const areas = record.meetings
      .filter((one) => partiesOf(one).includes('college-of-policing'))
      .flatMap(areasOf)
    expect(areas).toEqual(['honour-based-abuse', 'vawg'])
    const college = record.organisations.find(({ id }) => id === 'college-of-policing')
    expect(college?.worksOn?.map(({ harmArea }) => harmArea)).toContain('csea')
  })

  it('mark who is known only by an office, a surname or a first name', () => {
    const inferred = record.meetings.flatMap((one) =>
      (one.parties ?? []).filter((taking) => taking.basis === 'inferred').map(partyOf),
    )
    expect(new Set(inferred)).toEqual(
      new Set([
        'priti-patel',
        'kit-malthouse',
        'alex-chalk',
        'kelly-tolhurst',
        'vicky-ford',
        'louisa-rolfe',
        'home-office',
      ]),
    )
  })

  it('keep the missing day missing, and first names unresolved', () => {
    const exercise = meeting('2020-11-06-winter-exercise')
    expect(exercise.when).toMatchObject({ from: '2020-11-02', to: '2020-11-06', precision: 'week' })
    expect(exercise.parties?.find((taking) => taking.as === 'host')).toMatchObject({ person: 'shona' })
    for (const name of ['shona', 'james', 'susan'])
      expect(record.people.find(({ id }) => id === name)).not.toHaveProperty('posts')
  })

  it('keep one redacted person for each occurrence, in no meeting', () => {
    const redacted = record.people.filter((one) => one.redacted)
    expect(redacted.map(({ name }) => name).sort()).toEqual(['NR', 'NR', 'NR', 'Personal Data'])
    const parties = record.meetings.flatMap(partiesOf)
    for (const { id, aliases } of redacted) {
      expect(parties).not.toContain(id)
      expect(aliases).toBeUndefined()
    }
  })

  it('have seventeen commitments, one of them done, none with a date', () => {
    expect(record.commitments).toHaveLength(17)
    const done = record.commitments.filter((one) => one.status === 'done')
    expect(done.map(({ what }) => what)).toEqual([
      "Pass Refuge's particular concerns to Kelly Tolhurst at MHCLG.",
    ])
    expect(done[0]?.closedBy).toBeDefined()
    expect(record.commitments.filter((one) => one.due)).toEqual([])
  })

  it.each([
    ['the charity hoped to help smaller organisations', /smaller organisations/],
    ['a package was hoped to be announced', /announce|package of support/],
    ['volunteers and shops were an opportunity', /volunteer|retail|shops/],
    ['research on buying sex is not promised', /research|think tank|buying sex/],
    ['DfE is wanted to explain attendance', /attendance|pupil referral/],
    ['a definition of sexual violence should be considered', /definition/],
  ])('make no commitment of it: %s', (_, words) => {
    expect(record.commitments.filter((one) => words.test(one.what))).toEqual([])
  })

  it('do not have the charities asking for what was not raised', () => {
    expect(
      record.points.filter((one) => one.kind === 'ask' && /emergency|next month/.test(one.text)),
    ).toEqual([])
  })
})

describe('the reference tables', () => {
  it('hold every ministerial post that the seed cites to them', () => {
    const lines = readSeed('reference/posts.csv').split('\n')
    const cited = record.people.flatMap((person) =>
      (person.posts ?? [])
        .filter((post) => post.citations?.some(({ document }) => document === 'ifg-ministers'))
        .map((post) => ({ person: person.name, ...post })),
    )
    const held = (post: (typeof cited)[number]) =>
      lines.some(
        (line) =>
          line.startsWith(`${post.person},`) &&
          line.includes(post.title) &&
          line.includes(`,${post.from},${post.to ?? ''},`),
      )
    expect(cited.length).toBeGreaterThan(40)
    expect(cited.filter((post) => !held(post))).toEqual([])
  })
})

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const sources = `${shared}source-documents/`
if (!existsSync(sources))
  console.info('../shared is not here: the seed is not compared with its source documents')

describe.skipIf(!existsSync(sources))('compared with the source documents', () => {
  const documents = [
    ['readout-2020-04-10', '2020-04-10-readout'],
    ['weekly-update-2020-11-06', '2020-11-06-weekly-update'],
  ] as const
  const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const runs = (text: string) => words(text).map((_, at, list) => list.slice(at, at + 10).join(' '))

  it.each(documents)('%s: no ten words in a row are copied', (source, id) => {
    const original = new Set(runs(readFileSync(`${sources}${source}.txt`, 'utf8')))
    expect(
      runs(readSeed(`documents/${id}.yaml`)).filter((run) => run.includes(' ') && original.has(run)),
    ).toEqual([])
  })

  it.each(documents)('%s: finds all that careful readers found, and no more', (source, id) => {
    const folder = mkdtempSync(join(tmpdir(), 'liaison-seed-'))
    try {
      writeFileSync(join(folder, 'record.json'), JSON.stringify(record))
      const gold = `${sources}${source}.gold.json`
      const score = execFileSync(
        'python3',
        [`${shared}score_record.py`, gold, join(folder, 'record.json'), '--document', id],
        { encoding: 'utf8' },
      )
      const figures = Object.entries(JSON.parse(score) as Record<string, number>)
      const shortOf = figures.filter(([name, figure]) => /recall|precision|right/.test(name) && figure < 1)
      expect(shortOf).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
