import type { Attendee } from '../../../../../graph-schema/api/matching.ts'
import { looksLikePerson, looksLikePost, readAttendees } from '../../../../register/register.ts'
import type { Block, Span } from '../layout/Block.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import { attendanceItems } from './attendanceItems.ts'
import type { Cast } from './Cast.ts'
import { looksGiven } from './looksGiven.ts'
import type { Party } from './Party.ts'
import { findRedactions } from './redactions.ts'
import { keyOf, wordsOf } from './wordIndex.ts'

export type Attendance = { takings: PartyTaking[]; blocks: ReadonlySet<Block> }

const came =
  /^(?:(?:also |members |those )?(?:present|attend\w*|in attendance|participants?|on the call|by (?:video|phone|telephone)(?:[ -]\w+)?|observers?|secretariat|guests?|joining by .*|in the room|around the table|who (?:you|she|he|they|we) (?:are|is|will be) meeting|who (?:will be|is) there|those attending|attending for .*|online|external|government|officials))(?: \(.*\))?:?$/i
const stayed = /^(?:apologies.*|unable to attend|not present|absent|did not attend|regrets):?$/i
const chairs = /\b(?:chair|chairing|in the chair|presiding|chairperson|co-chair)\b/i

/** Who was there and who sent apologies, from lists under such headings and from lines that begin with such words. */
export function readAttendance(blocks: readonly Block[], cast: Cast): Attendance {
  const takings: PartyTaking[] = []
  const used = new Set<Block>()
  for (const block of blocks) {
    const kind = sectionOf(block)
    if (!kind || block.message > 0) continue
    if (isProse(block)) continue
    const whole = block.cells ? rowText(block.cells.map((cell) => cell.text)) : block.text
    const text = block.cells ? whole : listIn(whole)
    for (const attendee of readAttendees(attendanceItems(text), knowsOf(cast)).attendees)
      takings.push(...toTakings(attendee, kind, block, cast))
    if (text === whole) used.add(block)
  }
  return { takings, blocks: used }
}

/** Sentences, and no list: "Hilary Garstang presided. Members attending were …". */
const isProse = ({ kind, text }: Block) =>
  kind !== 'field' &&
  kind !== 'row' &&
  (says.test(text) || text.split(/\s+/).length > 14) &&
  (kind === 'paragraph' ? !/[;\n]/.test(text) : says.test(text) || sentenceEnd.test(text))

/** A list may go over into sentences: "Dana Pryce; Kit Moor (FMU). I listened in." */
const listIn = (text: string) => {
  const found = text.includes(';') ? sentenceEnd.exec(text) : null
  return found ? text.slice(0, found.index + 1) : text
}
const says = /\b(?:was|were|is|are|had|has|have)\s\p{Ll}+.*\.\s*$/su
const sentenceEnd = /(?<=\p{Ll}{2}|\))\s?\.\s+(?=(?:\p{Lu}\p{Ll}+|I) (?!\p{Lu}\p{Ll}+[;,(])\S+ \p{Ll})/u

/** Those named in a list that stands in one line or cell. */
export const takingsFrom = (text: string, block: Block, cast: Cast): PartyTaking[] =>
  readAttendees(attendanceItems(text), knowsOf(cast)).attendees.flatMap((attendee) =>
    toTakings(attendee, 'present', block, cast),
  )

type Kind = 'present' | 'apologies' | 'chair'

function sectionOf(block: Block): Kind | undefined {
  if (block.kind === 'heading') return undefined
  if (block.kind === 'field')
    return block.label === 'present'
      ? 'present'
      : block.label === 'apologies'
        ? 'apologies'
        : block.label === 'chair'
          ? 'chair'
          : undefined
  const above = block.headings.at(-1)?.text.trim() ?? ''
  const lead = block.lead?.kind === 'paragraph' && block.lead.text.length < 60 ? block.lead.text.trim() : ''
  for (const words of [lead, above]) {
    if (stayed.test(words)) return 'apologies'
    if (came.test(words)) return 'present'
  }
  return undefined
}

/** "Sir Desmond Airey | Independent Chair" as one would write it in a line. */
const rowText = ([name = '', ...rest]: readonly string[]) =>
  rest.length > 0 ? `${name} (${rest.join(', ').replace(/\s*\(([^()]*)\)/g, ', $1')})` : name

const knowsOf =
  (cast: Cast) =>
  (name: string): 'person' | 'body' | undefined => {
    const owner = cast.known.get(name)[0]
    if (owner) return 'register' in owner && owner.register.type === 'person' ? 'person' : 'body'
    const here = cast.here.get(name)[0]
    return here ? (here.type === 'person' ? 'person' : 'body') : undefined
  }

function toTakings(attendee: Attendee, kind: Kind, block: Block, cast: Cast): PartyTaking[] {
  const { name, organisation, post, onBehalf } = attendee
  const at = spanOf(name, block)
  if (findRedactions(name).length > 0)
    return [{ party: cast.redacted(at.start), as: 'participant', attendance: 'present', at }]
  const stripped = name.replace(
    /^(?:an? |the )?(?:representatives?|colleagues?|officials?|staff|members?) (?:of|from) (?:the )?/i,
    '',
  )
  if (stripped !== name)
    return [
      {
        party: bodyOf(stripped, cast),
        as: 'participant',
        attendance: kind === 'apologies' || attendee.apologies ? 'apologies' : 'present',
        at,
      },
    ]
  const role =
    /^(?:SoS|S of S|Secretary of State|Minister|the Minister|HS|SpAds?|PS|PPS|Private Office|Officials?)$/i.test(
      name,
    )
  const named = role ? cast.here.get(name)[0] : undefined
  if (role) return named ? [{ party: named, as: 'participant', attendance: 'present', at }] : []
  const written = attendee.written
  const own = initialsIn(written, name)
  const names = /^(.*\S)\s+and\s+(\S.*)$/.exec(name)
  const people =
    names && looksLikePerson(names[1] ?? '') && looksLikePerson(names[2] ?? '')
      ? [names[1] ?? '', names[2] ?? '']
      : [name]
  return people.flatMap((one): PartyTaking[] => {
    const person = isPerson(one, organisation, post, cast)
    const plain = (own.includes(organisation ?? '') ? '' : (organisation ?? ''))
      .replace(/\s*\((\p{Lu}{2,4})\)$/u, (whole, short: string) => (own.includes(short) ? '' : whole))
      .replace(
        /\b(?:item|items|agenda)\b.*$|\b(?:for|substituting|secretariat|observer|chair|by (?:video|phone|telephone).*|online|virtually|via .*)\b.*$/i,
        '',
      )
      .replace(/[,;\s]+$/, '')
      .trim()
    const body =
      plain === '' ||
      /^(?!the\b)\p{Ll}/u.test(plain) ||
      (looksLikePost(plain) && !/\b(?:Office|Service|Police|Council|Commissioner)\b/.test(plain))
        ? undefined
        : bodyOf(plain, cast)
    const party = person
      ? cast.person(one, { rule: 'attendance list', confidence: 0.85 })
      : cast.body(one, { rule: 'attendance list', confidence: 0.75 })
    for (const short of initialsIn(written, one)) cast.alias(short, party)
    const behalf = onBehalf && !looksLikePerson(onBehalf) ? cast.body(onBehalf) : body
    const attendance =
      attendee.apologies || kind === 'apologies' ? ('apologies' as const) : ('present' as const)
    const inChair = kind === 'chair' || attendee.chair || chairs.test(`${post ?? ''} ${organisation ?? ''}`)
    if (behalf && behalf !== party && party.type === 'person') party.body ??= behalf
    return [
      {
        party,
        as: inChair ? 'chair' : 'participant',
        attendance,
        at: spanOf(one, block),
        ...(behalf && behalf !== party ? { onBehalfOf: behalf } : {}),
      },
    ]
  })
}

/** "Home Office Interpersonal Abuse Unit" is the Home Office: a unit of a known body stands for it. */
function bodyOf(name: string, cast: Cast): Party {
  const words = wordsOf(name)
  const known = cast.known.longestAt(words, 0)
  if (
    known &&
    known.until < words.length &&
    /\b(?:unit|team|directorate|division|branch|policy|safeguarding|officials|office of|region|department)\b/i.test(
      name.slice(known.end),
    )
  )
    return cast.choose(
      known.owners.map(({ of }) => of),
      name.slice(0, known.end),
    )
  return cast.body(name, { rule: 'attendance list', confidence: 0.8 })
}

const isPerson = (name: string, organisation: string | undefined, post: string | undefined, cast: Cast) => {
  const known = knowsOf(cast)(name)
  if (known) return known === 'person'
  return (
    looksLikePerson(name) &&
    (organisation !== undefined ||
      post !== undefined ||
      looksGiven(name.split(/\s+/)[0] ?? '') ||
      /^(?:Dr|Mrs?|Ms|Sir|Dame|Prof|Cllr|Rev|Lord|Baroness|DCC|ACC|Supt)\b/.test(name))
  )
}

/** "Femi Alder (FA)" brings its initials along. */
const initialsIn = (written: string, name: string) =>
  [...written.matchAll(/\((\p{Lu}{2,4})\)/gu)]
    .map((match) => match[1] ?? '')
    .filter(
      (short) =>
        keyOf(name)
          .split(' ')
          .map((word) => word[0])
          .join('') === short.toLowerCase(),
    )

function spanOf(name: string, block: Block): Span {
  const at = block.text.indexOf(name)
  return at < 0
    ? { start: block.start, end: block.end }
    : { start: block.start + at, end: block.start + at + name.length }
}
