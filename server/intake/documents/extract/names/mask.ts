import type { Mention, MentionKind } from './Mention.ts'
import { atSomeTime, peopleOf, somebodyUnnamed, whatTheyAre } from './phrasePieces.ts'

/**
 * A sentence in which every mention is one private character, drawn out to the mention's length, so that rules can speak
 * of "somebody met somebody" and every offset stays true.
 */
const firsts: Readonly<Record<MentionKind, number>> = {
  person: 0xe000,
  body: 0xe300,
  forum: 0xe600,
  group: 0xe800,
  loose: 0xe900,
  redacted: 0xec00,
  self: 0xed00,
  selves: 0xee00,
  pronoun: 0xef00,
  you: 0xf000,
}
const room = 0x100
const filler = '\uf8ff'
/** Stands where something was said in passing. */
export const PASSING = '\uf7ff'

const range = (kind: MentionKind) =>
  `${String.fromCharCode(firsts[kind])}-${String.fromCharCode(firsts[kind] + room - 1)}`
const one = (...kinds: MentionKind[]) => `[${kinds.map(range).join('')}]${filler}*`

/** What rules are written with: a name in capitals stands for these patterns. */
const named = one('person', 'body', 'group', 'loose', 'redacted')
const anybody = one('person', 'body', 'forum', 'group', 'loose', 'redacted', 'self', 'selves', 'pronoun')
const subject = one(
  'person',
  'body',
  'forum',
  'group',
  'loose',
  'redacted',
  'self',
  'selves',
  'pronoun',
  'you',
)
const people = one('person', 'redacted', 'self', 'selves', 'pronoun', 'group')
const known = one('person', 'body', 'forum', 'redacted')
/** A phrase begins with a word and has a name in reach: what cannot be one is not tried. */
const atWord = '(?<![\\p{L}\\p{N}-])(?=[^\\ue000-\\uf0ff]{0,120}[\\ue000-\\uf0ff])'
const between =
  '(?:\\s*[,;/]\\s*(?:and\\s+|&\\s*|then\\s+)?|\\s+(?:and|&|plus|as\\s+well\\s+as|together\\s+with|along\\s+with|alongside|with)\\s+)(?:(?:both|also|the|later|separately|finally|from|of|with|to|then|by)\\s+){0,2}'
/** One more of a list, up to its name. */
const more = `(?:${between}(?:${peopleOf}\\s+(?:the\\s+)?)?`

const pieces: Readonly<Record<string, string>> = {
  NAMES: `${atWord}(?:(?:the|both|each of|all of|our|my|representatives of|colleagues (?:from|at|in)|officials (?:from|at|in)|staff (?:from|at|of)|the team at|members of|${peopleOf})\\s+){0,4}${whatTheyAre}?${named}${more}${named})*`,
  ANY: `${atWord}(?:(?:an?|the|both|my|our|${peopleOf})\\s+){0,4}${whatTheyAre}?${anybody}${more}${anybody})*`,
  KNOWN: `${atWord}(?:(?:the|both)\\s+){0,4}${known}(?:${between}${known})*`,
  WHO: `${atWord}(?:(?:the|both|my|our)\\s+){0,4}${subject}(?:${between}${subject})*`,
  WHEN: `(?:${PASSING}|${atSomeTime})`,
  FORUMS: `(?:the\\s+)?${one('forum')}(?:${between}${one('forum')})*`,
  FORUM: `(?:the\\s+)?${one('forum')}`,
  NAME: `(?:the\\s+)?${named}`,
  PERSON: one('person', 'redacted'),
  BODY: `(?:the\\s+)?${one('body', 'loose', 'group')}`,
  SELF: one('self', 'selves'),
  PEOPLE: `${atWord}(?:(?:the|both|my|our)\\s+){0,4}${people}(?:${between}${people})*`,
  YOU: one('you'),
  GROUP: one('group'),
  SOMEBODY: somebodyUnnamed.replaceAll(' ', '\\s+'),
  PRONOUN: one('pronoun'),
}

/** Letters that print sets as one, as they come out of a scanned page. */
const ligatures: Readonly<Record<string, string>> = {
  fi: 'ﬁ',
  fl: 'ﬂ',
  ff: 'ﬀ',
  ffi: '(?:ﬃ|fﬁ)',
  ffl: '(?:ﬄ|fﬂ)',
}

/** A rule's pattern: capitals as in `pieces`, spaces for any white space. */
export const pattern = (written: string, flags = 'giu'): RegExp =>
  new RegExp(
    written
      .replace(/\b[A-Z]{3,}\b/g, (word) => (pieces[word] ? `(?:${pieces[word]})` : word))
      .replace(/(?<!\\u[\da-f]{0,3})f(?:f?[il]|f)/g, (letters) =>
        ligatures[letters] ? `(?:${letters}|${ligatures[letters]})` : letters,
      )
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', `${PASSING}?\\s+`),
    flags.includes('d') ? flags : `${flags}d`,
  )

export type Masked = { text: string; mentions: readonly Mention[]; start: number }

export function mask(text: string, start: number, mentions: readonly Mention[]): Masked {
  const characters = [...text.split('')]
  const counts = new Map<MentionKind, number>()
  for (const { kind, start: from, end } of mentions) {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    if (count >= room) continue
    characters.fill(filler, from - start, end - start)
    characters[from - start] = String.fromCharCode(firsts[kind] + count)
  }
  return { text: characters.join(''), mentions, start }
}

/** The mentions within a stretch of a masked sentence. */
export const mentionsIn = ({ mentions, start }: Masked, from: number, to: number): Mention[] =>
  mentions.filter((mention) => mention.start - start >= from && mention.end - start <= to)
