import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod'
import {
  Brief,
  type BriefFormat,
  BriefRef,
  Briefs,
  type ChangedBrief,
  KeptBrief,
  type NewBrief,
  PlannedMeetings,
} from '../../graph-schema/api/briefs.ts'
import { UndoneChange } from '../../graph-schema/api/changes.ts'
import { Attendees } from '../../graph-schema/api/matching.ts'
import { Count } from '../../graph-schema/api/shared.ts'
import { ApiFailure, apiQuery, get, send, toQuery } from '../api.ts'
import type { BriefSearch } from './briefAddress.ts'

/** What the pages of briefs ask and change. */

/** As it was when it was made: it is edited on screen, and must not change behind the person's back. */
export const briefQuery = ({ with: ids = [], others, all, leftOut: _, ...rest }: BriefSearch) => {
  const asked = { ...rest, with: ids, others: others && 'true', all: all && 'true' }
  return queryOptions({
    queryKey: ['/api/brief', asked],
    queryFn: ({ signal }) => get(Brief, '/api/brief', asked, signal),
    staleTime: Infinity,
    gcTime: 0,
    enabled: ids.length > 0,
  })
}

const path = '/api/briefs'
const pathOf = (id: string) => `${path}/${encodeURIComponent(id)}`

/** Others keep briefs too: asked for each time. */
export const briefsQuery = queryOptions({ ...apiQuery(Briefs, path), staleTime: 0 })
export const plannedQuery = queryOptions({ ...apiQuery(PlannedMeetings, `${path}/planned`), staleTime: 0 })
export const keptBriefQuery = (id: string) =>
  queryOptions({ ...apiQuery(KeptBrief, pathOf(id)), staleTime: Infinity, gcTime: 0 })

export const readAttendees = (text: string, on: string | undefined) =>
  send(Attendees, 'POST', '/api/attendees', { text, ...(on ? { on } : {}) })

export const keepBrief = (brief: NewBrief) => send(BriefRef, 'POST', path, brief)
export const changeBrief = (id: string, changed: ChangedBrief) => send(BriefRef, 'PUT', pathOf(id), changed)
export const deleteBrief = ({ id, changed }: BriefRef) =>
  send(z.object({ seq: Count }), 'DELETE', pathOf(id) + toQuery({ seen: changed }))
export const undoChange = (seq: number) => send(UndoneChange, 'POST', `/api/changes/${seq}/undo`, {})

/** The brief as a file, as it stands on screen. */
export async function fetchFile(brief: Brief, format: BriefFormat): Promise<{ name: string; blob: Blob }> {
  const response = await fetch('/api/brief/file', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ brief, format }),
  })
  if (!response.ok) throw new ApiFailure('no-file', 'The file could not be made. Try again.', response.status)
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')
  return { name: named?.[1] ?? `brief.${format}`, blob: await response.blob() }
}
