import { looksLikePost } from '../../../../../register/register.ts'
import type { Block, Cell } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import type { Mention } from '../../names/Mention.ts'
import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import { isNameOfPerson, itemsOf, nameIn } from '../../tables/columnNames.ts'
import type { Meaning } from '../../tables/columns.ts'
import { isEmpty } from '../../tables/tablesIn.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { distinct } from '../Scene.ts'
import { firstInCell } from './firstPlace.ts'

const named = new Set<Mention['kind']>(['person', 'body', 'forum', 'redacted'])

/** The sentences of a row that stand in a cell. */
export const sentencesOfCell = (read: ReadText, block: Block, cell: Cell | undefined): Sentence[] => {
  if (!cell || isEmpty(cell.text)) return []
  const end = cell.pieces?.at(-1)?.end ?? cell.end
  const next = (block.cells ?? []).filter(({ start }) => start > cell.start).map(({ start }) => start)
  const until = cell.pieces ? end : Math.min(end, ...next)
  return read
    .sentencesOf(block)
    .filter(
      ({ start, end: last, text }) =>
        start >= cell.start && last <= until && inColumn(block, cell, start) && text !== '',
    )
}

/** Between the lines of a cell stand those of other columns. */
const inColumn = ({ cells = [] }: Block, cell: Cell, at: number) =>
  (cell.pieces ?? [cell]).some(({ start, end }) => start <= at && at < end) &&
  !cells.some(
    (other) => other !== cell && (other.pieces ?? [other]).some(({ start, end }) => start <= at && at < end),
  )

/** Those named in a cell of a column that says with whom: what the cell begins with is a name, known or not. */
export function partiesInCell(
  read: ReadText,
  block: Block,
  cell: Cell | undefined,
  meaning: Meaning,
): PartyTaking[] {
  if (!cell || isEmpty(cell.text)) return []
  const mentions = sentencesOfCell(read, block, cell).flatMap((sentence) => read.mentionsOf(sentence))
  const items = itemsOf(cell.text, read.cast).filter((item, at) => at === 0 || !placeEnd.test(item))
  return distinct(
    items.flatMap((item) => {
      const found = mentions.filter(({ text }) => item.includes(text.replace(/\s+/g, ' ')))
      return partiesOfItem(item, found, cell, meaning, read)
    }),
  )
}

/** "Example Trust, Sample Park": where it is. */
const placeEnd = /\b(?:Park|Street|Road|Square|Place|Quay|Buildings?)$/

function partiesOfItem(
  written: string,
  mentions: readonly Mention[],
  cell: Cell,
  meaning: Meaning,
  { cast }: ReadText,
): PartyTaking[] {
  const item = written.slice(firstInCell(written))
  const head = nameIn(item)
  const at = { start: cell.start, end: cell.end }
  const sure = mentions.filter(({ kind, party }) => named.has(kind) && party && !party.loose)
  const first =
    sure.find(({ text }) => bare(text) === head || bare(text).startsWith(head)) ??
    sure.find(({ text, party }) => party?.known && head.startsWith(bare(text)))
  const isPerson = isNameOfPerson(head) || (meaning === 'person' && !looksLikePost(head))
  const party =
    first?.party && first.party.type === (isPerson ? 'person' : 'organisation')
      ? first.party
      : first?.party && meaning !== 'body' && !/\b(?:of|for|and)\b/.test(head)
        ? first.party
        : isName(head)
          ? isPerson
            ? cast.person(head, { rule: 'name in a column', confidence: 0.7 })
            : cast.body(head, { rule: 'name in a column', confidence: 0.7 })
          : undefined
  const others = sure.filter(
    (each) =>
      each !== first &&
      !head.includes(each.text) &&
      (each.kind !== 'body' || isPerson || alongside.test(item.slice(0, item.indexOf(each.text)))),
  )
  const body =
    party?.type === 'person'
      ? (first?.of ?? others.find(({ kind }) => kind === 'body')?.party ?? bodyAfter(item, cast))
      : undefined
  if (body && party && body !== party) party.body ??= body
  return [
    ...(party
      ? [{ party, as: 'participant' as const, at, ...(body && body !== party ? { onBehalfOf: body } : {}) }]
      : []),
    ...others
      .filter(({ party: other }) => other !== body && other !== party)
      .flatMap((mention) => takingOf(mention, party?.type === 'organisation' ? party : undefined)),
  ]
}

const alongside = /(?:\b(?:and|with|plus)|&|w\/|w\.|\+)\s*(?:the )?$/i

const bare = (text: string) => text.replace(/\s+/g, ' ').replace(/^the /i, '')

/** "Dr Zora Example, Example Health": what follows the comma after a person is whose they are. */
function bodyAfter(item: string, cast: ReadText['cast']): Party | undefined {
  const name = /^[^,(]+,\s*(?:the )?(\p{Lu}[^,(;]{2,60})/u.exec(item)?.[1]?.trim() ?? ''
  return name && isName(name) && !looksLikePost(name)
    ? cast.body(name, { rule: 'name in a column', confidence: 0.6 })
    : undefined
}

/** Words in capitals with nothing between them but small ones: no remark. */
const isName = (text: string) =>
  /^\p{Lu}/u.test(text) &&
  text.length > 2 &&
  text.split(' ').length <= 8 &&
  text
    .split(' ')
    .every((word) => /^[\p{Lu}\d&'"(-]|^(?:of|for|and|the|on|in|to|against|de|y|a)$/u.test(word)) &&
  !/^(?:All|Internal|Various|Officials?|Team|Staff|Several|Everyone|Nobody|Weekly|Monthly|Unknown|Vacant)\b/.test(
    text,
  )

export const takingOf = ({ party, of, start, end }: Mention, body?: Party): PartyTaking[] => {
  const own = of && /^(?:MD|CEO|CFO|COO|DG|PS|PPS|SRO|MP)$/.test(of.name) ? undefined : of
  const onBehalfOf = party?.type === 'person' ? (body ?? own) : own
  return party
    ? [
        {
          party,
          as: 'participant',
          at: { start, end },
          ...(onBehalfOf && onBehalfOf !== party ? { onBehalfOf } : {}),
        },
      ]
    : []
}
