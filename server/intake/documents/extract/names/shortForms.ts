import type { Block } from '../layout/Block.ts'
import type { Cast } from './Cast.ts'
import { notNames } from './commonWords.ts'
import { escaped } from './escaped.ts'
import { looksGiven } from './looksGiven.ts'
import type { Party } from './Party.ts'

const sorts =
  /^(?:Institute|College|Trust|Foundation|Project|Commission|Commissioner|Council|Board|Group|Partnership|Taskforce|Forum|Centre|Network|Alliance|Association|Society|Federation|Service|Agency|Authority|Union|Coalition|Panel|Committee|Fund|Department|Ministry|University|School|Bank|Charity|Fellowship|Inspectorate)$/

const dayOrMonth = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/** Short forms a reader would understand: "the Institute", "Speak Out", "Kofi", and initials that only one person has. */
export function addShortForms(blocks: readonly Block[], cast: Cast): Map<string, Party> {
  const text = blocks.map((block) => block.text).join('\n')
  const roles = new Map<string, Party>()
  const bodies = cast.parties.filter(
    ({ type, rule }) => type === 'organisation' && rule !== 'officials of a body not named',
  )
  const named = bodies.filter((body) => occursIn(text, body))
  for (const word of new Set(
    named.flatMap(({ name }) => name.split(/\s+/).filter((each) => sorts.test(each))),
  )) {
    const owners = named.filter(
      ({ name }) => name.split(/\s+/).includes(word) && name.split(/\s+/).length > 1,
    )
    if (owners.length === 1 && owners[0] && /^(?:Council|University|College|Constabulary)$/.test(word))
      roles.set(`[Tt]he ${word.toLowerCase()}(?! (?:of|for|tax|house|housing)\\b)`, owners[0])
    if (owners.length === 1 && owners[0])
      roles.set(`[Tt]he ${word}(?! (?:of|for)\\b)(?! on (?!${dayOrMonth})\\p{Lu})(?! \\p{Lu})`, owners[0])
  }
  for (const body of named.filter(({ known }) => !known))
    for (const short of beginnings(body.name))
      if (onlyOne(short, named) && occurs(short, text)) {
        cast.alias(short, body)
        cast.alias(body.name, body)
      }
  for (const body of named) {
    const initials = body.name
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    const alike = named.filter(
      ({ name }) =>
        name
          .split(/[\s-]+/)
          .filter((word) => /^\p{Lu}/u.test(word))
          .map((word) => word[0])
          .join('') === initials,
    )
    if (
      initials.length >= 3 &&
      alike.length === 1 &&
      cast.known.get(initials).length === 0 &&
      occurs(initials, text)
    )
      cast.alias(initials, body)
  }
  const charities = named.filter(({ kind }) => kind === 'charity')
  if (charities.length === 1 && charities[0]) roles.set('[Tt]he charity', charities[0])
  const small = text.toLowerCase()
  const people = cast.parties.filter(
    ({ type, redacted, office, name }) =>
      type === 'person' &&
      !redacted &&
      !office &&
      name.includes(' ') &&
      small.includes((name.split(' ').at(-1) ?? name).toLowerCase()),
  )
  for (const person of people) {
    const given = person.name.split(' ')[0] ?? ''
    if (looksGiven(given) && people.filter(({ name }) => name.startsWith(`${given} `)).length === 1)
      cast.alias(given, person)
    for (const initials of new Set([initialsOf(person.name, /\s+/), initialsOf(person.name, /[\s-]+/)])) {
      const alike = people.filter(
        ({ name }) => initialsOf(name, /\s+/) === initials || initialsOf(name, /[\s-]+/) === initials,
      )
      if (
        /^\p{Lu}{2,4}$/u.test(initials) &&
        alike.length === 1 &&
        occurs(initials, text) &&
        (cast.known.get(initials).length === 0 || listed(person))
      )
        cast.alias(initials, person)
    }
  }
  return roles
}

/** Somebody of a list of those present goes by their initials, whatever else these may stand for. */
const listed = ({ rule }: Party) => rule === 'attendance list'

/** "Lord P" and "Min B" for the one lord or minister whose name begins so. */
export function addTitledInitials(blocks: readonly Block[], cast: Cast) {
  const text = blocks.map((block) => block.text).join('\n')
  for (const match of new Set(
    text.match(
      /\b(?:Lord|Lady|Baroness|Min|Minister|Sir|Dame|Dr|Mr|Mrs|Ms) \p{Lu}\b(?![\p{L}']|\. \p{Lu})/gu,
    ),
  )) {
    const [title = '', initial = ''] = match.split(' ')
    const owners = cast.parties.filter(
      ({ type, name, aliases }) =>
        type === 'person' &&
        [name, ...aliases].some(
          (each) =>
            each.startsWith(`${title} `) &&
            (each.split(/\s+/).at(-1) ?? '').startsWith(initial) &&
            each.length > match.length + 1,
        ),
    )
    if (owners.length === 1 && owners[0]) cast.alias(match, owners[0])
  }
}

/** Of a peer the small words have no initials: "Earl of Exampleton" is EE. */
const initialsOf = (name: string, between: RegExp) =>
  name
    .split(between)
    .filter((word) => word !== 'of')
    .map((word) => word[0])
    .join('')

const occursIn = (text: string, { name, aliases }: Party) =>
  [name, ...aliases].some((each) => text.toLowerCase().includes(each.toLowerCase().replace(/^the /, '')))

/** "Salter Hotels Group" is also "Salter Hotels" and "Salter"; a place or a common word alone is not enough. */
function beginnings(name: string): string[] {
  const words = name.replace(/^The /, '').split(/\s+/)
  if (
    words.length < 2 ||
    /\b(?:Police|Council|Constabulary|NHS|University|Department|Ministry|of|for)\b/.test(name)
  )
    return []
  const found: string[] = []
  for (let length = words.length - 1; length > 0; length -= 1) {
    const short = words.slice(0, length).join(' ')
    const last = words[length - 1] ?? ''
    if (/^(?:and|&|of|the)$/.test(last)) continue
    if (
      length === 1 &&
      (notNames.has(short.toLowerCase()) ||
        /^(?:National|International|Royal|British|English|Welsh|Scottish|Northern|Southern|Eastern|Western|Home|Public|Independent|Local|Ministerial|External|Expert|Joint|Inter|Online|Women|Girls|Children|Young|Child|Domestic|Sexual|Serious|Modern|Victims?|Crime|Youth|Community|Safe|Open|New|First|Green|Red|Blue|White|Black|Internet|Health|Hope|Justice|Rights?|Support|Action|Family|School|Police|County|City|Town|Borough|District|Parish|Committee|Council|Board|Central|Regional|United|General|Great|Royal|Chief|Ending)'?s?$/.test(
          short,
        ))
    )
      continue
    found.push(short)
  }
  return found
}

const onlyOne = (short: string, bodies: readonly Party[]) =>
  bodies.filter(({ name }) => name.replace(/^The /, '').startsWith(`${short} `)).length === 1

const occurs = (name: string, text: string) =>
  new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u').test(text)
