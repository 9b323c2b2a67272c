import type { Mention } from './Mention.ts'
import type { Reading } from './Reading.ts'

const groups: readonly RegExp[] = [
  /\b(?:[Mm]y |[Oo]ur |the )?(?:senior |policy |our )?[Oo]f(?:fi|ﬁ)cials\b(?: (?:from|at|in) (?:your|my|our|the) (?:own )?[Dd]epartment\b|(?= in the [^,.;]{3,60}? (?:team|unit|directorate)\b)|(?! (?:from|at|in)\b))/g,
  /\b(?:[Mm]y|[Oo]ur) (?:office|private secretary|diary secretary)\b(?! in\b)/g,
  /\b(?:[Mm]y |[Oo]ur |the )?(?:[Pp]rivate [Oo]f(?:fi|ﬁ)ce|[Pp](?:v|r)(?:v|i)?te [Oo]f(?:fi|ﬁ)ce|policy team|policy colleagues|secretariat|Secretariat)\b/g,
]

/** "officials": people of the writer's own department. Officials of a named one are joined to it later. */
export function findGroups(text: string, { home, cast }: Reading): Mention[] {
  const party =
    home ??
    cast.body('Officials', {
      group: true,
      kind: 'other',
      side: 'government',
      rule: 'officials of a body not named',
      confidence: 0.4,
    })
  return groups.flatMap((words) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind: 'group' as const,
      party,
    })),
  )
}
