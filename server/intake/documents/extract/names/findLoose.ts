import { looksLikePost } from '../../../../register/register.ts'
import { OCCASION } from '../meetings/kinds.ts'
import { notNames } from './commonWords.ts'
import { escaped } from './escaped.ts'
import { findRuns, type Run } from './findRuns.ts'
import { looksGiven } from './looksGiven.ts'
import type { Mention } from './Mention.ts'
import { hasPersonCues } from './personCues.ts'
import type { Reading } from './Reading.ts'
import { findRedactions } from './redactions.ts'

const occasionName = new RegExp(`^(?:${OCCASION}|interview|readout|note|hs call|call|visit|update)s?$`, 'i')

/** The rule of a name that only its place makes one. */
export const looseBody = 'a name in the place of a party'

/** Runs of capitals that nobody knows: bodies and forums by their words, people by a given name, the rest by their place. */
export function findLoose(text: string, { cast, areas, kept, whole }: Reading): Mention[] {
  return findRuns(withoutRedactions(text)).flatMap((run): Mention[] => {
    const { shape } = run
    const holder = afterPost.exec(run.text)
    if (holder && looksGiven(holder[1]?.split(' ')[0] ?? '')) return [named(run, holder[1] ?? '', cast)]
    if (looksLikePost(run.text) && shape !== 'forum' && !/\bCommissioner\b/.test(run.text)) return []
    if (occasionName.test(run.text) || /^(?:S?VP|EVP|MD|COO|CFO) /.test(run.text)) return []
    if (shape === 'person' && ofCase.test(text.slice(run.end))) return []
    const isPerson =
      shape === 'person' &&
      (looksGiven(run.text.split(' ')[0] ?? '') ||
        hasPersonCues(run.text, text.slice(0, run.start), text.slice(run.end), whole))
    if (isPerson)
      return [
        {
          ...run,
          kind: 'person',
          party: cast.person(run.text, { rule: 'looks like a name', confidence: 0.6 }),
        },
      ]
    if (shape === 'forum')
      return [
        { ...run, kind: 'forum', party: cast.body(run.text, { rule: 'name of a forum', kind: 'forum' }) },
      ]
    if (shape === 'body') return [{ ...run, kind: 'body', party: cast.body(run.text) }]
    const single = run.text.split(' ').length === 1
    if (kept.has(run.text)) return []
    if (single && looksGiven(run.text))
      return [
        {
          ...run,
          kind: 'person',
          party: cast.loose(run.text, {
            type: 'person',
            rule: 'first name only',
            confidence: 0.4,
            because: 'Only a first name is given.',
          }),
        },
      ]
    if (
      run.start === 0 &&
      single &&
      shape === 'plain' &&
      (notNames.has(run.text.toLowerCase()) ||
        (!/\p{Lu}/u.test(run.text.slice(1)) && !namedElsewhere(run.text, whole)))
    )
      return []
    if (areas.find(run.text, true).length > 0) return []
    return [
      {
        ...run,
        kind: 'loose',
        party: cast.loose(run.text, {
          type: 'organisation',
          rule: looseBody,
          confidence: 0.4,
        }),
      },
    ]
  })
}

/** A name taken out is no word of the name it stands beside: "XXXX of Refuge". */
const withoutRedactions = (text: string): string =>
  findRedactions(text).reduce(
    (all, { start, end }) => all.slice(0, start) + '·'.repeat(end - start) + all.slice(end),
    text,
  )

/** "the Anna Example case" is named after a victim, who takes part in nothing. */
const ofCase = /^(?:'s?)? (?:case|murder|inquest|killing|death|trial)\b/

/** "Deputy Director Anna Example": a post, and who holds it. */
const afterPost =
  /^(?:(?:Deputy|Assistant|Acting|Interim|Chief|Managing|Executive|Regional|Senior|Policy) )*(?:Director|Mayor|Leader|Chair|Head|Manager|Officer|Executive|Principal|Adviser) (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+)$/u

const named = (run: Run, name: string, cast: Reading['cast']): Mention => ({
  ...run,
  kind: 'person',
  party: cast.person(name, { rule: 'name after a post', confidence: 0.7 }),
})

/** A word that opens a sentence is a name where the text has it in capitals within another, and never in small letters. */
const namedElsewhere = (word: string, whole: string) =>
  word.length > 3 &&
  new RegExp(`[\\p{Ll},;(] (?:the )?${escaped(word)}(?![\\p{L}-])`, 'u').test(whole) &&
  !new RegExp(`(?<![\\p{L}-])${escaped(word.toLowerCase())}(?![\\p{L}-])`, 'u').test(whole)
