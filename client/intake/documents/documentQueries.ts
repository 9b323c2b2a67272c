import { queryOptions } from '@tanstack/react-query'
import { UndoneChange } from '../../../graph-schema/api/changes.ts'
import {
  Brought,
  DecisionsMade,
  type DraftRef,
  DraftRemoved,
  Drafts,
  type NewDecision,
  Preview,
  Review,
  TakenOver,
} from '../../../graph-schema/api/intake.ts'
import { ApiError } from '../../../graph-schema/api/shared.ts'
import { ApiFailure, apiQuery, send, toQuery } from '../../api.ts'

/** What the pages of documents in review ask and change. */

const path = '/api/intake/documents'
const pathOf = (id: string) => `${path}/${encodeURIComponent(id)}`

/** Others review too: asked for each time. */
export const draftsQuery = queryOptions({ ...apiQuery(Drafts, path), staleTime: 0 })
export const reviewQuery = (id: string) => queryOptions({ ...apiQuery(Review, pathOf(id)), staleTime: 0 })
export const previewQuery = (id: string) =>
  queryOptions({ ...apiQuery(Preview, `${pathOf(id)}/preview`), staleTime: 0, gcTime: 0 })

export const pasteText = (name: string, text: string, again: boolean) =>
  send(Brought, 'POST', `${path}/pasted`, { name, text, again: String(again) })
export const decide = (id: string, decisions: readonly NewDecision[]) =>
  send(DecisionsMade, 'PUT', `${pathOf(id)}/decisions`, { decisions })
export const takeOver = (id: string, seen: number) =>
  send(TakenOver, 'POST', `${pathOf(id)}/take-over`, { seen })
export const removeDraft = ({ id }: Pick<DraftRef, 'id'>, seen: number) =>
  send(DraftRemoved, 'DELETE', pathOf(id) + toQuery({ seen }))
export const undoChange = (seq: number) => send(UndoneChange, 'POST', `/api/changes/${seq}/undo`, {})

/** A file as it is, with its name beside it. */
export async function bringFile(file: File, again: boolean) {
  const asked = toQuery({ name: file.name, again: String(again) })
  const response = await fetch(path + asked, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
    body: file,
  }).catch(() => undefined)
  if (!response)
    throw new ApiFailure(
      'unreachable',
      'Liaison is not answering. Check that it is running, then try again.',
      0,
    )
  const body: unknown = await response.json().catch(() => undefined)
  const brought = Brought.safeParse(body)
  if (response.ok && brought.success) return brought.data
  const refused = ApiError.safeParse(body)
  throw new ApiFailure(
    'refused',
    refused.success ? refused.data.error.message : 'The file could not be read. Try again.',
    response.status,
  )
}
