import { looksLikePost } from '../../../../register/register.ts'
import type { AreaWords } from '../areas/findAreas.ts'
import type { Sentence } from '../layout/sentences.ts'
import { OCCASION } from '../meetings/kinds.ts'
import type { Cast } from './Cast.ts'
import { notNames } from './commonWords.ts'
import { findPeople } from './findPeople.ts'
import { findRuns } from './findRuns.ts'
import { findGroups } from './groups.ts'
import { joinAffiliations } from './joinAffiliations.ts'
import { looksGiven } from './looksGiven.ts'
import type { Mention } from './Mention.ts'
import { findOffices, holderOf } from './offices.ts'
import { hasPersonCues } from './personCues.ts'
import { plausible } from './plausible.ts'
import { findRedactions } from './redactions.ts'
import { wordsOf } from './wordIndex.ts'

/** What a sentence is read with. */
export type Reading = {
  cast: Cast
  /** Whether the words "the Minister" and their like mean one person of this document. */
  roles: ReadonlyMap<string, Mention['party']>
  /** First names of victims and members of the public, who are nobody here. */
  kept: ReadonlySet<string>
  /** The whole text, for a surname that has a title elsewhere. */
  whole: string
  /** Words for harm areas, which are no names. */
  areas: AreaWords
  /** The body whose officials are meant by "officials". */
  home: Mention['party']
}

/** Everybody spoken of in a sentence, in order, none within another. */
export function findMentions(sentence: Sentence, reading: Reading): Mention[] {
  const { text, start } = sentence
  const found = [
    ...findRedactions(text).map((span) => ({
      ...span,
      kind: 'redacted' as const,
      party: reading.cast.redacted(start + span.start),
    })),
    ...findNamed(text, reading),
    ...findTitled(text, reading),
    ...findOfficesIn(text, reading),
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

const kindOf = (party: NonNullable<Mention['party']>): Mention['kind'] =>
  party.redacted ? 'redacted' : party.type === 'person' ? 'person' : party.kind === 'forum' ? 'forum' : 'body'

/** Names of the register, of the reference tables, and those this document has brought. */
function findNamed(text: string, { cast }: Reading): Mention[] {
  const words = wordsOf(text)
  const found: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const first = words[at]
    const here = cast.here.longestAt(words, at)
    const known = cast.known.longestAt(words, at)
    const use =
      known && (!here || known.until > here.until)
        ? { ...known, here: false }
        : here
          ? { ...here, here: true }
          : undefined
    if (!first || !use) {
      at += 1
      continue
    }
    const written = text.slice(first.start, use.end)
    const owners = use.owners.filter((owner) => plausible(owner.written, written))
    const party =
      owners.length === 0
        ? undefined
        : use.here
          ? here?.owners.find((owner) => plausible(owner.written, written))?.of
          : cast.choose(
              (known?.owners ?? []).filter((owner) => plausible(owner.written, written)).map(({ of }) => of),
              written,
            )
    if (party) found.push({ start: first.start, end: use.end, text: written, kind: kindOf(party), party })
    at = party ? use.until : at + 1
  }
  return found
}

const findTitled = (text: string, { cast }: Reading): Mention[] =>
  findPeople(text).map((person) => ({
    ...person,
    kind: 'person' as const,
    party: cast.person(person.text, { rule: 'name with a title', confidence: 0.8 }),
  }))

const findOfficesIn = (text: string, { cast }: Reading): Mention[] =>
  findOffices(text).flatMap((office): Mention[] => {
    const own = /^'s? office\b/.exec(text.slice(office.end))?.[0]
    if (own)
      return [
        {
          start: office.start,
          end: office.end + own.length,
          text: `${office.text}${own}`,
          kind: 'body' as const,
          party: cast.body(`${office.text}${own}`, {
            kind: 'other',
            side: 'government',
            rule: 'office of a minister',
            confidence: 0.6,
          }),
        },
      ]
    const held = holderOf(office.text, cast.on, cast.register.appointments)
    const party = held
      ? cast.holder(held)
      : cast.person(office.text, {
          office: true,
          rule: 'office without a name',
          confidence: 0.5,
          because: 'The document gives the office and no name.',
        })
    cast.alias(office.text, party)
    if (held && !party.because)
      party.because = `Named by office: ${held.person} was ${held.post} on that day (Institute for Government ministers database).`
    return [{ ...office, kind: 'person' as const, party }]
  })

/** "the Minister", "the Chair", "the Institute": who is meant in this document. */
function findRoles(text: string, { roles }: Reading): Mention[] {
  return [...roles].flatMap(([role, party]) =>
    party
      ? [...text.matchAll(new RegExp(`(?<![\\p{L}-])${role}(?![\\p{L}-])(?! for\\b)`, 'gu'))].map(
          (match) => ({
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            kind: kindOf(party),
            party,
          }),
        )
      : [],
  )
}

const pronouns: readonly (readonly [RegExp, Mention['kind']])[] = [
  [/\b(?:I|me|myself)(?='|\b)/g, 'self'],
  [/\b(?:[Ww]e|us)(?='|\b)/g, 'selves'],
  [
    /\b[Oo]ur (?:trustees|board|team|director|chief exec(?:utive)?|staff|president|chair|policy (?:lead|team|manager))\b(?! \p{Lu})/gu,
    'selves',
  ],
  [
    /\b(?:[Hh]e|[Ss]he|[Tt]hey|him|her(?= (?:to|that|on|at|in|last|this|yesterday|today|and)\b)|them)(?='|\b)/g,
    'pronoun',
  ],
  [/\b[Yy]ou\b/g, 'you'],
]
const findPronouns = (text: string): Mention[] =>
  pronouns.flatMap(([words, kind]) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind,
    })),
  )

/** Runs of capitals that nobody knows: bodies and forums by their words, people by a given name, the rest by their place. */
const occasionName = new RegExp(`^(?:${OCCASION}|interview|readout|note|hs call|call|visit|update)s?$`, 'i')

function findLoose(text: string, { cast, areas, kept, whole }: Reading): Mention[] {
  return findRuns(text).flatMap((run): Mention[] => {
    const { shape } = run
    if (looksLikePost(run.text) && shape !== 'forum' && !/\bCommissioner\b/.test(run.text)) return []
    if (occasionName.test(run.text)) return []
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
      (notNames.has(run.text.toLowerCase()) || !/\p{Lu}/u.test(run.text.slice(1)))
    )
      return []
    if (areas.find(run.text, true).length > 0) return []
    return [
      {
        ...run,
        kind: 'loose',
        party: cast.loose(run.text, {
          type: 'organisation',
          rule: 'a name in the place of a party',
          confidence: 0.4,
        }),
      },
    ]
  })
}
