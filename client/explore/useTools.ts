import type { QueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { mostIds } from '../../graph-schema/api/explore.ts'
import { formatNumber } from '../design/counts.ts'
import { type Drawn, idsBehind, nodesWithin } from './drawn/Drawn.ts'
import { placeOf, placesOfMembers } from './drawn/groupPlaces.ts'
import { groupTitle } from './drawn/groupWords.ts'
import { nameOf } from './drawn/nameOf.ts'
import { hangingFrom, neighboursOf } from './drawn/neighbours.ts'
import {
  type Expandable,
  findFresh,
  findParties,
  metElseLinked,
  mostWithoutAsking,
} from './expand/findNeighbours.ts'
import { collapse, expand } from './state/adding.ts'
import { drag } from './state/arranging.ts'
import { type Command, type CommandFor, nothing } from './state/command.ts'
import type { Explorer } from './state/createExplorer.ts'
import { lookAtGroup } from './state/grouping.ts'
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
  prepareBrief: (ids: string[]) => void
}

export function useTools(
  explorer: Explorer,
  client: QueryClient,
  asking: Omit<Asking, 'openPage' | 'prepareBrief'>,
) {
  const navigate = useNavigate()
  const { askExpand, askPath, askDownload } = asking
  return useMemo(() => {
    const openPage = (id: string) => void navigate({ to: '/entries/$id', params: { id } })
    const prepareBrief = (ids: string[]) => {
      const { about, from, to } = explorer.read().state.filters
      void navigate({ to: '/briefs/new', search: { with: ids, about: about?.[0], from, to } })
    }
    return createTools(explorer, client, { askExpand, askPath, askDownload, openPage, prepareBrief })
  }, [explorer, client, askExpand, askPath, askDownload, navigate])
}

function createTools(explorer: Explorer, client: QueryClient, asking: Asking) {
  const read = () => explorer.read()
  const name = (id: string) => nameOf(read().drawn, id)
  /** Opens a closed group, closes an open one. */
  const turnGroup = (id: string) =>
    void explorer.perform(({ drawn }) => {
      const group = drawn.groups.find((each) => each.id === id)
      return group ? lookAtGroup(id, group.open ? 'closed' : 'open', groupTitle(group)) : nothing('')
    })
  return {
    ...asking,
    perform: (command: Command | CommandFor) => void explorer.perform(command),
    /** A group has nothing to be asked for: it opens, or closes. */
    expand: (id: string) => {
      if (read().drawn.groups.some((group) => group.id === id)) turnGroup(id)
      else void expandOrAsk(explorer, client, id, asking.askExpand)
    },
    collapse: (id: string) => {
      const { drawn, state } = read()
      const hanging = hangingFrom(drawn, id, state.pins).flatMap((each) => idsBehind(drawn, each))
      void explorer.perform(collapse(name(id), hanging))
    },
    hide: (id: string) => void explorer.perform(hide(idsBehind(read().drawn, id), name(id))),
    showOnly: (id: string) => {
      const { drawn } = read()
      const all = nodesWithin(drawn).map((node) => node.id)
      const keep = withNeighbours(drawn, id).flatMap((each) => idsBehind(drawn, each))
      void explorer.perform(showOnly(keep, all, `${name(id)} and what it is joined to`))
    },
    moveBy: (id: string, x: number, y: number) =>
      void explorer.perform(({ drawn, state }) => {
        const at = placeOf(drawn, state.positions, id)
        if (!at) return nothing('')
        const moved = placesOfMembers(drawn, state.positions, { [id]: { x: at.x + x, y: at.y + y } })
        return drag(moved, nameOf(drawn, id))
      }),
    turnGroup,
    /** All of one kind, or as many as there is room for, those with most meetings first. */
    expandAll: (id: string, kind: Expandable) =>
      void explorer.performLater(async ({ state, drawn }) => {
        const room = mostIds - state.ids.length
        if (room <= 0) return nothing(`${formatNumber(mostIds)} are drawn, the most there can be at once`)
        const shown = new Set(state.ids)
        const { fresh, left } = await findFresh(client, id, state.filters, kind, shown, room)
        const ids = fresh.map((neighbour) => neighbour.id)
        return expand(nameOf(drawn, id), ids, left, id)
      }),
  }
}

/** What it is joined to; the members of an open group are joined by their own lines. */
const withNeighbours = (drawn: Drawn, id: string) => {
  const own = drawn.groups.find((group) => group.id === id)?.open ? idsBehind(drawn, id) : [id]
  return [...own, ...own.flatMap((each) => neighboursOf(drawn, each))]
}

async function expandOrAsk(explorer: Explorer, client: QueryClient, id: string, ask: (id: string) => void) {
  let many = false
  await explorer.performLater(async ({ state, drawn }) => {
    const shown = new Set(nodesWithin(drawn).map((node) => node.id))
    const { found, total } = await findParties(client, id, state.filters, mostWithoutAsking + shown.size)
    const unseen = metElseLinked(found.filter((neighbour) => !shown.has(neighbour.id)))
    const fresh = unseen.map((neighbour) => neighbour.id)
    const allMetFound = found.at(-1)?.meetings === 0 && fresh.length < found.length
    many = fresh.length > mostWithoutAsking || (total > found.length && !allMetFound)
    if (!many && fresh.length > 0) return expand(nameOf(drawn, id), fresh, 0, id)
    return nothing(many ? '' : `${nameOf(drawn, id)}: everyone it met or is linked to is already drawn`)
  })
  if (many) ask(id)
}
