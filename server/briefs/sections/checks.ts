import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import type { Writing } from './Writing.ts'

const asked = [
  ['grant', 'A live grant, or an application for one'],
  ['procurement', 'A live procurement'],
  ['litigation', 'Litigation'],
  ['inquiry', 'A public inquiry'],
  ['investigation', 'An investigation'],
  ['pre-election', 'A pre-election period'],
] as const

/** What Liaison does not know and somebody must before the meeting. */
export const checks = ({ line }: Writing): BriefSection => ({
  id: 'checks',
  heading: 'Check before the meeting',
  says: 'Liaison holds nothing about these. Ask whoever does, for each attendee.',
  lines: asked.map(([id, text]) =>
    line({ id: `check:${id}`, kind: 'check', text: `${text}.`, citations: [] }),
  ),
})
