import { findWhens } from '../../dates/findWhens.ts'
import type { ReadText } from '../../readText.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { nextTitle } from '../nextTitles.ts'

const next = /^(?:\d{1,2}\.?\s*)?(?:date of (?:the )?)?next(?: (?:meeting|session|date))?:?$/i

/** "Next | Wednesday 21 September": a row of minutes that says when those who met are to meet again. */
export const nextRows = ({ blocks, facts }: ReadText): MeetingDraft[] =>
  blocks.flatMap((block) => {
    const [first, ...rest] = block.cells ?? []
    if (!first || !next.test(first.text)) return []
    const [when] = rest
      .flatMap((cell) =>
        findWhens(cell.text, facts.date, 'future').map((found) => ({
          ...found,
          start: cell.start + found.start,
          end: cell.start + found.end,
        })),
      )
      .filter(({ precision, from }) => precision === 'day' && (from ?? '') > facts.date)
    return when
      ? [
          {
            rule: 'next meeting in a row',
            kind: 'board' as const,
            status: 'planned' as const,
            when,
            parties: [],
            span: { start: block.start, end: block.end },
            block,
            about: [block],
            confidence: 0.7,
            again: true,
            title: nextTitle,
          },
        ]
      : []
  })
