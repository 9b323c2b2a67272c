import { Editable, type EditedEntry, EntryWritten, type NewEntry } from '../../graph-schema/api/editing.ts'
import { History } from '../../graph-schema/api/history.ts'
import { HarmAreas } from '../../graph-schema/api/register.ts'
import {
  Duplicates,
  Merged,
  type MergeInto,
  MergePreview,
  type NotTheSame,
  Register,
} from '../../graph-schema/api/registerList.ts'
import { apiQuery, apiQueryKeepingLast, send } from '../api.ts'
import { pageSize } from '../design/shownOf.ts'
import type { DuplicatesSearch, RegisterSearch } from './list/registerAddress.ts'

/** What the pages of the register ask and change. Others change it too: it is asked for each time. */

const pathOf = (id: string) => `/api/entries/${encodeURIComponent(id)}`
const fresh = { staleTime: 0 }
const offsetOf = (page: number) => ({ offset: (page - 1) * pageSize, limit: pageSize })

export const registerQuery = ({ page = 1, leftOut: _, ...search }: RegisterSearch) => ({
  ...apiQueryKeepingLast(Register, '/api/register', { ...search, ...offsetOf(page) }),
  ...fresh,
})
export const duplicatesQuery = ({ page = 1, leftOut: _, ...asked }: DuplicatesSearch) => ({
  ...apiQueryKeepingLast(Duplicates, '/api/register/duplicates', { ...asked, ...offsetOf(page) }),
  ...fresh,
})
export const historyQuery = (id: string) => ({ ...apiQuery(History, `${pathOf(id)}/history`), ...fresh })
export const editableQuery = (id: string) => ({ ...apiQuery(Editable, `${pathOf(id)}/edit`), ...fresh })
export const mergeQuery = (id: string, into: string) => ({
  ...apiQuery(MergePreview, `${pathOf(id)}/merge`, { into }),
  ...fresh,
})
export const harmAreasQuery = apiQuery(HarmAreas, '/api/harm-areas')

export const addEntry = (entry: NewEntry) => send(EntryWritten, 'POST', '/api/entries', entry)
export const editEntry = (id: string, entry: EditedEntry) => send(EntryWritten, 'PUT', pathOf(id), entry)
export const mergeEntry = (id: string, into: MergeInto) => send(Merged, 'POST', `${pathOf(id)}/merge`, into)
export const setApart = (pair: NotTheSame) => send(Merged, 'POST', '/api/register/duplicates/apart', pair)
export const unmergeEntry = (id: string) => send(Merged, 'DELETE', `${pathOf(id)}/merge`)
