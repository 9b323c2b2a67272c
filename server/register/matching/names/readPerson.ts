import { fold } from '../../../record/record.ts'
import { bodyWords, commonTitles, peerage, postNominals, smallWords, titles } from '../words.ts'

/** A name read as a person's. */
export type PersonName = {
  /** Given names and initials, folded, in order; none where the surname stands alone. */
  given: readonly string[]
  surname: string
  /** "Birkenhead" in "Lord Field of Birkenhead". */
  of: string | undefined
  titles: readonly string[]
  honours: readonly string[]
  /** True where a title that is no common word, or letters after the name say that this is a person. */
  sure: boolean
}

/** Reads a name as a person's; undefined where it cannot be one. */
export function readPerson(written: string): PersonName | undefined {
  const text = personPart(written.replace(/\([^()]*\)?/g, ' '))
  const tokens = text
    .split(/[\s,]+/)
    .map((raw) => ({ raw, word: fold(raw.replaceAll('.', '')) }))
    .filter(({ word }) => word !== '')
  const start = tokens.findIndex(({ word }) => !titles.has(word) && !commonTitles.has(word))
  if (start < 0) return undefined
  const after = tokens.findLastIndex((token) => !isHonour(token))
  const named = tokens.slice(start, after + 1)
  const borne = tokens.slice(0, start).map(({ word }) => word)
  const honours = tokens.slice(Math.max(after + 1, start)).map(({ word }) => word)
  const sure = borne.some((title) => titles.has(title)) || honours.length > 0
  const of = named.findIndex(({ word }) => word === 'of')
  const isPeer = borne.some((title) => peerage.has(title))
  const own = isPeer && of > 0 ? named.slice(0, of) : named
  if (!isName(own, borne.length > 0 || sure)) return undefined
  const words = own.map(({ word }) => word)
  return {
    given: own.slice(0, -1).flatMap((token) => toGiven(token, text)),
    surname: words.at(-1) ?? '',
    of:
      isPeer && of > 0
        ? named
            .slice(of + 1)
            .map(({ word }) => word)
            .join(' ')
        : undefined,
    titles: borne.filter((title) => title !== 'the'),
    honours,
    sure,
  }
}

type Token = { raw: string; word: string }

/** Letters after a name are written in capitals, "Ms" and "Am" are not. */
const isHonour = ({ raw, word }: Token) =>
  postNominals.has(word) && (raw === raw.toUpperCase() || word.startsWith('esq') || word === 'phd')

/** "Prime Minister, The Rt Hon David Cameron MP": the part that bears a title; "Cameron, David" the right way round. */
function personPart(text: string): string {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const [first = '', second = ''] = parts
  if (parts.length < 2) return text
  const titled = parts.find((part) =>
    /^(?:the )?(?:rt|right) hon|^(?:sir|dame|lord|lady|baroness|dr|mrs?|ms|miss|prof)\b/i.test(part),
  )
  if (titled) return titled
  const honoursOnly = parts
    .slice(1)
    .every((part) => part.split(/\s+/).every((word) => isHonour({ raw: word, word: fold(word) })))
  if (honoursOnly) return text
  if (parts.length === 2 && /^\S+$/.test(first) && /^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(second))
    return `${second} ${first}`
  return first
}

const isName = (tokens: readonly Token[], sure: boolean) =>
  tokens.length > 0 &&
  tokens.length <= 6 &&
  (sure || tokens.length > 1) &&
  tokens.every(
    ({ raw, word }, at) =>
      !/\p{N}/u.test(word) &&
      (/^\p{Lu}/u.test(raw.replace(/^['’]/, '')) || particles.has(word)) &&
      !bodyWords.has(word) &&
      !(smallWords.has(word) && at > 0 && !particles.has(word)),
  )

const particles = new Set('de da di du la le van von der den bin ibn al el o'.split(' '))

/** "JK" and "J.K." are two initials, unless the whole name is in capitals. */
const toGiven = ({ raw, word }: Token, text: string): string[] =>
  word.length === 2 && raw === raw.toUpperCase() && text !== text.toUpperCase() ? [...word] : [word]
