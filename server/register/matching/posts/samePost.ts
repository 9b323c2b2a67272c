import { fold } from '../../../record/record.ts'
import { toWords } from '../names/readName.ts'
import { smallWords } from '../words.ts'

type Post = { head: string; subject: readonly string[]; short: boolean }

/** Posts by their usual short names, folded. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['dpm', 'deputy prime minister'],
  ['chancellor', 'chancellor of exchequer'],
  ['ceo', 'chief executive'],
  ['chief exec', 'chief executive'],
  ['chief executive officer', 'chief executive'],
  ['ag', 'attorney general'],
])

/** Secretaries and ministers who are not named by their subject. */
const notBySubject =
  /^(?:private|permanent|financial|exchequer|economic|parliamentary|chief|first|under|prime|deputy|general|company|assistant|cabinet|junior|shadow)\b/

/** A title with its parts: "Secretary of State for Justice and Lord Chancellor" is two posts in one. */
const partsOf = (title: string): string[] =>
  title.split(/\s+and\s+(?=(?:lord|minister|secretary|head|first|parliamentary|chief|leader)\b)/i)

function readPost(title: string): Post {
  const words = toWords(title)
    .join(' ')
    .replace(/^(?:sos|sofs)\b/, 'secretary of state')
  const folded = shortNames.get(words) ?? words
  const content = (text = '') =>
    text.split(' ').filter((word) => word !== '' && !smallWords.has(word) && !empty.has(word))
  const state = /^secretary of state (?:for|of) (.+)$/.exec(folded)
  if (state) return { head: 'secretary of state', subject: content(state[1]), short: false }
  const minister = /^minister (?:of state )?(?:for|of) (.+)$/.exec(folded)
  if (minister) return { head: 'minister', subject: content(minister[1]), short: false }
  const short = /^(.+) (secretary|minister)$/.exec(folded)
  if (short && !notBySubject.test(folded))
    return {
      head: short[2] === 'minister' ? 'minister' : 'secretary of state',
      subject: content(short[1]),
      short: true,
    }
  return { head: '', subject: content(folded), short: false }
}

const empty = new Set(['department', 'affairs'])

/**
 * Whether a post as written is this title: the usual short form of a Secretary of State counts as the title, a
 * minister named by part of the subject only as near it.
 */
export function samePost(written: string, title: string): 'same' | 'near' | undefined {
  const asked = readPost(written)
  if (asked.subject.length === 0) return undefined
  const found = [title, ...partsOf(title)].map((part) => compare(asked, readPost(part)))
  return found.includes('same') ? 'same' : found.find((each) => each !== undefined)
}

function compare(asked: Post, held: Post): 'same' | 'near' | undefined {
  if (asked.head !== held.head) return undefined
  if (asked.subject.join(' ') === held.subject.join(' ')) return 'same'
  const within = asked.subject.every((word) => held.subject.includes(word))
  if (!within || asked.head === '') return undefined
  return asked.head === 'secretary of state' && asked.short ? 'same' : 'near'
}

/** The beginnings of words by which a post is sought in the database. */
export const postWords = (written: string): string[] =>
  readPost(written).subject.map((word) => fold(word).slice(0, 5))
