import type { Sentence } from '../layout/sentences.ts'
import { findHolders } from './findHolders.ts'
import { findLoose } from './findLoose.ts'
import { findNamed } from './findNamed.ts'
import { findNamedOffices } from './findNamedOffices.ts'
import { findPeople } from './findPeople.ts'
import { findPronouns } from './findPronouns.ts'
import { findGroups } from './groups.ts'
import { joinAffiliations } from './joinAffiliations.ts'
import type { Mention } from './Mention.ts'
import { mentionKind } from './mentionKind.ts'
import type { Reading } from './Reading.ts'
import { findRedactions } from './redactions.ts'

/** Everybody spoken of in a sentence, in order, none within another. */
export function findMentions(sentence: Sentence, reading: Reading): Mention[] {
  const { text, start } = sentence
  const found = [
    ...findRedactions(text).map((span) => ({
      ...span,
      kind: 'redacted' as const,
      party: reading.cast.redacted(start + span.start),
    })),
    ...findHolders(text, reading),
    ...findNamed(text, reading),
    ...findTitled(text, reading),
    ...findNamedOffices(text, reading),
    ...findRoles(text, reading),
    ...findGroups(text, reading),
    ...findPronouns(text),
    ...findLoose(text, reading),
  ]
  return joinAffiliations(text, longestFirst(found), reading).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }))
}

/** Where two overlap a sure name stands before a doubtful one, then the longer, then the one found first. */
function longestFirst(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  const doubtful = ({ party }: Mention) => Number(party?.loose ?? false)
  for (const mention of found.toSorted(
    (a, b) => doubtful(a) - doubtful(b) || b.end - b.start - (a.end - a.start),
  ))
    if (!kept.some(({ start, end }) => start < mention.end && mention.start < end)) kept.push(mention)
  return kept.toSorted((a, b) => a.start - b.start)
}

const findTitled = (text: string, { cast }: Reading): Mention[] =>
  findPeople(text).map((person) => ({
    ...person,
    kind: 'person' as const,
    party: cast.person(person.text, { rule: 'name with a title', confidence: 0.8 }),
  }))

/** "the Minister", "the Chair", "the Institute": who is meant in this document. */
function findRoles(text: string, { roles }: Reading): Mention[] {
  return [...roles].flatMap(([role, party]) =>
    party
      ? [...text.matchAll(new RegExp(`(?<![\\p{L}-])${role}(?![\\p{L}-])(?! for\\b)`, 'gu'))].map(
          (match) => ({
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            kind: mentionKind(party),
            party,
          }),
        )
      : [],
  )
}
