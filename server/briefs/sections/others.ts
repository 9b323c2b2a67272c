import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import { listed } from '../../../graph-schema/listed.ts'
import { contactWords, datedWords, ended, nameOf, pointWords } from '../words.ts'
import type { Writing } from './Writing.ts'

/** What others said about the harm area: for the reader alone. */
export const others = ({ facts, line }: Writing): BriefSection => {
  const { total, points } = facts.others
  return {
    id: 'others',
    heading: 'What other organisations said: not to be repeated to attendees',
    ...(points.length < total ? { total, says: `The latest ${points.length} of ${total} are shown.` } : {}),
    lines: points.map(({ id, kind, text, by, meeting, basis, because, citations }) =>
      line({
        id: `other:${id}`,
        text: `Not to be repeated to attendees. ${pointWords[kind]} (${listed(by.map(nameOf))}, ${contactWords[meeting.kind].toLowerCase()} ${datedWords(meeting)}): ${ended(text)}`,
        because: basis === 'inferred' ? [because] : [],
        citations,
        entry: id,
      }),
    ),
    empty: facts.about
      ? `Nothing that others said about ${facts.about.name} is recorded.`
      : 'Choose a harm area to see what others said about it.',
  }
}
