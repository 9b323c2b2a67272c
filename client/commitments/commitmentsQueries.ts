import {
  type ChangedCommitment,
  Commitment,
  CommitmentChanged,
  Commitments,
  DocumentsToCite,
  type NewCommitment,
  type SameAs,
  SamePreview,
} from '../../graph-schema/api/commitments.ts'
import { Facts, HarmAreas } from '../../graph-schema/api/register.ts'
import { apiQuery, apiQueryKeepingLast, send, toQuery } from '../api.ts'
import { pageSize } from '../design/shownOf.ts'
import type { CommitmentsSearch } from './commitmentsAddress.ts'

/** What the pages of commitments ask and change. Others change them too: they are asked for each time. */

export const commitmentsQuery = ({ page = 1, leftOut: _, ...search }: CommitmentsSearch) => ({
  ...apiQueryKeepingLast(Commitments, '/api/commitments', {
    ...search,
    limit: pageSize,
    cursor: page > 1 ? String((page - 1) * pageSize) : undefined,
  }),
  staleTime: 0,
})

export const fileAddress = ({ page: _, leftOut: __, ...search }: CommitmentsSearch) =>
  `/api/commitments/file${toQuery(search)}`
export const calendarAddress = ({ page: _, leftOut: __, ...search }: CommitmentsSearch) =>
  `/api/commitments/calendar.ics${toQuery(search)}`

const pathOf = (id: string) => `/api/commitments/${encodeURIComponent(id)}`

export const commitmentQuery = (id: string, asOf: string | undefined, find: string) => ({
  ...apiQueryKeepingLast(Commitment, pathOf(id), { asOf, find: find || undefined }),
  staleTime: 0,
})
export const samePreviewQuery = (id: string, other: string) => ({
  ...apiQuery(SamePreview, `${pathOf(id)}/same`, { with: other }),
  staleTime: 0,
})

export const factsQuery = (id: string) => apiQuery(Facts, `/api/entries/${encodeURIComponent(id)}`)
export const harmAreasQuery = apiQuery(HarmAreas, '/api/harm-areas')
export const documentsQuery = apiQuery(DocumentsToCite, '/api/documents')

export const addCommitment = (given: NewCommitment) =>
  send(CommitmentChanged, 'POST', '/api/commitments', given)
export const changeCommitment = (id: string, changed: ChangedCommitment) =>
  send(CommitmentChanged, 'PUT', pathOf(id), changed)
export const linkSame = (id: string, same: SameAs) =>
  send(CommitmentChanged, 'POST', `${pathOf(id)}/same`, same)
export const unlinkSame = (id: string) => send(CommitmentChanged, 'DELETE', `${pathOf(id)}/same`)
