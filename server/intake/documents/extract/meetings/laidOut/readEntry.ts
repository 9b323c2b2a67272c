import type { FoundWhen } from '../../dates/When.ts'
import { forumEnd } from '../../names/nameShapes.ts'
import type { ReadText } from '../../readText.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { distinct } from '../Scene.ts'
import { initialsOf } from './colleagues.ts'
import type { Entry } from './Entry.ts'
import { fateOf } from './fate.ts'
import { isNoMeeting, isOnlyWriting, namesMeeting } from './noMeeting.ts'
import { partiesRemarked, partiesTold, standIns } from './told.ts'

/** A contact of an entry; `movedFrom` is the day it was put off from, as it may stand again where it was moved to. */
export type Laid = { draft: MeetingDraft; movedFrom?: FoundWhen | undefined }

/** How a document's entries are read: whether it was kept afterwards, and the day it is of. */
export type Reading = { read: ReadText; on: string; kept: boolean }

/** The contact a row or line tells of, where it tells of one. */
export function readEntry(entry: Entry, { read, on, kept }: Reading): Laid | undefined {
  const what = wordsOf(entry.told)
  const remarks = wordsOf(entry.remarks)
  const all = `${entry.how} ${what}`
  if (isNoMeeting(what) || (isOnlyWriting(all) && !namesMeeting(all))) return undefined
  const days = { on, side: entry.side }
  const told = { what: `${entry.how} ${what}`, remarks }
  const fate = fateOf(told, entry.when, days, kept)
  const instead = standIns([...entry.told, ...entry.remarks], read)
  const missing = absent(entry)
  const takings = partiesOf(entry, read).filter(
    ({ party }) =>
      !isShortFor(party.name, entry.by) &&
      !((instead.length > 0 || missing) && entry.by.some((own) => own.party === party)),
  )
  const forum = /\b(?:conference|dinner|reception|awards?|AGM|drinks)\b/i.test(what)
    ? undefined
    : takings.find(({ party }) => party.kind === 'forum' || isForum(party.name))?.party
  const own = new Set(entry.by.map(({ party }) => party))
  const others = takings.filter(({ party }) => party !== forum && !own.has(party) && !party.group)
  if (others.length === 0 && !forum && !(entry.title && fate.said)) return undefined
  if (!entry.bare && !fate.said && !namesMeeting(`${entry.how} ${what} ${remarks}`)) return undefined
  const when = fate.moved ?? entry.when
  const moved = fate.status === 'postponed' && fate.moved !== undefined
  const stands = instead.length > 0 && !(fate.status === 'cancelled' || fate.status === 'postponed')
  const status = stands
    ? (when?.from ?? '') > on && !kept
      ? 'planned'
      : 'held'
    : moved && (fate.moved?.from ?? '') > on
      ? 'planned'
      : fate.status
  return {
    draft: {
      rule: entry.rule,
      kind: forum
        ? 'board'
        : kindOf(what) === 'meeting' && others.some(({ party }) => party.kind === 'media')
          ? 'media'
          : byLine.test(`${entry.how} ${what}`)
            ? 'call'
            : kindOf(`${entry.how} ${what}`),
      status,
      ...(when ? { when } : {}),
      parties: distinct([
        ...(instead.length > 0 || missing ? [] : entry.by),
        ...instead,
        ...takings.filter(({ party }) => party !== forum),
      ]),
      ...(forum ? { forum } : {}),
      ...(entry.title ? { title: entry.title } : {}),
      span: entry.span,
      block: entry.block,
      about: [entry.block, ...(entry.below ?? [])],
      confidence: confidenceOf(entry, others),
    },
    ...(moved ? { movedFrom: entry.when } : {}),
  }
}

/** "Example Advisory Group on Examples", whatever it is on. */
const isForum = (name: string) => forumEnd.test(name.replace(/ (?:on|for|against|into) .*$/, ''))

/** "AE" or "A Example" in the diary of Anna Example is nobody else. */
const isShortFor = (written: string, by: readonly PartyTaking[]) =>
  by.some(
    ({ party: { name } }) =>
      initialsOf(name) === written.toUpperCase() ||
      `${name[0]} ${name.split(' ').at(-1)}` === written.replace('.', ''),
  )

/** The words of sentences, without the gaps of a cell that goes on over several lines. */
const wordsOf = (sentences: Entry['told']) => sentences.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')

const byLine = /^\W*(?:tel(?:ephone)?|phone|video|vc|zoom|teams|skype|dialled)\b/i

/** "Mtg (not me)", "AE didn't go in the end": the one whose entry it is was not there. */
const absent = ({ how, told, remarks }: Entry) =>
  /\b(?:not me|without (?:me|us)|not us|we were not (?:there|present))\b/i.test(
    `${how} ${told.map(({ text }) => text).join(' ')}`,
  ) ||
  /(?:^|[.;] )(?:\p{Lu}{2,3}|I|We|The Minister|Minister|He|She) (?:did not|didn't|could not|couldn't|was unable to|wasn't able to) (?:go|attend|come|be there|get there|make it|join)\b/u.test(
    [...told, ...remarks].map(({ text }) => text).join(' '),
  )

function partiesOf(entry: Entry, read: ReadText): PartyTaking[] {
  const [first, ...more] = entry.told
  const told =
    entry.whom.length > 0 || !first
      ? entry.told.flatMap((sentence) => partiesRemarked(sentence, read, false))
      : [
          ...partiesTold(first, read, entry.bare),
          ...more.flatMap((sentence) => partiesRemarked(sentence, read)),
        ]
  return distinct([
    ...entry.whom,
    ...told,
    ...(entry.there ?? []),
    ...entry.remarks.flatMap((sentence) => partiesRemarked(sentence, read)),
  ])
}

/** Where only the place of a name tells that it is one, less is sure. */
const confidenceOf = (entry: Entry, others: readonly PartyTaking[]) =>
  others.length > 0 && others.every(({ party }) => party.loose)
    ? Math.min(entry.confidence, 0.5)
    : entry.confidence
