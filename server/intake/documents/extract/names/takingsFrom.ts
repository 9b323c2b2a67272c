import type { Attendee } from '../../../../../graph-schema/api/matching.ts'
import { looksLikePerson, looksLikePost, readAttendees } from '../../../../register/register.ts'
import type { Block, Span } from '../layout/Block.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import { attendanceItems } from './attendanceItems.ts'
import { type Kind, namesNobody } from './attendanceWords.ts'
import { bodyOf } from './attendedBody.ts'
import type { Cast } from './Cast.ts'
import { looksGiven } from './looksGiven.ts'
import { findRedactions } from './redactions.ts'
import { spelledOut } from './spelledOut.ts'
import { keyOf } from './wordIndex.ts'

const chairs = /\b(?:chair|chairing|in the chair|presiding|chairperson|co-chair)\b/i

/** Those named in a list that stands in one line or cell of a block. */
export const takingsFrom = (text: string, kind: Kind, block: Block, cast: Cast): PartyTaking[] =>
  readAttendees(attendanceItems(text), knowsOf(cast)).attendees.flatMap((attendee) =>
    toTakings(attendee, kind, block, cast),
  )

const knowsOf =
  (cast: Cast) =>
  (name: string): 'person' | 'body' | undefined => {
    const owner = cast.known.get(name)[0]
    if (owner) return 'register' in owner && owner.register.type === 'person' ? 'person' : 'body'
    const here = cast.here.get(name)[0]
    return here ? (here.type === 'person' ? 'person' : 'body') : undefined
  }

function toTakings(attendee: Attendee, kind: Kind, block: Block, cast: Cast): PartyTaking[] {
  const { post, onBehalf } = attendee
  const name = withoutUnit(spelledOut(attendee.name), cast)
  const organisation = attendee.organisation ?? bodyIn(post ?? '', cast)
  const at = spanOf(name, block)
  if (namesNobody(name)) return []
  if (isNobody.test(name) || isNot.test(attendee.written)) return []
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
        /\b(?:item|items|agenda)\b.*$|(?:^|,\s*)for\b.*$|\b(?:substituting|secretariat|observer|chair|by (?:video|phone|telephone).*|online|virtually|via .*)\b.*$/i,
        '',
      )
      .replace(/[,;\s]+$/, '')
      .trim()
    const body =
      plain === '' || /^(?!the\b)\p{Ll}/u.test(plain) || (looksLikePost(plain) && !bodyWords.test(plain))
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

/** The writer, or an office or a trade of which no name is given. */
const isNobody =
  /^(?:me|myself|us|I)\b(?! \p{Lu})|^(?:[AD]?PS|PPS|PO|SpAd)\s*(?:\/|to\b)|^(?:Legal|Policy|Press|Comms|Communications|Analysts?|Finance|Secretariat)$/u
const isNot = /\b(?:not (?:invited|represented)|nobody|no one|none)\b/i

/** "Home Office (Example Unit)" is the Home Office. */
const withoutUnit = (name: string, cast: Cast): string => {
  const outside = /^([^()]{2,60}?)\s*\([^()]*\)$/.exec(name)?.[1]
  return outside && !cast.here.get(name).length && knowsOf(cast)(outside) === 'body' ? outside : name
}

/** "Head of the Example Unit (EU)" is of that unit; "Head of Policy" says nothing of whose. */
function bodyIn(post: string, cast: Cast): string | undefined {
  if (bodyWords.test(post)) return post
  const of =
    /^(?:[\p{L}-]+ )?(?:head|director|chief executive|chair|leader|manager|co-?ordinator|chief)(?: of|,) (?:the )?(\p{Lu}.+)$/iu
      .exec(post)?.[1]
      ?.replace(/\s*\(\p{Lu}{2,6}\)$/u, '')
  return of && (cast.known.get(of).length > 0 || /\b(?:Unit|Directorate|Trust|Project|Charity)$/.test(of))
    ? of
    : undefined
}

/** What is called after posts and is a body all the same: "Association of Chief Officers". */
const bodyWords =
  /\b(?:Office of|Office$|Service|Police|Council|Commissioner|Association|Federation|Society|Institute|College|Union|Board|Conference|Network|Partnership)\b/

const isPerson = (name: string, organisation: string | undefined, post: string | undefined, cast: Cast) => {
  const known = knowsOf(cast)(name)
  if (known) return known === 'person'
  return (
    looksLikePerson(name) &&
    (organisation !== undefined ||
      post !== undefined ||
      looksGiven(name.split(/\s+/)[0] ?? '') ||
      /^(?:Dr|Mrs?|Ms|Sir|Dame|Prof|Cllr|Rev|Lord|Lady|Baroness|Viscount|Earl|Minister|DCC|ACC|Supt|Det|DI|DCI|Insp|Ch)\b/.test(
        name,
      ))
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
