import * as z from 'zod'
import { Id } from '../../graph-schema/record.ts'
import { partWords, ScopeSearch } from '../coverage/scopeAddress.ts'
import { addressReader, wholeList } from '../leftOut.ts'
import { listParam, param } from '../searchParams.ts'

/** Of a new brief: whom it is about, about what, for which meeting, and whose meetings come first. */
export const BriefSearch = ScopeSearch.extend({
  with: listParam(Id),
  about: param(Id),
  meeting: param(Id),
  others: param(z.literal('yes')),
  all: param(z.literal('yes')),
})
export type BriefSearch = z.infer<typeof BriefSearch>

export const briefPartWords = {
  ...partWords,
  with: 'somebody the brief is about',
  meeting: 'the meeting it is for',
  others: 'whether to say what others said',
  all: 'whether to show everything',
} as const

export const readBriefSearch = addressReader(BriefSearch, briefPartWords, { with: wholeList(Id) })
