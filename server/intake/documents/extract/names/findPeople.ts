import type { Span } from '../layout/Block.ts'
import { isDeed } from './deedWords.ts'
import { honours, nameWord, particle, titleWord } from './nameShapes.ts'

/** A person named in a text: the name as written, and whether its shape alone shows that this is a person. */
export type NamedPerson = Span & { text: string; sure: boolean }

/** In a cell that goes on over several lines, what stood between them leaves many spaces. */
function apart(pattern: string): string {
  return pattern.replaceAll('[ ]', ' ').replaceAll('[- ]', '(?:-| )').replaceAll(' ', ' +')
}

/** "Dr." is short; "a Minister." ends a sentence. */
const stop = '(?:(?<=(?<![\\p{L}])\\p{L}{2,4})\\.)?'
const titled = new RegExp(
  apart(
    `(?<![\\p{L}\\p{N}])(?:(?:the )?(?:rt\\.? hon\\.? )?(?:${titleWord})(?:${stop} (?:${titleWord}))*)${stop} (?:(?:${nameWord}|\\p{Lu}\\.?|${particle})[ ]){0,3}${nameWord}(?: of (?:${nameWord})(?:[- ]${nameWord}){0,2}(?![\\p{L}]))?`,
  ),
  'gu',
)
const honoured = new RegExp(
  apart(
    `(?:${nameWord} )(?:(?:${nameWord}|\\p{Lu}\\.?|${particle}) ){0,2}${nameWord},? (?=(?:${honours})(?![\\p{L}]))`,
  ),
  'gu',
)

/** A peer who is only named by the place: "the Earl of Exampleton". */
const ofPlace = new RegExp(
  `\\b(?:Earl|Countess|Marquess|Marchioness|Duke|Duchess|Viscount|Viscountess|Baron|Baroness) of (?!(?:State|the)\\b)${nameWord}(?:(?:-| )${nameWord})?`,
  'gu',
)

const several = new RegExp(
  `\\b(?:Ministers|Drs|Lords|Professors|Messrs|Councillors|Cllrs|Commissioners) ${nameWord}(?: \\([^)]{1,40}\\))?(?:(?:, | and |, and )${nameWord}(?: \\([^)]{1,40}\\))?)+`,
  'gu',
)

/** People whose title or letters after the name show them: "Dr Femi Alder", "Maria Miller MP". */
export function findPeople(text: string): NamedPerson[] {
  const found = [...text.matchAll(titled)].map((match) =>
    toPerson(withoutDeed(withoutPlace(match[0])), match.index),
  )
  for (const match of text.matchAll(honoured)) {
    const person = toPerson(match[0].replace(/,? $/, ''), match.index)
    if (!found.some(({ start, end }) => start < person.end && person.start < end)) found.push(person)
  }
  for (const match of text.matchAll(ofPlace))
    if (!found.some(({ start, end }) => start <= match.index && match.index < end))
      found.push(toPerson(match[0], match.index))
  for (const match of text.matchAll(several)) found.push(...eachOf(match[0], match.index))
  return found
}

/** "Ministers Chalk (MoJ) and Tolhurst (MHCLG)": each has the title. */
function eachOf(text: string, at: number): NamedPerson[] {
  const title = (/^\p{L}+/u.exec(text)?.[0] ?? '').replace(/s$/, '')
  const from = text.indexOf(' ')
  const bare = text.replace(/\([^)]*\)/g, (inside) => ' '.repeat(inside.length))
  return [...bare.slice(from).matchAll(new RegExp(nameWord, 'gu'))].map((match) => ({
    ...toPerson(`${title} ${match[0]}`, at + from + match.index),
    end: at + from + match.index + match[0].length,
  }))
}

/** Only a peer's name has a place: "Mr Ormsby of Heathlands Airport" is of that body. */
const withoutPlace = (name: string) =>
  /^(?:(?:the )?rt\.? hon\.? )?(?:Lord|Lady|Baron|Baroness|Viscount|Viscountess|Earl|Countess)\b/i.test(name)
    ? name
    : name.replace(/ of .*$/, '')

/** "asked to see Sir P. Passed to the office": what was done is no surname. */
const withoutDeed = (name: string) => {
  const end = /(?<= \p{Lu})\. (\p{L}+)$/u.exec(name)
  return end && isDeed(end[1] ?? '') ? name.slice(0, end.index) : name
}

const toPerson = (text: string, start: number): NamedPerson => ({
  start,
  end: start + text.length,
  text: text.replace(/ {2,}/g, ' '),
  sure: true,
})
