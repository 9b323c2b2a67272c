import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { UndoneChange } from '../../../graph-schema/api/changes.ts'
import {
  type ChangedView,
  Changes,
  DeletedView,
  type NewView,
  SavedView,
  type ViewRef,
  Views,
} from '../../../graph-schema/api/views.ts'
import { apiQuery, get, send, toQuery } from '../../api.ts'
import { parseSearch } from '../../searchParams.ts'
import { readState } from '../address.ts'
import { ExploreSearch } from '../ExploreSearch.ts'
import type { ExploreState } from '../state/ExploreState.ts'

const path = '/api/views'
const pathOf = (id: string) => `${path}/${encodeURIComponent(id)}`

/** Others save views too: what is listed is asked for each time. */
export const viewsQuery = queryOptions({ ...apiQuery(Views, path), staleTime: 0 })

/**
 * As it was when it was opened: what is saved over it must fail where somebody has changed it since, so it is not
 * asked for again behind the person's back.
 */
export const viewQuery = (id: string) =>
  queryOptions({ ...apiQuery(SavedView, pathOf(id)), staleTime: Infinity })

/** The list on screen is asked for again; one that is not must not be seen as it was before. */
export const forgetList = (client: QueryClient) => {
  client.removeQueries({ ...viewsQuery, type: 'inactive', exact: true })
  return client.invalidateQueries({ ...viewsQuery, exact: true })
}

/** A view as this person has just left it, unless somebody else had changed it since this person opened it. */
export function remember(client: QueryClient, now: SavedView, seen?: number) {
  const { queryKey } = viewQuery(now.id)
  if (seen === undefined || client.getQueryData(queryKey)?.changed === seen)
    client.setQueryData(queryKey, now)
}

export const saveView = (view: NewView) => send(SavedView, 'POST', path, view)

export const updateView = (id: string, changed: ChangedView) => send(SavedView, 'PUT', pathOf(id), changed)

export const deleteView = ({ id, changed }: ViewRef) =>
  send(DeletedView, 'DELETE', pathOf(id) + toQuery({ seen: changed }))

export const undoChange = (seq: number) => send(UndoneChange, 'POST', `/api/changes/${seq}/undo`, {})

/** A view's picture. What cannot be read of an address is left out, as anywhere. */
export const stateOf = ({ address }: Pick<SavedView, 'address'>): ExploreState =>
  readState(ExploreSearch.parse(parseSearch(address)))

export const changesQuery = (view: SavedView) => {
  const { ids, hidden, filters } = stateOf(view)
  const asked = ids.filter((id) => !hidden.includes(id))
  return queryOptions({
    queryKey: [pathOf(view.id), 'changes', view.changed],
    queryFn: ({ signal }) =>
      get(Changes, '/api/graph/changes', { ids: asked, ...filters, since: view.seq }, signal),
    staleTime: 0,
  })
}
