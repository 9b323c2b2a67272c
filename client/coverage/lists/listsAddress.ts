import * as z from 'zod'
import { CoverageList } from '../../../graph-schema/api/lists.ts'
import { Id } from '../../../graph-schema/record.ts'
import { addressReader } from '../../leftOut.ts'
import { param } from '../../searchParams.ts'
import { partWords, ScopeSearch } from '../scopeAddress.ts'

/** Of the lists: the scope, which list, about what, whose name is sought, and the page. */
export const ListsSearch = ScopeSearch.extend({
  list: param(CoverageList),
  about: param(Id),
  find: param(z.string().max(200)),
  page: z.coerce.number().int().min(1).max(20_000).optional().catch(undefined),
})
export type ListsSearch = z.infer<typeof ListsSearch>

export const readListsSearch = addressReader(ListsSearch, partWords)
