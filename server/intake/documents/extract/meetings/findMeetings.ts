import { documentAreas } from '../areas/documentAreas.ts'
import { AreaWords } from '../areas/findAreas.ts'
import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Party } from '../names/Party.ts'
import type { ReadText } from '../readText.ts'
import { isDiary } from './laidOut/clock.ts'
import { entryDays, tellsOfDays } from './laidOut/entryDays.ts'
import { laidOut } from './laidOut/laidOut.ts'
import { onDayOfEntry } from './laidOut/logEntries.ts'
import { stopOfVisit } from './laidOut/stopEntries.ts'
import { intoStops } from './laidOut/stops.ts'
import type { MeetingDraft } from './MeetingDraft.ts'
import { mainMeeting } from './mainMeeting.ts'
import { addAreas, isLabel, withoutNames } from './meetingAreas.ts'
import { mergeRetold, mergeWithinSentence } from './mergeDrafts.ts'
import { inNearestYear } from './nearestYear.ts'
import { nextTitle, nextTitles } from './nextTitles.ts'
import { lastResorts, meetingRules } from './rules/rules.ts'
import type { Scene } from './Scene.ts'
import { settle } from './settle.ts'
import { supposed } from './supposed.ts'

/** The contacts a document reports. */
export function findMeetings(read: ReadText, scenes: readonly Scene[]): MeetingDraft[] {
  const { facts } = read
  const words = new AreaWords(read.cast.register.areas)
  const diary = isDiary(read.blocks)
  const days = entryDays(read.blocks, facts.date)
  const main =
    diary || tellsOfDays(days)
      ? undefined
      : mainMeeting({
          facts,
          blocks: read.blocks,
          attendance: read.attendance,
          listed: read.listed,
          mentionsOf: read.mentionsIn,
          sentences: scenes.map(({ sentence }) => sentence),
          minister: read.minister,
          standing: standingGroup(read),
        })
  const { drafts: entries, otherwise, taken } = laidOut(read, days)
  const found = scenes
    .filter(({ sentence }) => !taken.some(({ start, end }) => sentence.start < end && start < sentence.end))
    .flatMap((scene) => mergeWithinSentence(contactsIn(scene).filter((draft) => !supposed(draft, scene))))
  const logged = otherwise.filter(({ block }) => !found.some((draft) => draft.block === block))
  const again = [...entries, ...logged, ...intoStops(found, entries)].flatMap((draft, at, all) =>
    draft.again ? ofThoseWhoMet(named(draft, read), toldBefore(all, at) ?? main) : [draft],
  )
  const byStops = entries.some(({ rule }) => rule === stopOfVisit)
  const settled = [...(main && !byStops ? [main] : []), ...again]
    .map((draft) => onDayOfEntry(onSameDay(inNearestYear(draft, facts.date), main), days, read))
    .map((draft) =>
      settle(draft, facts, (each) =>
        read.mentionsIn(each.block).flatMap(({ party, kind }) => (party && kind === 'body' ? [party] : [])),
      ),
    )
    .filter((draft) => draft.parties.length > 0 || draft.forum)
  const one = main !== undefined || (facts.kind === 'letter' && !facts.covers)
  const kind = one ? 'one' : diary ? 'diary' : 'several'
  return addAreas(
    extendAbout(nextTitles(mergeRetold(settled), read), read.blocks),
    words,
    (block) => withoutNames(block, read.mentionsIn(block)),
    read.blocks,
    documentAreas(read, words, main?.forum?.name, kind),
  )
}

/** What the rules find in a sentence, and in a clause of which they read nothing whoever a word for a contact stands among. */
function contactsIn(scene: Scene): MeetingDraft[] {
  const found = meetingRules.flatMap((rule) => rule.find(scene))
  for (const draft of lastResorts.flatMap((rule) => rule.find(scene)))
    if (!found.some(({ span }) => span.start < draft.span.end && draft.span.start < span.end))
      found.push(draft)
  return found
}

const group =
  /^(?:the )?[\p{L}'&, -]*\b(?:working party|task ?force|board|committee|panel|forum|(?:working|steering|reference|advisory|liaison|stakeholder|expert|task|project|programme|oversight|implementation|delivery|ministerial) group)(?: (?:on|for|against|into) [\p{L}'&, -]+)?$/iu

/** A heading at the top that is only the name of a standing group. */
function standingGroup({ blocks, cast }: ReadText): Party | undefined {
  const name = blocks
    .slice(0, 4)
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => unshouted(text).replace(/\s+/g, ' ').trim())
    .find((text) => group.test(text) && text.split(' ').length > 2 && text.length < 90)
  return name
    ? cast.body(name, { kind: 'forum', rule: 'heading of the document', confidence: 0.7 })
    : undefined
}

/** "The Minister then went on to County Hall for lunch with …": a note goes on from the occasion it is about. */
function onSameDay(draft: MeetingDraft, main: MeetingDraft | undefined): MeetingDraft {
  if (!main?.when || draft.main || draft.when || draft.status !== 'held') return draft
  const { start, end } = draft.block
  const text = draft.block.text.slice(Math.max(0, draft.span.start - start - 40), draft.span.end - start)
  return end > start &&
    /\b(?:then|afterwards|went on|later that (?:day|morning|afternoon)|from there|finally)\b/i.test(text)
    ? { ...draft, when: main.when, whenBecause: 'The text goes on from the meeting of that day.' }
    : draft
}

/** The contact told of before in the same sentence, which "a further session" continues, or of which "the last" is one more. */
const toldBefore = (found: readonly MeetingDraft[], at: number): MeetingDraft | undefined => {
  const draft = found[at]
  const before = found.slice(0, at).filter((each) => !each.again && each.block === draft?.block)
  return (
    before.findLast(
      ({ span }) => draft !== undefined && draft.span.start <= span.end + 1 && span.end <= draft.span.end,
    ) ?? (draft?.rule === 'next meeting' ? before.findLast(({ status }) => status === 'held') : undefined)
  )
}

/** "The taskforce meets again" is the one forum of the document that is a taskforce. */
function named(draft: MeetingDraft, { cast }: ReadText): MeetingDraft {
  const noun = draft.againOf?.replace(/\s/g, '').toLowerCase()
  const forums = noun
    ? cast.parties.filter(
        ({ kind, name }) => kind === 'forum' && name.replace(/\s/g, '').toLowerCase().includes(noun),
      )
    : []
  const [forum] = forums
  return forum && forums.length === 1 ? { ...draft, forum, parties: [] } : draft
}

/** Who is to meet again: the forum, or those who met. */
function ofThoseWhoMet(draft: MeetingDraft, main: MeetingDraft | undefined): MeetingDraft[] {
  if (draft.forum) return [draft]
  if (draft.againOf && draft.againOf !== 'group' && main?.kind !== 'board') return []
  if (!main) return draft.parties.length > 0 ? [draft] : []
  if (main.forum) return [{ ...draft, forum: main.forum, parties: [], ...titled(draft, main.forum) }]
  return [
    {
      ...draft,
      kind: main.kind,
      parties: main.parties
        .filter(({ attendance }) => attendance !== 'apologies')
        .map(({ party, as, onBehalfOf }) => ({
          party,
          as,
          ...(onBehalfOf ? { onBehalfOf } : {}),
          because: 'Those who met are taken to be meant.',
        })),
    },
  ]
}

/** Whose next session it is, where the text does not stand under a heading that says so. */
const titled = ({ title }: MeetingDraft, { name }: Party) =>
  title && title !== nextTitle ? { title: `${name}: ${title.toLowerCase()}` } : {}

/** The paragraphs after a contact are about it too, until the next contact or heading. */
function extendAbout(drafts: readonly MeetingDraft[], blocks: readonly Block[]): MeetingDraft[] {
  const begins = new Set(drafts.map(({ block }) => block))
  return drafts.map((draft) => {
    if (draft.block.kind !== 'paragraph') return draft
    const at = blocks.indexOf(draft.block)
    const until = blocks.findIndex(
      (block, place) =>
        place > at &&
        (begins.has(block) ||
          block.kind !== 'paragraph' ||
          isLabel(block) ||
          block.headings.at(-1) !== draft.block.headings.at(-1)),
    )
    return {
      ...draft,
      about: [...new Set([...draft.about, ...blocks.slice(at + 1, until < 0 ? undefined : until)])],
    }
  })
}
