/**
 * The United Kingdom's government security classifications, lowest first. OFFICIAL-SENSITIVE is OFFICIAL with
 * more care, and is handled as a step of its own.
 */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'] as const
export type Marking = (typeof markings)[number]

/** What older documents bear, and the least of today's markings that protects as well. */
const older: readonly (readonly [RegExp, Marking])[] = [
  [/TOP SECRET/, 'TOP SECRET'],
  [/SECRET|CONFIDENTIAL/, 'SECRET'],
  [/SENSITIVE|RESTRICTED|PROTECT\b/, 'OFFICIAL-SENSITIVE'],
  [/^(OFFICIAL|UNCLASSIFIED|UNMARKED|NONE|NOT (PROTECTIVELY )?MARKED|NPM)$/, 'OFFICIAL'],
]

/** A marking that says nothing we know is taken for sensitive: better too much care than too little. */
export function readMarking(text: string): Marking {
  const plain = text
    .toUpperCase()
    .replace(/[\s_–—-]+/g, ' ')
    .trim()
  return older.find(([pattern]) => pattern.test(plain))?.[1] ?? 'OFFICIAL-SENSITIVE'
}

/** The highest marking among the documents something rests on, and so the lowest it may bear itself. */
export function lowestAllowed(documents: readonly { marking?: string | undefined }[]): Marking {
  const levels = documents.flatMap(({ marking }) =>
    marking === undefined ? [] : [markings.indexOf(readMarking(marking))],
  )
  return markings[Math.max(0, ...levels)] ?? 'OFFICIAL'
}

export const markingsFrom = (lowest: Marking): Marking[] => markings.slice(markings.indexOf(lowest))
