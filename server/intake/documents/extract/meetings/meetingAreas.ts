import { titleAreas } from '../areas/documentAreas.ts'
import type { AreaWords } from '../areas/findAreas.ts'
import type { Block } from '../layout/Block.ts'
import type { Mention } from '../names/Mention.ts'
import type { MeetingDraft } from './MeetingDraft.ts'

/** The text of a block without the names in it: a party's name says who, not what about, save "Group on Example Harm". */
export function withoutNames(block: Block, mentions: readonly Mention[]): string {
  const characters = block.text.split('')
  for (const { start, end, kind, party } of mentions)
    if (
      start >= block.start &&
      end <= block.end &&
      kind !== 'forum' &&
      party !== undefined &&
      kind !== 'loose'
    ) {
      const from = start - block.start
      const on = / on /i.exec(block.text.slice(from, end - block.start))
      characters.fill(' ', from, on ? from + on.index : end - block.start)
    }
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

/** What a document's title names, and what it is about where a contact says nothing else. */
export type DocumentAreas = { title: readonly string[]; usual: readonly string[] }

/** What the nearest line above that names an area says the text below is about. */
const areasAbove = (block: Block, blocks: readonly Block[], words: AreaWords): string[] =>
  [labelOf(block, blocks), block.headings.at(-1)]
    .map((each) => (each ? titleAreas(words, each.text) : []))
    .find((areas) => areas.length > 0) ?? []

/** What each contact was about: the words of its paragraph and items, and its heading; else what the document is about. */
export function addAreas(
  drafts: readonly MeetingDraft[],
  words: AreaWords,
  textOf: (block: Block) => string,
  blocks: readonly Block[],
  { title, usual }: DocumentAreas,
): MeetingDraft[] {
  const done: MeetingDraft[] = []
  for (const draft of drafts) {
    const heading = draft.block.headings.at(-1)
    const under = areasAbove(draft.block, blocks, words)
    const named = words.find([draft.forum?.name, draft.title].filter(Boolean).join('. '), false)
    const here = draft.about
      .flatMap((block) => words.find(textOf(block), false))
      .filter((id) => !under.some((each) => words.isUnder(each, id)))
    const own = draft.main && title.length > 0 ? [] : here
    const found = new Set([...under, ...own, ...named, ...(draft.areas ?? [])])
    const like = draft.similar
      ? done.findLast((each) => each.block.headings.at(-1) === heading && !each.similar)
      : undefined
    for (const id of like?.areas ?? []) found.add(id)
    const areas = [...found].some(words.isHarm) ? [...found] : [...new Set([...usual, ...found])]
    done.push({ ...draft, areas })
  }
  return done
}
