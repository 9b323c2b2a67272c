import { looksLikePerson } from '../../../../register/register.ts'
import type { Block } from '../layout/Block.ts'
import type { Cast } from './Cast.ts'
import { looksGiven } from './looksGiven.ts'
import { bodyWord } from './nameShapes.ts'
import { findOffices } from './offices.ts'
import type { Party } from './Party.ts'
import { partyOfOffice } from './partyOfOffice.ts'

const defined =
  /(?<name>(?:\p{Lu}[\p{L}'.-]*)(?: (?:of|for|and|the|\p{Lu}[\p{L}'.-]*)){0,6}?)\s*(?:[–—=:-]\s*|\()["']?(?<short>\p{Lu}[\p{Lu}a-z]{0,5}\p{Lu})["']?(?=[\s).,;]|$)/gu
const turned =
  /(?:^|[\s(])(?<short>\p{Lu}{2,4})\s*(?:[–—=:-]\s*|\()(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,3})/gu

/** "AE (Anna Example MP, policy)": initials with whose they are after them. */
const bracketed =
  /(?:^|[^\p{L}])(?<short>\p{Lu}{2,4}) ?\((?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,3})(?=[),;:]| \p{Ll})/gu

/** "SoS (Rt Hon Fergus Aldington MP, Education)" says who the office is. */
const inOffice =
  /\b(SoS|S of S|Secretary of State|Minister|Min|MoS|PUSS|HS|PM|SpAd|Chair|CEO|DG|PS)\s*(?:\(|[–:-]\s*)((?:(?:the )?Rt Hon )?(?:(?:Sir|Dame|Dr|Mr|Mrs|Ms|Lord|Baroness|Viscount) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}(?: MP)?)/gu

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** Initials and short forms a document defines: "Home Secretary – HS", "Gangmasters Licensing Authority (GLA)". */
export function readDefinitions(blocks: readonly Block[], cast: Cast) {
  for (const { text } of blocks.slice(0, 12))
    for (const [, office = '', name = ''] of text.matchAll(inOffice))
      if (looksLikePerson(name))
        cast.alias(office, cast.person(name, { rule: 'defined in the document', confidence: 0.85 }))
  for (const { text } of blocks)
    for (const words of [defined, turned, bracketed])
      for (const { groups = {} } of text.matchAll(words)) {
        const short = groups.short ?? ''
        const name = wordsFor((groups.name ?? '').replace(/ (?:MPs?|QC|KC|MSP?|OBE|CBE)$/, ''), short)
        if (name) cast.alias(short, partyOf(name, short, cast))
      }
}

/** The last words whose first letters are the short form. */
function wordsFor(written: string, short: string): string | undefined {
  const words = written.trim().split(/\s+/)
  const titled = words.at(-1) === 'MP' || words.at(-1) === 'QC' ? words.slice(0, -1) : words
  for (const some of [words, titled])
    for (let from = 0; from < some.length - 1; from += 1) {
      const name = some.slice(from).join(' ')
      if (initialsOf(name).toLowerCase() === short.toLowerCase() && /^\p{Lu}/u.test(name)) return name
    }
  return undefined
}

function partyOf(name: string, short: string, cast: Cast): Party {
  const office = findOffices(name)[0]
  if (office && office.text.length >= name.length - 4) return partyOfOffice(office.text, name, cast)
  const known = cast.here.get(name)[0]
  if (known) return known
  const words = name.split(' ')
  if (words.length === 2 && short.length === 2 && !words.some((word) => bodyWord.test(word)))
    return cast.person(name, { rule: 'defined in the document', confidence: 0.75 })
  const isPerson =
    words.length <= 3 &&
    (looksGiven(words[0] ?? '') || /^(?:Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Baroness)$/.test(words[0] ?? ''))
  return isPerson
    ? cast.person(name, { rule: 'defined in the document', confidence: 0.85 })
    : cast.body(name, { rule: 'defined in the document', confidence: 0.8 })
}
