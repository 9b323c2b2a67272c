import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { RecordFile, WholeRecord } from '../../graph-schema/record.ts'

const seed = new URL('../../seed/', import.meta.url)

const yamlIn = (folder: string): string[] =>
  readdirSync(new URL(folder, seed))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => folder + name)

export const seedFiles = [...yamlIn('./'), ...yamlIn('documents/')]

export const readSeed = (path: string): string => readFileSync(new URL(path, seed), 'utf8')

export const readRecord = (path: string): RecordFile => RecordFile.parse(parse(readSeed(path)))

const files = seedFiles.map(readRecord)

/** The whole seed as one record, each entry held to the schema of a whole entry. */
export const record = WholeRecord.parse({
  liaison: 1,
  harmAreas: files.flatMap((file) => file.harmAreas ?? []),
  documents: files.flatMap((file) => file.documents ?? []),
  organisations: files.flatMap((file) => file.organisations ?? []),
  people: files.flatMap((file) => file.people ?? []),
  meetings: files.flatMap((file) => file.meetings ?? []),
  points: files.flatMap((file) => file.points ?? []),
  commitments: files.flatMap((file) => file.commitments ?? []),
  mentions: files.flatMap((file) => file.mentions ?? []),
  evidence: files.flatMap((file) => file.evidence ?? []),
  plan: {},
})

export type Meeting = (typeof record.meetings)[number]
type Taking = NonNullable<Meeting['parties']>[number]

export const partyOf = (taking: Taking): string => ('person' in taking ? taking.person : taking.organisation)

/** Everyone named as taking part, and the bodies they are said to act for. */
export const partiesOf = (meeting: Meeting): string[] =>
  (meeting.parties ?? []).flatMap((taking) =>
    taking.onBehalfOf ? [partyOf(taking), taking.onBehalfOf] : [partyOf(taking)],
  )

export const areasOf = (meeting: Meeting): string[] => (meeting.harmAreas ?? []).map((about) => about.id)

export const sideOf = new Map(record.organisations.map((one) => [one.id, one.side]))
