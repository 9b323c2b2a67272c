import * as z from 'zod'
import { CommitmentSort } from '../../graph-schema/api/commitments.ts'
import { Id } from '../../graph-schema/record.ts'
import { CommitmentKind, CommitmentStatus } from '../../graph-schema/terms.ts'
import { addressReader, leftOutParam } from '../leftOut.ts'
import { param } from '../searchParams.ts'

/** Of the list of commitments: as of when, which ones, in what order, and the page. */
export const CommitmentsSearch = z.object({
  asOf: param(z.iso.date()),
  kind: param(CommitmentKind),
  status: param(CommitmentStatus),
  by: param(Id),
  to: param(Id),
  about: param(Id),
  letter: param(z.literal('yes')),
  late: param(z.literal('yes')),
  sort: param(CommitmentSort),
  order: param(z.literal('down')),
  page: z.coerce.number().int().min(1).max(2_000).optional().catch(undefined),
  leftOut: leftOutParam,
})
export type CommitmentsSearch = z.infer<typeof CommitmentsSearch>

export const commitmentsPartWords = {
  asOf: 'the day that all is seen from',
  kind: 'what sort of commitment',
  status: 'whether open, done or withdrawn',
  by: 'who committed themselves',
  to: 'to whom',
  about: 'a harm area',
  letter: 'whether promised letters alone',
  late: 'whether late ones alone',
  sort: 'what to sort by',
  order: 'which way to sort',
  page: 'which page',
} as const

export const readCommitmentsSearch = addressReader(CommitmentsSearch, commitmentsPartWords)

/** Of one commitment's page: as of when. */
export const CommitmentSearch = z.object({ asOf: param(z.iso.date()) })
export type CommitmentSearch = z.infer<typeof CommitmentSearch>
