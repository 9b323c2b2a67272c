import { looksLikePerson, looksLikePost } from '../../../../register/register.ts'
import { isNameOfPerson } from '../tables/columnNames.ts'
import { withoutInstead } from './attendanceWords.ts'

/** What stands in an attendance list beside a name and is no body: "item 4 only", "secretariat", "by video". */
const aside =
  /^(?:(?:for |to |from |until )?(?:agenda )?(?:items?|minutes?)\b[ \d].*|secretariat|secretary|clerk|minutes|minuting|notes?|(?:note|minute)[- ]?taker|taking (?:the )?(?:note|minute)s?|observer|observing|by (?:video|phone|telephone|teams|zoom)\b.*|(?:on |by |via )?(?:teams|zoom|skype|ms teams|microsoft teams|phone|telephone|video|video ?link|dial(?:led|ling)?[- ]in)|via .*|online|virtual(?:ly)?|remote(?:ly)?|in person|from .{0,12}\d.*|until .*|to (?:the end|items?)\b.*|part|for part|part of (?:the )?meeting|joined .*|left .*|present .*|pronouns?.*)$/i

/** "Min (Anna Example MP, DfE)" is she of that department. */
const office = /(?:^|(?<=; ))(?:Min|Minister|SoS|S of S|MoS|PUSS|HS) \(([^,()]+),\s*([^()]+)\)/g

/** "for item 4, Anna Sample": when somebody was there says nothing of who it was. */
const forItem = /^for (?:agenda )?(?:items?|minutes?) [\d, &–-]+(?:and \d+)?(?: only)?[,:]\s*/i

/** What stands in brackets ends the name before it: the next begins after a comma or "and". */
const nextAfterBracket = /(?<=\))(?:,\s+(?:and\s+)?|\s+and\s+)(?=(?:the )?\p{Lu}[^()]*\()/u

/** "Anna Sample (AS), director, …": the definition has been read, and a full stop after an initial counts nothing. */
const initialsOfOwn = /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}) \(\p{Lu}{2,4}\)(?=,)/u

/**
 * A line of an attendance list as one item for each person: "Farah Lodhi, Tim Oakes (Home Office, secretariat)" are two
 * people of the Home Office.
 */
export const attendanceItems = (text: string): string =>
  withoutInstead(text)
    .replace(/\s+\/\s+/g, '; ')
    .replace(office, '$1 ($2)')
    .replace(/;(?=[^()]*\))/g, ',')
    .split(/;\s*/)
    .map(underLabel(text))
    .flatMap(ofOneBody)
    .flatMap((item) => item.split(nextAfterBracket))
    .map((item) =>
      item
        .trim()
        .replace(initialsOfOwn, '$1')
        .replace(/^(\p{Lu})\. (?=\p{Lu})/u, '$1 '),
    )
    .flatMap(eachIn)
    .join(';\n')

/** "Example Trust: Anna Sample; Kit Sample": whose the first is, the others are. */
const underLabel = (text: string): ((item: string, at: number) => string) => {
  const label = /^([^:;,()\n]{2,50}):\s+\S/.exec(text)?.[1]
  return (item, at) => (label && at > 0 && !item.includes(':') ? `${label}: ${item}` : item)
}

/** "Anna Sample (AS), director, and Kit Sample (KS), both Example Trust": several of one body, which is said at the end. */
function ofOneBody(item: string): string[] {
  const found =
    /^(.+?),? (?:both|all(?: three| four)?)(?: of| from| at| for)? (?:the )?(\p{Lu}[^,;()]{2,60})$/su.exec(
      item.trim(),
    )
  if (!found) return [item]
  return (found[1] ?? '').split(/,?\s+and\s+(?=\p{Lu})|,\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/u).map((each) => {
    const name = /^[^,(]+/.exec(each.trim())?.[0] ?? each
    return `${name.trim()} (${found[2]})`
  })
}

/** One item as its people, each with the details they share. */
function eachIn(item: string): string[] {
  const found = /^([^()]+?)\s*\(([^()]*)\)\s*(.*)$/s.exec(item.trim().replace(forItem, ''))
  const outside = (found?.[1] ?? item).trim().replace(forItem, '')
  const details = (found?.[2] ?? '').split(/,\s*/).filter((part) => part !== '' && !aside.test(part.trim()))
  const [only = '', ...others] = details
  if (others.length === 0 && isNameOfPerson(only) && ofUnit.test(outside)) return [`${only} (${outside})`]
  const shared = /^(.+? \+ [^,]+),\s*([^,]+)$/.exec(outside)
  if (shared) return (shared[1] ?? '').split(/\s+\+\s+/).map((name) => `${name}, ${shared[2]}`)
  const names = outside.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|\+)\s+/)
  const people =
    names.length > 1 &&
    names.every((name) => looksLikePerson(name) && name.split(' ').length > 1 && !hasBody.test(name)) &&
    !(details.length === 0 && isPersonAndBody(names, outside))
      ? names
      : [outside]
  const rest = (found?.[3] ?? '').trim()
  return people.map((name) =>
    inBrackets(`${name}${details.length > 0 ? ` (${details.join(', ')})` : ''}${rest ? ` ${rest}` : ''}`),
  )
}

/** "Example Policy (Anna Sample)": she is of that team. */
const ofUnit = /\b(?:Policy|Unit|Team|Directorate|Legal|Branch|Division|Private Office)$/

/** "Rev Kit Sample, Example Porches": after a comma stands a name that is nobody's. */
const isPersonAndBody = ([name = '', other = '', ...more]: readonly string[], text: string) =>
  more.length === 0 && / *, /.test(text) && isNameOfPerson(name) && !isNameOfPerson(other)

const hasBody =
  /\b(?:Trust|Unit|Council|Police|Service|Services|Office|Centre|Network|Group|Board|Foundation|Association|Project|Partnership|Agency|Department|University|College|Hospital|Aid|Line|Society|Union|Federation|House|Institute|Commission|Alliance|Charity)\b/

/**
 * "Anna Sample, Director, Example Unit" and "Rev Kit Sample, Example Porches" are each one person of a body, whatever
 * the body's name looks like.
 */
function inBrackets(item: string): string {
  const pieces = item.split(/,\s+/)
  const [name = '', ...more] = pieces
  const beside = more.join(', ')
  const isOne =
    (more.length === 1 || (more.length === 2 && more.some((piece) => looksLikePost(piece)))) &&
    isNameOfPerson(name) &&
    !more.some((piece) => isNameOfPerson(piece)) &&
    !/[()]/.test(item) &&
    /^\p{Lu}/u.test(beside)
  return isOne ? `${name} (${beside})` : item
}
