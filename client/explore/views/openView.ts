import type { QueryClient } from '@tanstack/react-query'
import type { Command } from '../state/command.ts'
import type { ExploreState } from '../state/ExploreState.ts'
import { forgetAnswers } from '../useExplorer.ts'
import { stateOf, viewQuery } from './viewQueries.ts'

const openSaved = (name: string, state: ExploreState): Command => ({
  name: 'open view',
  label: `Opened the view “${name}”`,
  apply: () => state,
})

/** Shows a saved view as it was left, with the data of now. A step like any other: undo goes back from it. */
export async function openView(client: QueryClient, id: string): Promise<Command> {
  const view = await client.fetchQuery({ ...viewQuery(id), staleTime: 0 })
  forgetAnswers(client)
  return openSaved(view.name, stateOf(view))
}
