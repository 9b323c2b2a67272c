import type { FoundWhen } from '../../dates/When.ts'
import { forumEnd } from '../../names/nameShapes.ts'
import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { distinct } from '../Scene.ts'
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
  if (isNoMeeting(what) || (isOnlyWriting(`${entry.how} ${what}`) && !namesMeeting(`${entry.how} ${what}`)))
    return undefined
  const days = { on, side: entry.side }
  const told = { what: `${entry.how} ${what}`, remarks }
  const fate = fateOf(told, entry.when, days, kept)
  const instead = standIns([...entry.told, ...entry.remarks], read)
  const takings = partiesOf(entry, read).filter(
    ({ party }) => !instead.length || !entry.by.some((own) => own.party === party),
  )
  const forum = /\b(?:conference|dinner|reception|awards?|AGM|drinks)\b/i.test(what)
    ? undefined
    : takings.find(({ party }) => party.kind === 'forum' || forumEnd.test(party.name))?.party
  const own = new Set(entry.by.map(({ party }) => party))
  const others = takings.filter(({ party }) => party !== forum && !own.has(party) && !party.group)
  if (others.length === 0 && !forum) return undefined
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
        ...(instead.length > 0 || absent(entry) ? [] : entry.by),
        ...instead,
        ...takings.filter(({ party }) => party !== forum),
      ]),
      ...(forum ? { forum } : {}),
      span: entry.span,
      block: entry.block,
      about: [entry.block, ...(entry.below ?? [])],
      confidence: confidenceOf(entry, others),
    },
    ...(moved ? { movedFrom: entry.when } : {}),
  }
}

/** The words of sentences, without the gaps of a cell that goes on over several lines. */
const wordsOf = (sentences: Entry['told']) => sentences.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')

const byLine = /^\W*(?:tel(?:ephone)?|phone|video|vc|zoom|teams|skype|dialled)\b/i

/** "Mtg (not me)": the one who keeps the log was not there. */
const absent = ({ how, told }: Entry) =>
  /\b(?:not me|without (?:me|us)|not us|we were not (?:there|present))\b/i.test(
    `${how} ${told.map(({ text }) => text).join(' ')}`,
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

/** Who the document's contacts are taken to be of, where the text does not say it line by line. */
export const asOwner = (party: Party | undefined, because?: string): PartyTaking[] =>
  party ? [{ party, as: 'participant', ...(because ? { because } : {}) }] : []
