import type { Mention } from './Mention.ts'

const pronouns: readonly (readonly [RegExp, Mention['kind']])[] = [
  [/\b(?:I|me|myself)(?='|\b)/g, 'self'],
  [/\b(?:[Ww]e|us)(?='|\b)/g, 'selves'],
  [
    /\b[Oo]ur (?:trustees|board|team|director|chief exec(?:utive)?|staff|president|chair|policy (?:lead|team|manager))\b(?! \p{Lu})/gu,
    'selves',
  ],
  [
    /\b(?:[Hh]e|[Ss]he|[Tt]hey|him|her(?= (?:to|that|on|at|in|last|this|yesterday|today|and|an?|the|by|once|twice|again|for|about|with|before|after|when|some|half)\b|[.,;?)])|them)(?='|\b)/g,
    'pronoun',
  ],
  [
    /\b(?:[Ii]ts|[Tt]heir) (?:\p{Lu}\p{L}+ |new |own )?(?:centre|office|offices|refuge|headquarters|helpline|hub|shelter|premises|base|house|home|site|clinic|project|school|team|staff|people)\b/gu,
    'pronoun',
  ],
  [
    /\b[Oo]ur (?:\p{Lu}\p{L}+ |new |own )?(?:centre|office|offices|refuge|headquarters|hub|shelter|premises|base|house|home|site|clinic|project|school)\b(?! \p{Lu})/gu,
    'selves',
  ],
  [
    /\b(?:[Ii]ts|[Tt]heir) (?:[a-z]+ )?(?:officials|Secretary of State|Minister|ministers|chief executive|director|chair)\b(?!,? \p{Lu})/gu,
    'pronoun',
  ],
  [/\b[Yy]ou\b/g, 'you'],
]

/** Words that stand for somebody: "I", "we", "she", "you". */
export const findPronouns = (text: string): Mention[] =>
  pronouns.flatMap(([words, kind]) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind,
    })),
  )
