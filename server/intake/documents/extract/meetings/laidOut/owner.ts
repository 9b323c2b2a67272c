import type { Block } from '../../layout/Block.ts'
import { unshouted } from '../../layout/unshouted.ts'
import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import { readDay } from './readDay.ts'

const keeper =
  /(?:\b(?:[Kk]ept|[Cc]ompiled|[Mm]aintained|[Cc]ompleted|[Pp]repared|[Uu]pdated|KEPT|COMPILED) by|^(?:From|By)|^(?:[\p{L}]+ )?(?:[Ll]ead|[Oo]fficer|[Mm]anager|[Rr]eporter)(?=:)):?[ |]+((?:\p{Lu}[\p{L}'-]+ ){1,2}\p{Lu}[\p{L}'-]+)/mu

/** Whose contacts they are: the minister's in a diary; else the writer's, or those of whoever keeps the log. */
export function ownerOf(read: ReadText, head: string, diary: boolean): Party | undefined {
  const { facts, minister, cast, blocks } = read
  const kept = keeper.exec(head)?.[1]
  const own = kept ? cast.person(kept, { rule: 'keeper of a log', confidence: 0.7 }) : undefined
  if (diary)
    return (minister?.office ? undefined : minister) ?? namedAtHead(read) ?? minister ?? facts.from[0] ?? own
  return facts.from[0] ?? own ?? signed(blocks, cast) ?? (minister?.office ? undefined : minister)
}

/** "DIRECTOR OF EXAMPLES - ANNA EXAMPLE", above the first day of a diary: the one person named there. */
function namedAtHead({ blocks, mentionsIn, facts, cast }: ReadText): Party | undefined {
  const first = blocks.findIndex(({ text, kind }) => kind !== 'field' && readDay(text, { on: facts.date }))
  const head = blocks
    .slice(0, Math.max(0, Math.min(first, most)))
    .filter(({ label, text }) => label !== 'author' && !made.test(text))
  const people = new Set(
    head
      .flatMap(mentionsIn)
      .flatMap(({ kind, party }) => (kind === 'person' && party && !party.office ? [party] : [])),
  )
  for (const { text, cells } of head)
    for (const part of cells?.map((cell) => cell.text) ?? [text]) {
      const name = peer.exec(unshouted(part))?.[0]
      if (name) people.add(cast.person(name, { rule: 'name at the head of a diary', confidence: 0.7 }))
    }
  return people.size === 1 ? [...people][0] : undefined
}

const most = 6
const made = /\b(?:prepared|compiled|kept|issued|updated|contact|enquiries|version|copy|copied|from)\b/i
const peer =
  /\b(?:Earl|Countess|Viscount|Viscountess|Duke|Duchess|Marquess|Bishop|Archbishop) of \p{Lu}[\p{L}-]+/u

/** "My last day is Friday. - Anna Example": who ends the first or the last words with a name. */
const signed = (blocks: readonly Block[], cast: ReadText['cast']): Party | undefined => {
  const [name] = [...blocks.slice(0, 4), ...blocks.slice(-3)].flatMap(({ text }) => {
    const found = /[.!?]\s+[-–—]\s*(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2})\s*$/u.exec(text)?.[1]
    return found ? [found] : []
  })
  return name ? cast.person(name, { rule: 'signature', confidence: 0.7 }) : undefined
}
