import { type DocumentAreas, titleAreas } from '../areas/documentAreas.ts'
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
    const above = under.some(words.isHarm) ? under : usual
    const here = draft.about
      .flatMap((block) => words.hits(textOf(block), false))
      .flatMap(({ id, term }) => asMeant(id, term, above, words))
    const own = draft.main && title.length > 0 ? [] : here
    const found = new Set([...under, ...own, ...named, ...(draft.areas ?? [])])
    const like = draft.similar
      ? done.findLast((each) => each.block.headings.at(-1) === heading && !each.similar)
      : undefined
    for (const id of like?.areas ?? []) found.add(id)
    const areas = [...found].some(words.isHarm)
      ? [...found]
      : [...new Set([...found, ...(title.length > 0 ? usual : orNamed(draft, words, usual))])]
    done.push({ ...draft, areas })
  }
  return done
}

/**
 * What a word means under a heading or in a document about something: the wider area is the narrower one that this is
 * about ("trafficking" in a letter on trafficked children), and part of its name is its name.
 */
function asMeant(id: string, term: string, above: readonly string[], words: AreaWords): string[] {
  const narrower = above.filter((each) => words.isUnder(each, id) || words.isPartOf(term, each))
  return narrower.length > 0 ? narrower : [id]
}

/** The names of one or two who took part tell what a contact was about where nothing else does. */
function orNamed(draft: MeetingDraft, words: AreaWords, usual: readonly string[]): readonly string[] {
  const names = draft.parties.flatMap(({ party, onBehalfOf }) => [party.name, onBehalfOf?.name ?? ''])
  const areas = words.find(names.join('. '), false)
  return areas.length > 0 && areas.length < 3 ? areas : usual
}
