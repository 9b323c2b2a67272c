import type { Mention } from './Mention.ts'

const seldom =
  '(?:also|since|then|later|recently|next|last|now|never|twice|together|first|already|only|even|still)'
const didSo =
  '(?:met|saw|seen|wrote|written|spoke|spoken|visited|invited|attended|hosted|held|joined|called (?:on|in|for)|rang|approached|contacted|asked|told|briefed|came|offered|promised|undertook|undertaken|sent|declined|requested|sought|lobbied|heard from|sat|gave evidence)'
const doSo =
  '(?:meet|see|write|speak|visit|invite|attend|host|hold|join|send|share|provide|publish|consider|ask|brief|supply|circulate|return|come|take|let|give|set|report|look|consult)'
/** "It" is somebody where it did what only somebody does: "It was agreed" is nobody, "It met" and "It will send" are. */
const itDid = `(?:(?:has|had)(?: not)? )?(?:${seldom} ){0,2}(?:${didSo}|meets|sits|sees|hosts)\\b|(?:will|would|is to|was to|is due to|was due to|has agreed to|agreed to|plans to|hopes to|intends to|has promised to|has offered to)(?: not)? (?:${seldom} )?${doSo}\\b|(?:is|was)(?: ${seldom})? (?:meeting|seeing|visiting|hosting|holding|invited|asked to|represented|attending|sending|due to)\\b`

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
  [new RegExp(`\\b[Ii]t(?= (?:${itDid}))`, 'g'), 'pronoun'],
  [/\b[Yy]ou\b/g, 'you'],
  [
    /\b[Yy]our (?:own |whole )?(?:cent(?:re|er)|organi[sz]ation|charity|company|trust|force|council|federation|association|network|group|refuge|helpline|service|society|union|firm|team|staff|colleagues|trustees|members)\b(?! (?:\p{Lu}|members?\b))/gu,
    'you',
  ],
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
