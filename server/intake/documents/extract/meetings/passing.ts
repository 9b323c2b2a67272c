import { findWhens } from '../dates/findWhens.ts'
import { PASSING, pattern } from '../names/mask.ts'
import type { Sought } from '../names/matchesOf.ts'
import type { Scene } from './Scene.ts'
import { writtenOut } from './shorthand.ts'

/** A masked sentence without what is only said in passing; `at` has the place in the whole for each character left. */
export type Bare = { text: string; at: readonly number[] }

const mayTellTime =
  /\d|day\b|week|month|year|fortnight|morning|afternoon|evening|night|spring|summer|autumn|winter|recess|January|February|March|April|May\b|June|July|August|September|October|November|December|Easter|Christmas|\b(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b/
const time = pattern('WHEN')
const leadIn =
  /(?:\b(?:(?:back|only|as recently as|late|early|first thing|again) )?(?:on|in|at|over|during|of|for|from) )?(?:(?:the|early|late) )?$/i
/** "came in last week": the "in" is the verb's. */
const leadToDay = /(?:\b(?:on|for) )?(?:(?:the|early|late) )?$/i
const relative = /^(?:last|this|next|yesterday|today|tomorrow|earlier|later|mon|tue|wed|thu|fri|sat|sun)/i
/** How, where and over what: "by telephone", "in person", "over a sandwich", "at short notice". */
const manner = pattern(
  '\\b(?:by (?:phone|telephone|video(?:-?link)?|tele-?conference|zoom|teams|skype)|on (?:the (?:phone|telephone|line)|zoom|teams|skype|the margins)|over (?:an? )?(?:(?:early|late|long|quick|working|private) )?(?:lunch|dinner|breakfast|supper|tea|coffee|drinks?|sandwich(?:es)?|glass of [a-z]+|cup of [a-z]+)|in person|in private|in confidence|face to face|one to one|at (?:short notice|(?:some |great |more )?length|the last minute|last)|at (?:his|her|their|its|my|our) (?:own )?(?:request|invitation|suggestion)|for (?:about |nearly |over |almost |some )?(?:an hour|half an hour|(?:an|one|two|three) hours?(?: and a half)?|(?:[a-z]+|\\d+) (?:minutes|hours)|the (?:first|second|third|last) time|a quarter of an hour)(?= (?:to|with)\\b)|in (?:her|his|my|our|their) (?:office|room|constituency|department)|in the (?:Commons|Lords|House|office|margins)|in (?:[\\ue900-\\uebff]\\uf8ff*)(?! and [\\ue000-\\uf0ff]))(?![\\p{L}\\d-])',
)

/** What else is said of somebody: "of whom you will have read in the Gazette". */
const besides = /,\s(?:of|about|from|for|through) (?:whom|which|whose [a-z]+) [^,;:.()]{3,90}(?=,)/g

/** Who, what and whom stand side by side in it, wherever times and places are put; a mark stands where one was. */
export function withoutPassing(masked: string, text: string, on: string): Bare {
  const spans: [number, number][] = []
  const add = (from: number, to: number) => {
    if (!spans.some(([start, end]) => start < to && from < end)) spans.push(trimmed(masked, from, to))
  }
  if (mayTellTime.test(text)) {
    for (const { start, end } of findWhens(text, on, 'past'))
      if (!/[\ue000-\uf8ff]/.test(masked.slice(start, end)) && !/^'/.test(text.slice(end)))
        add(start - leadLength(masked.slice(0, start), text.slice(start, end)), end)
    for (const match of masked.matchAll(time))
      if (!/^'/.test(masked.slice(match.index + match[0].length)))
        add(match.index, match.index + match[0].length)
  }
  for (const match of masked.matchAll(besides)) add(match.index + 1, match.index + match[0].length)
  for (const match of masked.matchAll(manner)) add(match.index, match.index + match[0].length)
  const bare = cut(masked, spans)
  return writtenOut(bare.text, bare.at)
}

const leadLength = (before: string, phrase: string) =>
  /^(?:on|in|at|over|during|of|for|from)\b/i.test(phrase)
    ? 0
    : ((relative.test(phrase) ? leadToDay : leadIn).exec(before)?.[0] ?? '').length

/** Without the commas and spaces round it, which part it from the rest. */
function trimmed(text: string, from: number, to: number): [number, number] {
  const start = from + (/^[\s,]*/.exec(text.slice(from, to))?.[0].length ?? 0)
  const end = to - (/[\s,]*$/.exec(text.slice(start, to))?.[0].length ?? 0)
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const opens = /\s*[,(]?\s*$/.exec(before)?.[0] ?? ''
  const closes = /^\s*[,)]/.exec(after)?.[0] ?? ''
  if (/[,(]/.test(opens) && closes !== '') return [start - opens.length, end + closes.length]
  if (before.trim() === '' && /^,/.test(after)) return [0, end + (/^,\s*/.exec(after)?.[0].length ?? 0)]
  return [start - (/\s*$/.exec(before)?.[0].length ?? 0), end]
}

function cut(masked: string, spans: readonly [number, number][]): Bare {
  const at: number[] = []
  let text = ''
  for (let place = 0; place < masked.length; place += 1) {
    const span = spans.find(([start, end]) => start <= place && place < end)
    if (span) {
      if (span[0] > 0) {
        text += PASSING
        at.push(place)
      }
      place = span[1] - 1
    } else if (masked[place] !== '\uf8ff') {
      text += masked[place]
      at.push(place)
    }
  }
  at.push(masked.length)
  return { text, at }
}

const anyName = /[\ue000-\uf0ff]/

/** Where a rule's words stand in a sentence, whatever is said in passing between them. */
export function matchesIn({ bare, masked }: Scene, { needs, words }: Sought): RegExpExecArray[] {
  if (!anyName.test(bare.text) || !needs.test(bare.text)) return []
  const ends = (place: number) => {
    let end = (bare.at[place - 1] ?? 0) + 1
    while (masked.text[end] === '\uf8ff') end += 1
    return end
  }
  const there = ([from, to]: [number, number]): [number, number] =>
    from === to ? [bare.at[from] ?? 0, bare.at[from] ?? 0] : [bare.at[from] ?? 0, ends(to)]
  return [...bare.text.matchAll(words)].map((match) => {
    const [start, end] = there([match.index, match.index + match[0].length])
    for (const [name, span] of Object.entries(match.indices?.groups ?? {}))
      if (span && match.indices?.groups) match.indices.groups[name] = there(span)
    for (const [name, words] of Object.entries(match.groups ?? {}))
      if (words && match.groups) match.groups[name] = words.replaceAll(PASSING, ' ')
    match.index = start
    match[0] = masked.text.slice(start, end)
    return match
  })
}
