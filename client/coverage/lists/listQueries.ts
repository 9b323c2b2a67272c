import type { QueryClient } from '@tanstack/react-query'
import { UndoneChange } from '../../../graph-schema/api/changes.ts'
import {
  type ChangedReason,
  Lists,
  type NewReason,
  type ShownReason,
  WrittenReason,
} from '../../../graph-schema/api/lists.ts'
import { apiQuery, apiQueryKeepingLast, type Params, send } from '../../api.ts'

const address = '/api/coverage/lists'

export const listsQuery = (asked: Params) => apiQueryKeepingLast(Lists, address, asked)

/** How many organisations each list has, with as little else as may be: never those of what was asked before. */
export const countsQuery = (asked: Params) => apiQuery(Lists, address, { ...asked, limit: 1 })

/** What was written shows at once. */
export const readAgain = (client: QueryClient) => client.invalidateQueries({ queryKey: [address] })

export const giveReason = (reason: NewReason) => send(WrittenReason, 'POST', '/api/reasons', reason)

const at = (id: string) => `/api/reasons/${encodeURIComponent(id)}`

export const changeReason = (id: string, change: ChangedReason) => send(WrittenReason, 'PUT', at(id), change)

export const deleteReason = ({ id, changed }: ShownReason) =>
  send(WrittenReason, 'DELETE', `${at(id)}?seen=${changed}`)

export const undoReason = (seq: number) => send(UndoneChange, 'POST', `/api/changes/${seq}/undo`, {})
