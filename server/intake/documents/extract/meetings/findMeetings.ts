import { AreaWords } from '../areas/findAreas.ts'
import type { Block } from '../layout/Block.ts'
import type { ReadText } from '../readText.ts'
import { isDiary } from './laidOut/clock.ts'
import { laidOut } from './laidOut/laidOut.ts'
import type { MeetingDraft } from './MeetingDraft.ts'
import { mainMeeting } from './mainMeeting.ts'
import { addAreas, isLabel, withoutNames } from './meetingAreas.ts'
import { mergeRetold, mergeWithinSentence } from './mergeDrafts.ts'
import { meetingRules } from './rules/rules.ts'
import type { Scene } from './Scene.ts'
import { settle } from './settle.ts'
import { supposed } from './supposed.ts'

/** The contacts a document reports. */
export function findMeetings(read: ReadText, scenes: readonly Scene[]): MeetingDraft[] {
  const { facts } = read
  const words = new AreaWords(read.cast.register.areas)
  const diary = isDiary(read.blocks)
  const main = diary
    ? undefined
    : mainMeeting({
        facts,
        blocks: read.blocks,
        attendance: read.attendance,
        mentionsOf: read.mentionsIn,
        sentences: scenes.map(({ sentence }) => sentence),
        minister: read.minister,
      })
  const { drafts: entries, taken } = laidOut(read)
  const found = scenes
    .filter(({ sentence }) => !taken.some(({ start, end }) => sentence.start < end && start < sentence.end))
    .flatMap((scene) =>
      mergeWithinSentence(
        meetingRules.flatMap((rule) => rule.find(scene)).filter((draft) => !supposed(draft, scene)),
      ),
    )
  const again = [...entries, ...found].flatMap((draft, at, all) =>
    draft.again ? ofThoseWhoMet(named(draft, read), toldBefore(all, at) ?? main) : [draft],
  )
  const settled = [...(main ? [main] : []), ...again]
    .map((draft) => onSameDay(draft, main))
    .map((draft) =>
      settle(draft, facts, (each) =>
        read.mentionsIn(each.block).flatMap(({ party, kind }) => (party && kind === 'body' ? [party] : [])),
      ),
    )
    .filter((draft) => draft.parties.length > 0 || draft.forum)
  const document = words.find([facts.title, main?.forum?.name].filter(Boolean).join('. '), false)
  const text = read.blocks.map(({ text }) => text).join('\n')
  const usual =
    document.length > 0
      ? document
      : main || (facts.kind === 'letter' && !facts.covers)
        ? mostSpoken(words, text)
        : diary
          ? []
          : aloneSpoken(words, text)
  return addAreas(
    extendAbout(mergeRetold(settled), read.blocks),
    words,
    (block) => withoutNames(block, read.mentionsIn(block)),
    read.blocks,
    usual,
  )
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
  if (main.forum) return [{ ...draft, forum: main.forum, parties: [] }]
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

/** The one area a text speaks of, and of no other nearly as much. */
function aloneSpoken(words: AreaWords, text: string): string[] {
  const [first, second] = spokenOf(words, text)
  return first && first[1] > 1 && first[1] > 2 * (second?.[1] ?? 0) ? [first[0]] : []
}

/** The area a note speaks of most, where its title does not name one. */
function mostSpoken(words: AreaWords, text: string): string[] {
  const [first] = spokenOf(words, text)
  return first ? [first[0]] : []
}

/** How often a text speaks of each area, the most first. */
function spokenOf(words: AreaWords, text: string): [string, number][] {
  const counts = new Map<string, number>()
  for (const line of text.split(/(?<=[.\n])/))
    for (const id of words.find(line, false)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}
