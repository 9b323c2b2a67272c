import { type Attendee, longestName } from '../../../graph-schema/api/matching.ts'
import type { Knows } from './knows.ts'
import { looksLikePerson, looksLikePost } from './looksLike.ts'
import { readDetails } from './readDetails.ts'
import { cutAt } from './splitItems.ts'

const behalf =
  /[\s,–—-]*\(?\s*\b(?:for and on behalf of|on behalf of|deputi[sz]ing for|substitut(?:e|ing) for|representing|attending for|standing in for)\s+([^()]+)\)?/i
const behalfInBrackets = /\s*\((?:for|obo|o\/b\/o|rep\.?|sub(?:stitute)? for)\s+([^()]+)\)/i
const asides =
  /\s*\(\s*(?:required|optional|accepted|tentative|no response|organi[sz]er|tbc|(?:she|he|they)\/\w+(?:\/\w+)?|by (?:phone|telephone|video|teams)|virtual(?:ly)?|remote(?:ly)?|online|in person|dial(?:ling)?[- ]in)\s*\)/gi
const sentApologies =
  /\s*(?:\(\s*(?:apologies|sent apologies|declined)\s*\)|[–—-]\s+(?:apologies|sent apologies|declined)$)/i
const inTheChair = /\s*(?:\(\s*(?:chair(?:ing)?|co-?chair|host)\s*\)|[–—,-]\s*(?:in the )?chair$)/i

/** More than a name can be matched by is not taken apart. */
const longest = 2 * longestName

export const isPerson = (text: string, knows: Knows): boolean => {
  const known = knows(text)
  return known === 'person' || (known === undefined && looksLikePerson(text))
}

/** One attendee as written, the name apart from the post, the body and the rest that stand beside it. */
export function readOne(written: string, knows: Knows): Attendee {
  const { text: whole, ...onBehalf } = takeBehalf(written.slice(0, longest).replace(asides, ''))
  const apologies = sentApologies.test(whole)
  const chair = inTheChair.test(whole)
  const text = whole.replace(sentApologies, '').replace(inTheChair, '').trim()
  return {
    written,
    ...nameAndDetails(text, knows),
    ...onBehalf,
    ...(chair ? { chair } : {}),
    ...(apologies ? { apologies } : {}),
  }
}

/** The text without "on behalf of Refuge", and that apart. */
export function takeBehalf(text: string): { text: string; onBehalf?: string } {
  const onBehalf = (behalfInBrackets.exec(text) ?? behalf.exec(text))?.[1]?.trim()
  if (!onBehalf) return { text }
  return { text: text.replace(behalfInBrackets, '').replace(behalf, '').trim(), onBehalf }
}

type Named = Pick<Attendee, 'name' | 'post' | 'organisation'>

function nameAndDetails(text: string, knows: Knows): Named {
  if (knows(text)) return { name: text }
  return bracketed(text, knows) ?? dashed(text, knows) ?? joined(text, knows) ?? { name: text }
}

const detailsOf = (text: string, knows: Knows) => {
  const { rest, ...details } = readDetails(cutAt(text, new Set([','])), knows)
  return rest.length > 0
    ? { ...details, organisation: [details.organisation, ...rest].filter(Boolean).join(', ') }
    : details
}

/** "Jane Doe (Refuge)", "Home Secretary (Priti Patel)"; "National Housing Federation (NHF)" is a name. */
function bracketed(text: string, knows: Knows): Named | undefined {
  const [, outside = '', inside = ''] = /^(.+?)\s*[([]([^()[\]]+)[)\]]?\s*$/s.exec(text) ?? []
  if (inside === '') return undefined
  if (isPerson(outside, knows)) return { name: outside, ...detailsOf(inside, knows) }
  if (isPerson(inside, knows))
    return { name: inside, ...(looksLikePost(outside) ? { post: outside } : { organisation: outside }) }
  return undefined
}

/** "Jane Doe – Refuge" and "Refuge – Jane Doe". */
function dashed(text: string, knows: Knows): Named | undefined {
  const [, left = '', right = ''] = /^(.+?)\s+[–—-]+\s+(.+)$/s.exec(text) ?? []
  if (right === '') return undefined
  if (isPerson(left, knows)) return { name: left, ...detailsOf(right, knows) }
  if (isPerson(right, knows))
    return { name: right, ...(looksLikePost(left) ? { post: left } : { organisation: left }) }
  return undefined
}

/** "Jane Doe from Refuge". A peer's "of" is part of the name. */
function joined(text: string, knows: Knows): Named | undefined {
  const [, left = '', word = '', right = ''] = /^(.+?)\s+(from|at|of)\s+(.+)$/s.exec(text) ?? []
  if (right === '' || !isPerson(left, knows) || !/\s/.test(left)) return undefined
  if (
    word === 'of' &&
    (looksLikePost(left) || /^(?:the )?(?:rt hon )?(?:lord|lady|baron|baroness|viscount|earl)\b/i.test(left))
  )
    return undefined
  return { name: left, ...detailsOf(right, knows) }
}
