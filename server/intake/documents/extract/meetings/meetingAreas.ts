import type { AreaWords } from '../areas/findAreas.ts'
import type { Block } from '../layout/Block.ts'
import type { Mention } from '../names/Mention.ts'
import type { MeetingDraft } from './MeetingDraft.ts'

/** The text of a block without the names in it: a party's name says who, not what about. */
export function withoutNames(block: Block, mentions: readonly Mention[]): string {
  const characters = block.text.split('')
  for (const { start, end, kind, party } of mentions)
    if (
      start >= block.start &&
      end <= block.end &&
      kind !== 'forum' &&
      party !== undefined &&
      kind !== 'loose'
    )
      characters.fill(' ', start - block.start, end - block.start)
  return characters.join('')
}

/** A few words on a line of their own say what stands below, though they look like no heading. */
export const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.split(/\s+/).length <= 6 &&
  /^\p{Lu}/u.test(text) &&
  !/[.;:,!?)]$/.test(text.trim())

const labelOf = (block: Block, blocks: readonly Block[]): Block | undefined => {
  const heading = block.headings.at(-1)
  return blocks
    .slice(heading ? blocks.indexOf(heading) + 1 : 0, Math.max(0, blocks.indexOf(block)))
    .findLast(isLabel)
}

/** What each contact was about: the words of its paragraph and items, and its heading; else what the document is about. */
export function addAreas(
  drafts: readonly MeetingDraft[],
  words: AreaWords,
  textOf: (block: Block) => string,
  blocks: readonly Block[],
  document: readonly string[],
): MeetingDraft[] {
  const done: MeetingDraft[] = []
  for (const draft of drafts) {
    const heading = draft.block.headings.at(-1)
    const here = draft.about.flatMap((block) => words.find(textOf(block), false))
    const label = labelOf(draft.block, blocks)
    const under = [heading, label].flatMap((each) => (each ? words.find(each.text, true) : []))
    const named = words.find([draft.forum?.name, draft.title].filter(Boolean).join('. '), false)
    const found = new Set([...under, ...here, ...named, ...(draft.areas ?? [])])
    const like = draft.similar
      ? done.findLast((each) => each.block.headings.at(-1) === heading && !each.similar)
      : undefined
    for (const id of like?.areas ?? []) found.add(id)
    done.push({ ...draft, areas: found.size > 0 ? [...found] : [...document] })
  }
  return done
}
