import * as z from 'zod'
import { DuplicateKind, DuplicateWhy } from '../../../graph-schema/api/registerList.ts'
import { Id } from '../../../graph-schema/record.ts'
import { OrganisationKind, Side } from '../../../graph-schema/terms.ts'
import { addressReader, leftOutParam } from '../../leftOut.ts'
import { param } from '../../searchParams.ts'

const page = z.coerce.number().int().min(1).max(20_000).optional().catch(undefined)

/** Of the list of people and organisations: which ones, and the page. */
export const RegisterSearch = z.object({
  find: param(z.string().max(200)),
  type: param(z.enum(['person', 'organisation'])),
  kind: param(OrganisationKind),
  side: param(Side),
  about: param(Id),
  page,
  leftOut: leftOutParam,
})
export type RegisterSearch = z.infer<typeof RegisterSearch>

export const registerPartWords = {
  find: 'the name to find',
  type: 'whether people or organisations',
  kind: 'a kind of organisation',
  side: 'a side',
  about: 'a harm area',
  page: 'which page',
} as const

export const readRegisterSearch = addressReader(RegisterSearch, registerPartWords)

/** Of the pairs that may be the same: of what, for which reason, with which name, and the page. */
export const DuplicatesSearch = z.object({
  among: param(z.enum(['meetings'])),
  kind: param(DuplicateKind),
  why: param(DuplicateWhy),
  find: param(z.string().max(200)),
  page,
  leftOut: leftOutParam,
})
export type DuplicatesSearch = z.infer<typeof DuplicatesSearch>

export const duplicatesPartWords = {
  among: 'whether meetings are looked at',
  kind: 'what the pairs are of',
  why: 'why they may be the same',
  find: 'the name to find',
  page: 'which page',
} as const

export const readDuplicatesSearch = addressReader(DuplicatesSearch, duplicatesPartWords)

export const NewEntrySearch = z.object({ type: param(z.enum(['person', 'organisation', 'meeting'])) })

export const MergeSearch = z.object({ into: param(Id) })
