import { nameOf } from '../drawn/nameOf.ts'
import type { Command } from './command.ts'
import type { Snapshot } from './Snapshot.ts'

type Shown = Pick<Snapshot, 'state' | 'drawn'>

/** What a step led to that nobody would take from its name alone. Said with the name, and kept in it. */
export const outcomeWords = ({ adds, name }: Command, before: Shown, after: Shown): string => {
  if (name === 'group') return groupedWords(after)
  return adds ? `${leftOutWords(adds, after)}${droppedWords(before, after)}` : ''
}

/** One thing asked for by name, and kept from being drawn. */
function leftOutWords([id, ...others]: readonly string[], { drawn }: Shown): string {
  const leftOut = others.length === 0 && drawn.filteredOut.some((node) => node.id === id)
  return leftOut ? ', which the filters leave out' : ''
}

function droppedWords(before: Shown, after: Shown): string {
  const { of } = before.state.filters
  if (of === undefined || after.state.filters.of !== undefined) return ''
  return `; no longer only meetings of ${nameOf(before.drawn, of)}`
}

const groupedWords = ({ state, drawn }: Shown): string =>
  state.grouping.by !== undefined && drawn.groups.length === 0 && drawn.nodes.length > 0
    ? ': no two of those drawn go together'
    : ''
