import {
  ChangedView,
  DeletedView,
  DeletedViewQuery,
  NewView,
  SavedView,
  Views,
} from '../../graph-schema/api/views.ts'
import type { Operation } from '../operation.ts'

/** The addresses of saved views. */
export const viewOperations: readonly Operation[] = [
  { path: '/views', summary: 'Saved views, the latest saved first', answer: Views },
  { path: '/views', method: 'post', summary: 'Save a view', body: NewView, answer: SavedView },
  { path: '/views/{id}', summary: 'One saved view with its picture', answer: SavedView },
  {
    path: '/views/{id}',
    method: 'put',
    summary: 'Change a saved view, unless it was changed after it was seen',
    body: ChangedView,
    answer: SavedView,
  },
  {
    path: '/views/{id}',
    method: 'delete',
    summary: 'Delete a saved view; undo the change it answers with to have it back',
    query: DeletedViewQuery,
    answer: DeletedView,
  },
]
