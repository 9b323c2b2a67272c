import { looksLikePost } from '../../../../register/register.ts'
import { grown } from './grown.ts'
import { isBody, isPerson, type Mention } from './Mention.ts'
import { leadOf, officer, postAfter, postOf } from './postPhrases.ts'
import type { Reading } from './Reading.ts'

/** A body somebody is said to be of is one, whatever its name looks like. */
function promoted(mention: Mention, cast: Reading['cast']): Mention {
  if (mention.of?.loose) {
    delete mention.of.loose
    cast.alias(mention.of.name, mention.of)
  }
  return mention
}

/** Puts a person and the body or post written beside the name together as one mention. */
export function joinAffiliations(text: string, mentions: readonly Mention[], reading: Reading): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < mentions.length; at += 1) {
    const first = mentions[at]
    if (!first) continue
    const last = found.at(-1)
    const gap = last ? text.slice(last.end, first.start) : ''
    if (last && join(last, first, gap, text, reading))
      found[found.length - 1] = { ...last, ...join(last, first, gap, text, reading) }
    else found.push(first)
  }
  return absorbed(found.map((mention) => promoted(grown(mention, text), reading.cast)))
}

/** What a mention has grown over belongs to it: "DCC Graham Sayle, the NPCC lead" is of that body. */
function absorbed(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (isPerson(last) && mention.kind === 'body' && mention.party && !last.of)
      kept[kept.length - 1] = { ...last, of: mention.party, end: Math.max(last.end, mention.end) }
  }
  return kept
}

/** The two as one, or undefined where they stay apart. */
function join(
  left: Mention,
  right: Mention,
  gap: string,
  text: string,
  { cast }: Reading,
): Mention | undefined {
  const until = { ...left, end: right.end, text: text.slice(left.start, right.end) }
  if (
    isPerson(left) &&
    isPerson(right) &&
    /^,?\s+(?:who (?:is|was) )?(?:(?:the|our|its|their)\s+)?(?:rt hon\s+)?$/i.test(gap)
  ) {
    const named = left.party?.office
      ? right
      : right.party?.office
        ? left
        : left.party === right.party
          ? left
          : undefined
    return named ? { ...until, ...(named.party ? { party: named.party } : {}) } : undefined
  }
  if (
    isBody(left) &&
    isPerson(right) &&
    /^(?:'s)?(?:\s+(?:[a-z]+\s+){0,3}|\s+(?:[a-z]+\s+){0,3}[a-z]+,\s+|\s*,\s+)$/.test(gap) &&
    /'s|^\s+$/.test(gap) &&
    !right.party?.office
  ) {
    const post = gap.replace(/^'s/, '').replace(/,\s*$/, '').trim()
    if (post === '' && left.kind !== 'body') return undefined
    if (post === '' || looksLikePost(post))
      return {
        ...right,
        start: left.start,
        text: text.slice(left.start, right.end),
        ...(left.party ? { of: left.party } : {}),
        ...(post ? { post } : {}),
      }
  }
  if (
    isBody(left) &&
    left.kind !== 'group' &&
    left.party &&
    isPerson(right) &&
    !right.of &&
    !right.party?.office &&
    /^\s*\((?:[A-Za-z ,]{2,30}: )?$/.test(gap)
  )
    return {
      ...right,
      start: left.start,
      text: text.slice(left.start, right.end),
      of: left.party,
      ...closing(text, right.end, true),
    }
  if (left.kind === 'body' && left.party && isPerson(right) && !right.party?.office && leadOf.test(gap))
    return {
      ...right,
      start: left.start,
      text: text.slice(left.start, right.end),
      of: left.party,
      post: gap.replace(/,?\s*$/, '').trim(),
    }
  if (isBody(left) && left.party && right.party?.office && !right.of && /^'s?\s+$/.test(gap))
    return { ...right, start: left.start, text: text.slice(left.start, right.end), of: left.party }
  if (isBody(left) && isPerson(right) && /^,\s+$/.test(gap) && left.party) {
    if (officer.test(left.text) && !right.of && !right.party?.office)
      return { ...right, start: left.start, text: text.slice(left.start, right.end), of: left.party }
    const post = postOf.exec(text.slice(0, left.start))?.[0]
    if (post)
      return {
        ...right,
        start: left.start - post.length,
        text: text.slice(left.start - post.length, right.end),
        of: left.party,
        post: post.trim(),
      }
  }
  if (isPerson(left) && isBody(right) && !left.of) {
    const own = /^,\s+(?:the\s+)?$/.test(gap) ? postAfter.exec(text.slice(right.end)) : null
    if (own && looksLikePost(own[1] ?? ''))
      return {
        ...until,
        end: right.end + own[0].length,
        text: text.slice(left.start, right.end + own[0].length),
        ...(right.party ? { of: right.party } : {}),
        post: own[1] ?? '',
      }
    const post =
      /^\s*,\s*(?:the\s+)?([^,;:.()]{0,70}?)\s*(?:,|\bof\b|\bat\b|\bfrom\b|\bfor\b)?\s*(?:the\s+)?$/.exec(gap)
    const plain = /^(?:\s+(?:of|from|at|representing|for)|,\s+(?:from|representing))\s+(?:the\s+)?$/.test(gap)
    const bracket = /^\s*\((?:the\s+)?([^()]{0,70}?)(?:,|\bof\b|\bat\b)?\s*(?:the\s+)?$/.exec(gap)
    const role = post?.[1]?.trim() ?? bracket?.[1]?.trim() ?? ''
    const sayRole = role !== '' && !/^(?:and|by|with|then)\b/i.test(role) && looksLikePost(role)
    if (plain || bracket || (post && sayRole))
      return {
        ...until,
        ...closing(text, right.end, bracket !== null),
        ...(right.party ? { of: right.party } : {}),
        ...(sayRole ? { post: role } : {}),
      }
  }
  if (isBody(left) && right.kind === 'group' && /^(?:'s)?\s+$/.test(gap))
    return { ...until, kind: 'group', ...(left.party ? { party: left.party } : {}) }
  if (left.kind === 'group' && isBody(right) && /^\s+(?:from|at|in|of)\s+(?:the\s+)?$/.test(gap))
    return { ...until, ...(right.party ? { party: right.party } : {}) }
  if (
    isBody(left) &&
    isBody(right) &&
    /^\s*\($/.test(gap) &&
    text[right.end] === ')' &&
    left.party &&
    right.party &&
    shortOf(right.text, left.text)
  ) {
    cast.alias(right.text, left.party)
    return { ...left, end: right.end + 1, text: text.slice(left.start, right.end + 1) }
  }
  return undefined
}

const closing = (text: string, end: number, bracketed: boolean): { end?: number } => {
  if (!bracketed) return {}
  const close = text.indexOf(')', end)
  return close >= 0 && close - end < 80 ? { end: close + 1 } : {}
}

const shortOf = (short: string, long: string) =>
  long
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase() === short.toLowerCase().replace(/[^a-z]/g, '') ||
  (short.length <= 6 && /\p{Lu}.*\p{Lu}/u.test(short))
