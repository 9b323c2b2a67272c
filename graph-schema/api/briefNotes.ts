import type { Brief } from './briefs.ts'

/**
 * Why things in a brief are inferred, numbered as they first come: many lines rest on one reason, which is told once.
 * Screen and files number alike.
 */
export const briefNotes = ({ parts }: Pick<Brief, 'parts'>): ReadonlyMap<string, number> => {
  const reasons = parts.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) =>
      lines.flatMap(({ dropped, basis, because }) =>
        dropped || basis === 'stated' ? [] : [because || noReason],
      ),
    ),
  )
  return new Map([...new Set(reasons)].map((reason, at) => [reason, at + 1]))
}

export const noReason = 'No reason is recorded.'
