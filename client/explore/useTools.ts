import type { QueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Drawn } from './drawn/Drawn.ts'
import { hangingFrom, neighboursOf } from './drawn/neighbours.ts'
import { findParties, metElseLinked, mostWithoutAsking } from './expand/findNeighbours.ts'
import { collapse, expand } from './state/adding.ts'
import { drag } from './state/arranging.ts'
import { type Command, nothing } from './state/command.ts'
import type { Explorer } from './state/createExplorer.ts'
import { hide, showOnly } from './state/narrowing.ts'

/** What one can do to a thing in the picture, whether from the picture, its menu, the panel or a table. */
export type Tools = ReturnType<typeof createTools>

type Asking = {
  /** There are too many to add at once: the person chooses. */
  askExpand: (id: string) => void
  askPath: (a: string, b?: string) => void
  /** Opens the choice of downloads at one of them. */
  askDownload: (format: string) => void
  openPage: (id: string) => void
}

export function useTools(explorer: Explorer, client: QueryClient, asking: Omit<Asking, 'openPage'>) {
  const navigate = useNavigate()
  const { askExpand, askPath, askDownload } = asking
  return useMemo(() => {
    const openPage = (id: string) => void navigate({ to: '/entries/$id', params: { id } })
    return createTools(explorer, client, { askExpand, askPath, askDownload, openPage })
  }, [explorer, client, askExpand, askPath, askDownload, navigate])
}

export function nameOf(drawn: Drawn, id: string): string {
  const node = [...drawn.nodes, ...drawn.filteredOut].find((each) => each.id === id)
  return node?.name ?? drawn.meetings.find(({ meeting }) => meeting.id === id)?.meeting.title ?? id
}

function createTools(explorer: Explorer, client: QueryClient, asking: Asking) {
  const read = () => explorer.read()
  const name = (id: string) => nameOf(read().drawn, id)
  return {
    ...asking,
    perform: (command: Command) => void explorer.perform(command),
    expand: (id: string) => void expandOrAsk(explorer, client, id, asking.askExpand),
    collapse: (id: string) =>
      void explorer.perform(collapse(name(id), hangingFrom(read().drawn, id, read().state.pins))),
    hide: (id: string) => void explorer.perform(hide([id], name(id))),
    showOnly: (id: string) => {
      const { drawn } = read()
      const all = drawn.nodes.map((node) => node.id)
      void explorer.perform(
        showOnly([id, ...neighboursOf(drawn, id)], all, `${name(id)} and what it is joined to`),
      )
    },
    moveBy: (id: string, x: number, y: number) => {
      const at = read().state.positions[id]
      if (at) void explorer.perform(drag({ [id]: { x: at.x + x, y: at.y + y } }, name(id)))
    },
  }
}

async function expandOrAsk(explorer: Explorer, client: QueryClient, id: string, ask: (id: string) => void) {
  let many = false
  await explorer.performLater(async ({ state, drawn }) => {
    const shown = new Set(drawn.nodes.map((node) => node.id))
    const { found, total } = await findParties(client, id, state.filters, mostWithoutAsking + shown.size)
    const unseen = metElseLinked(found.filter((neighbour) => !shown.has(neighbour.id)))
    const fresh = unseen.map((neighbour) => neighbour.id)
    many = fresh.length > mostWithoutAsking || (total > found.length && fresh.length === found.length)
    if (!many && fresh.length > 0) return expand(nameOf(drawn, id), fresh)
    return nothing(many ? '' : `${nameOf(drawn, id)}: everyone it met or is linked to is already drawn`)
  })
  if (many) ask(id)
}
