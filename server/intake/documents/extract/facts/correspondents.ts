import { looksLikePerson, looksLikePost } from '../../../../register/register.ts'
import type { Block } from '../layout/Block.ts'
import { isClosing, isSalutation } from '../layout/headings.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Cast } from '../names/Cast.ts'
import { findPeople } from '../names/findPeople.ts'
import { looksGiven } from '../names/looksGiven.ts'
import { findOffices, holderOf } from '../names/offices.ts'
import type { Party } from '../names/Party.ts'
import { partyOfOffice } from '../names/partyOfOffice.ts'
import { findRedactions } from '../names/redactions.ts'
import { readersBody } from './readersBody.ts'

type Correspondents = { from?: Party; to?: Party }

/** Who wrote a letter and to whom: from its head, its salutation and its signature. */
export function correspondents(blocks: readonly Block[], cast: Cast): Correspondents {
  const greeting = blocks.findIndex(
    ({ text, kind }) =>
      kind !== 'heading' && (isSalutation(text) || /^\p{Lu}\p{Ll}+,$/u.test(text.trim())) && text.length < 60,
  )
  const closing = blocks.findLastIndex(({ text }) => isClosing(text) && text.length < 60)
  if (greeting < 0 && closing < 0) return {}
  const head = peopleIn(blocks.slice(0, Math.max(0, greeting)), cast)
  const signed = closing < 0 ? [] : peopleIn(blocks.slice(closing + 1), cast, true)
  const greeted =
    greeting < 0 ? undefined : greetedIn(blocks[greeting]?.text ?? '', head, cast, blocks.slice(0, greeting))
  const taken =
    closing < 0
      ? undefined
      : blocks
          .slice(closing + 1, closing + 3)
          .find(({ text }) => text.length < 40 && findRedactions(text).length > 0)
  const from =
    signed[0] ?? (taken ? cast.redacted(taken.start) : undefined) ?? head.find((person) => person !== greeted)
  const greetedLine = greeting < 0 ? undefined : blocks[greeting]
  const unnamed =
    greetedLine && findRedactions(greetedLine.text).length > 0 ? cast.redacted(greetedLine.start) : undefined
  const to = greeted ?? unnamed ?? head.find((person) => person !== from) ?? officeIn(greetedLine, cast)
  if (to && !to.known && greeting > 0) {
    const body = readersBody(blocks.slice(0, greeting), to, cast)
    if (body && body !== to && body.side !== 'government') to.body ??= body
  }
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

const peopleIn = (blocks: readonly Block[], cast: Cast, after = false): Party[] => [
  ...new Set(
    blocks.flatMap((block) => {
      const text = (after ? unshouted(block.text) : block.text).replace(
        /^\s*\((Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\)\s+(?=\p{Lu})/u,
        '$1 ',
      )
      if (findRedactions(text).length > 0) return []
      const titled = findPeople(text).map(({ text: name }) =>
        cast.person(name, { rule: 'letterhead or signature', confidence: 0.8 }),
      )
      if (titled.length > 0) return titled
      const plain = /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2})(?:,|$)/u.exec(text.trim())?.[1]
      if (plain && looksGiven(plain.split(' ')[0] ?? ''))
        return [cast.person(plain, { rule: 'letterhead or signature', confidence: 0.7 })]
      const signature = /^(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}'-]+){1,2})$/u.exec(text.trim())?.[1]
      if (signature && after && looksLikePerson(signature) && !looksLikePost(signature))
        return [cast.person(signature, { rule: 'letterhead or signature', confidence: 0.7 })]
      const given = /^\p{Lu}\p{Ll}+$/u.test(text.trim())
        ? cast.parties.find(({ type, name }) => type === 'person' && name.split(' ')[0] === text.trim())
        : undefined
      return given ? [given] : []
    }),
  ),
]

/** "Dear Home Secretary", of whom the letter gives no name. */
function officeIn(greeting: Block | undefined, cast: Cast): Party | undefined {
  const office = greeting ? findOffices(greeting.text)[0] : undefined
  return office ? partyOfOffice(office.text, office.text, cast) : undefined
}

/** "Dear Home Secretary" is who holds the office, or stands in the head with it. */
function greetedIn(
  text: string,
  head: readonly Party[],
  cast: Cast,
  blocks: readonly Block[],
): Party | undefined {
  const name = text
    .replace(/^dear\s+/i, '')
    .replace(/[,\s]+$/, '')
    .trim()
  const office = findOffices(name)[0]
  const held = office ? holderOf(office.text, cast.on, cast.appointments) : undefined
  if (office) {
    const beside = besideOffice(blocks, office.text, head)
    if (beside) return beside
  }
  if (held) return head.find((person) => person.name === held.person) ?? cast.holder(held)
  return head.find((person) =>
    person.name.split(/\s+/).some((word) => word.length > 2 && name.split(/\s+/).includes(word)),
  )
}

/** Who stands in the address right above or beside the office: "Rt Hon Martin Shawcross MP" and below it "Home Secretary". */
function besideOffice(blocks: readonly Block[], office: string, head: readonly Party[]): Party | undefined {
  const at = blocks.findIndex(({ text }) => text.toLowerCase().includes(office.toLowerCase()))
  return [blocks[at], blocks[at - 1]]
    .flatMap((block) => (block ? [block.text] : []))
    .flatMap((text) =>
      head.filter(({ name, aliases }) => [name, ...aliases].some((each) => text.includes(each))),
    )[0]
}
