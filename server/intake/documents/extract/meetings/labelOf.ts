import type { Block } from '../layout/Block.ts'
import type { ReadText } from '../readText.ts'
import type { PartyTaking } from './MeetingDraft.ts'

/** What a block opens with before it says anything: "Refuge – ", "Galop, SignHealth. ", "Minister's visit to Leeds. " */
export type Label = { text: string; parties: readonly PartyTaking[]; end: number }

const longest = 110
const marker = /^\s*(?:[-*•]|\(?[a-z\d]{1,2}[.)])\s+/i
/** A first sentence without a verb, else what stands before the first colon or dash. */
const endings = [/^(?:[^.;]|\.(?=\S))*\.(?=\s)/u, /^(?:[^.:;–—]|\.(?=\S))*?(?:[:;]| [-–—](?= ))/u]
/** Words that make a sentence of it. */
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|met|meets?|saw|sees?|said|says|told|asked|wants?|wrote|came|comes?|went|goes|agreed|rang|spoke|sent|sends?|made|gave|took|takes?|held|(?!(?:needed|based|related|united|mixed|led)\b)[a-z]{3,}ed)\b/

/** The label of a block, else the names the heading above consists of; none of a row, or where it opens with a sentence. */
export const labelOf = (block: Block, read: ReadText): Label | undefined =>
  block.kind === 'row' ? undefined : (openingOf(block, read) ?? headingOf(block.headings.at(-1), read))

function headingOf(heading: Block | undefined, read: ReadText): Label | undefined {
  if (!heading) return undefined
  const parties = namedIn(heading, read, heading.end)
  const named = parties.reduce((sum, { at }) => sum + (at ? at.end - at.start : 0), 0)
  return named > heading.text.trim().length * 0.6
    ? { text: heading.text, parties, end: heading.end }
    : undefined
}

function openingOf(block: Block, read: ReadText): Label | undefined {
  const unmarked = block.text.replace(marker, (mark) => ' '.repeat(mark.length))
  const text = endings
    .map((ending) => ending.exec(unmarked)?.[0])
    .find((opening) => opening && opening.length <= longest && !verb.test(opening))
  if (!text) return undefined
  const end = block.start + text.length
  return { text, parties: namedIn(block, read, end), end }
}

/** Who is named in a block up to a place. */
const namedIn = (block: Block, read: ReadText, until: number): PartyTaking[] =>
  read.mentionsIn(block).flatMap(({ party, start, end, of, kind }) =>
    party && end <= until && !/^(?:self|selves|you|pronoun)$/.test(kind)
      ? [
          {
            party,
            as: 'participant' as const,
            at: { start, end },
            because: `The paragraph is about ${party.name}.`,
            ...(of ? { onBehalfOf: of } : {}),
          },
        ]
      : [],
  )
