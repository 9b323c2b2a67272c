import type { Span } from '../layout/Block.ts'
import { notNames } from './commonWords.ts'
import { isDeed } from './deedWords.ts'
import { looksGiven } from './looksGiven.ts'
import { bodyWord, forumEnd, forumWord, notBodyEnd } from './nameShapes.ts'

/**
 * A run of words in capitals that may be a name: `body` and `forum` by the words in it, `acronym`, `person` for two or
 * three words that look like a given name and a surname, `plain` where its looks say nothing.
 */
export type Run = Span & { text: string; shape: 'body' | 'forum' | 'acronym' | 'person' | 'plain' }

const token = /[\p{L}\p{N}](?:[\p{L}\p{N}'.&-]*[\p{L}\p{N}])?(?:'(?= \p{Lu}))?|[^\s]/gu
const capital = /^(?!I$|I')\p{Lu}[\p{L}\p{N}'&-]*$/u
const joins = /^(?:of|for|on|the|to|in|with|against|from|at)$/
const ands = /^(?:and|&)$/

/** Two spaces part columns; a line may be broken anywhere. */
const between = /^(?:[ \t]|\s*[\n\v]\s*)$/

type Token = { raw: string; start: number; end: number }

/** The runs of a text. */
export function findRuns(text: string): Run[] {
  const tokens = [...text.matchAll(token)].map((match) => toToken(match[0], match.index))
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; ) {
    const until = runEnd(tokens, at, text)
    const run = tokens.slice(at, until)
    if (run.length > 0) runs.push(...toRuns(run, text))
    at = Math.max(until, at + 1)
  }
  return runs
}

const toToken = (raw: string, start: number): Token => ({ raw, start, end: start + raw.length })

const isCapital = (each: Token | undefined) => each !== undefined && capital.test(each.raw)

/** The token after the last of the run that begins here; small words are taken in where a capital follows. */
function runEnd(tokens: readonly Token[], at: number, text: string): number {
  if (!isCapital(tokens[at])) return at
  let until = at + 1
  while (until < tokens.length) {
    const [before, here] = [tokens[until - 1], tokens[until]]
    if (!before || !here || !between.test(text.slice(before.end, here.start))) break
    if (isCapital(here)) until += 1
    else {
      const more = smallWordsUntil(tokens, until, text)
      if (more === undefined || !mayJoin(tokens.slice(at, until), tokens.slice(until, more), tokens[more]))
        break
      until = more + 1
    }
  }
  return until
}

/** "of", "for the" and their like, where a word in capitals comes next. */
function smallWordsUntil(tokens: readonly Token[], at: number, text: string): number | undefined {
  let until = at
  while (
    until < tokens.length &&
    until - at < 2 &&
    (joins.test(tokens[until]?.raw ?? '') || ands.test(tokens[until]?.raw ?? ''))
  )
    until += 1
  const [before, here] = [tokens[until - 1], tokens[until]]
  return until > at &&
    before &&
    here &&
    isCapital(here) &&
    (!notNames.has(here.raw.toLowerCase()) ||
      (country.test(here.raw) && officer.test(tokens[at - 1]?.raw ?? ''))) &&
    /^ +$/.test(text.slice(before.end, here.start))
    ? until
    : undefined
}

/** "Example Commissioner for Wales" is one name, country and all. */
const country = /^(?:England|Wales|Scotland|London|Britain)$/
const officer =
  /^(?:Commissioner|Ombudsman|Council|Board|Office|Secretary|Committee|Inspector|Inspectorate|Church|Bank|University)$/

/** "Department for Work and Pensions" is one, "Refuge and Respect" are two. */
function mayJoin(run: readonly Token[], small: readonly Token[], next: Token | undefined): boolean {
  if (run.at(-1)?.raw === 'Police' && next?.raw === 'Crime') return true
  if (run.at(-1)?.raw === 'Task' && next?.raw === 'Finish') return true
  const all = run.map(({ raw }) => raw)
  const words = all.slice(0, -1).every((word) => notNames.has(word.toLowerCase())) ? all.slice(-1) : all
  if (/^(?:Avon|Devon|Dyfed)$/.test(words.at(-1) ?? '')) return true
  if (small.length > 1 && ands.test(small[0]?.raw ?? '')) return false
  if (
    small[0]?.raw === 'of' &&
    (small.length === 1 || small[1]?.raw === 'the') &&
    words.length === 1 &&
    !/^(?:Member|Members|Minister|Ministers|Leader|Chair|Head|Director|Friends?)$/.test(words[0] ?? '') &&
    !notNames.has((words[0] ?? '').toLowerCase())
  )
    return true
  if (small.some(({ raw }) => ands.test(raw)))
    return (
      words.some((word) => /^(?:for|of|on)$/.test(word)) &&
      !words.some((word, at) => at > 0 && isForumOrTrust(word))
    )
  if (
    small.every(
      ({ raw }) =>
        raw === 'the' || raw === 'at' || raw === 'to' || raw === 'with' || raw === 'from' || raw === 'in',
    )
  )
    return /^(?:to|against)$/.test(small[0]?.raw ?? '') && words.length === 1 && !looksGiven(words[0] ?? '')
  return words.some((word) =>
    /^(?:Department|Ministry|Office|Institute|Association|Centre|Society|Council|University|Commission|Committee|Federation|College|Bureau|Board|House|Court|Campaign|Justice|Hope|Focus|Rights|Commissioner|Voices|School|Bank|Church|Action|Women|Chief|Foundation|Network|Coalition|Alliance|Union|Forum|Taskforce|Group|Trust|Fund|Partnership|Inspectorate|Secretary|Minister)/.test(
      word,
    ),
  )
}

const isForumOrTrust = (word: string) => forumWord.test(word)

/** "Visit to Paddock Street Centre" is a visit there, and no body's name. */
const opening =
  /^(?:Visit|Meeting|Call|Tour|Car|Train|Lunch|Dinner|Breakfast|Reception|Speech|Letter|Note|Drinks|Tea|Launch|Opening|Catch-up|Bilateral|Roundtable|Interview|Readout|Telephone|Phone|Travel|Briefing|Submission|Response|Reply|Thanks|Update)$/

/** What comes after a name in notes and cells, and is none of it: "Taxi Federation Thurs". */
const afterName =
  /^(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|She|He|They|We|It|This|Their|Will|Now|Yes|No|None)$/

/** The run without words that only stand in capitals because a sentence begins, or for habit. */
function toRuns(run: readonly Token[], text: string): Run[] {
  let from = 0
  if (opening.test(run[0]?.raw ?? '') && /^(?:to|at|with|of|from)$/.test(run[1]?.raw ?? '')) from = 2
  if (run.length > 1 && text.slice(0, run[0]?.start).trim() === '' && isDeed(run[0]?.raw ?? '')) from = 1
  while (
    from < run.length - 1 &&
    notNames.has((run[from]?.raw ?? '').toLowerCase()) &&
    !bodyAfterAll(run.slice(from))
  )
    from += 1
  let until = run.length
  while (until > from + 1 && afterName.test(run[until - 1]?.raw ?? '')) until -= 1
  const own = run.slice(from, until)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || (own.length === 1 && notNames.has(first.raw.toLowerCase()))) return []
  const end = /'s$/.test(last.raw) && own.length > 1 ? last.end - 2 : last.end
  const name = text.slice(first.start, end)
  if (notBodyEnd.test(name) && !forumEnd.test(name.replace(/\s(?:on|for|against)\s.*$/s, ''))) return []
  return [{ start: first.start, end, text: name.replace(/\s+/g, ' '), shape: shapeOf(own, name) }]
}

/** "Police Scotland", "Sport England", "Citizens Advice Cymru". */
const nation = /^(?:Scotland|Wales|England|Cymru|UK)$/

/** "Home Office" and "Women and Girls Network" begin with words that are usually no names. */
const bodyAfterAll = (run: readonly Token[]) =>
  run.length > 1 &&
  run.slice(1).some(({ raw }) => bodyWord.test(raw) || forumWord.test(raw) || nation.test(raw)) &&
  !/^(?:the|a|an|i|we|our|my|their|his|her|its|dear|at|in|on|from|with|and|but|when|as|since|after|before|while|if|unless|whether|although|though|because|until|once|then|had|were|was|has|have|did|does|should|would|could|may|might|must|will|shall|that|this|these|those|there|what|which|who|where|why|how|by|for|to|of|per|via|without|within|under|over|between|during|following|despite|like|unlike|besides|beyond|except|given|or|nor|also|later|earlier|separately|finally|yesterday|today|tomorrow|meanwhile|however|therefore|met|saw|rang|told|ask|write|spoke|send|sent|draft|seen|chase|chased|thank|heard|attended|visited|hosted|held|saw|spoke|called|joined|chaired|opened|telephoned|please|let|thank|thanks|confirm|compare|turning|re|fw|fwd|cc|last|next|mr|mrs|ms|dr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/i.test(
    run[0]?.raw ?? '',
  )

function shapeOf(run: readonly Token[], name: string): Run['shape'] {
  const words = run.map(({ raw }) => raw)
  if (forumEnd.test(name.replace(/\s(?:on|for|against)\s.*$/s, '')) && words.length > 1) return 'forum'
  if (words.some((word) => bodyWord.test(word)) && words.length > 1) return 'body'
  if (words.length > 1 && nation.test(words.at(-1) ?? '')) return 'body'
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(name)) return 'acronym'
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) =>
      /^\p{Lu}(?:\p{Ll}+|'\p{Lu}\p{Ll}+|\p{Ll}*\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?$/u.test(word),
    )
  )
    return 'person'
  return 'plain'
}
