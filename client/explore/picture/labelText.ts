import type { GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import { metKinds } from '../../../graph-schema/terms.ts'
import { formatWhen, sortableWhen } from '../../design/dates.ts'
import { entryKindWords } from '../../design/words.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import { labelOf } from '../layout/sizes.ts'

const counting = new Set<string>(metKinds)

/** What stands below a name near by: the role or kind, and when last met in what is drawn. */
export function detailsOf(drawn: Drawn): (node: GraphNode) => string {
  const last = new Map<string, GraphMeeting>()
  for (const { meeting, ends } of drawn.meetings) {
    if (meeting.status !== 'held' || !counting.has(meeting.kind)) continue
    for (const id of ends) {
      const known = last.get(id)
      if (!known || sortableWhen(meeting.when) > sortableWhen(known.when)) last.set(id, meeting)
    }
  }
  return (node) => {
    const met = last.get(node.id)
    const what = (node.type === 'person' ? node.belongs?.role : undefined) ?? entryKindWords(node)
    return [labelOf(what), ...(met ? [`last met ${formatWhen(met.when)}`] : [])].join('\n')
  }
}
