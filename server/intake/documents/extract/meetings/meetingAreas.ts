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

/** What each contact was about: the words of its paragraph and items, and its heading; else what the document is about. */
export function addAreas(
  drafts: readonly MeetingDraft[],
  words: AreaWords,
  textOf: (block: Block) => string,
  document: readonly string[],
): MeetingDraft[] {
  const done: MeetingDraft[] = []
  for (const draft of drafts) {
    const heading = draft.block.headings.at(-1)
    const here = draft.about.flatMap((block) => words.find(textOf(block), false))
    const under = heading ? words.find(heading.text, true) : []
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
