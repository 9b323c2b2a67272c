import { findWhens } from '../../dates/findWhens.ts'
import type { Block } from '../../layout/Block.ts'
import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import { actor, isDeed } from '../deeds.ts'
import { namedWithin, ownersIn } from './owners.ts'

/** One thing to be done, as a line or row gives it: whose it is and by when stand before or after it, in any order. */
export type Action = { what: string; by: Party[]; due?: string; done?: boolean; context?: string }

/** A stretch of a line between two marks that part it: " - ", ": ", "; ", a full stop, a bracket at its end. */
export type Segment = { text: string; start: number; further?: boolean }

const marks =
  /\s+[–—-]+\s+|;\s+|:\s+|(?<=[\p{Ll}\d)]{2})\.\s+(?=\p{Lu}|\d{1,2}\/\d)|\s*[–—-]\s*(?=(?:by|due)\b)|\s+\((?=[^()]*\)[\s.]*$)/gu

export function segmentsOf(text: string, start: number): Segment[] {
  const cuts = [...text.matchAll(marks)].map((mark) => ({
    from: mark.index,
    to: mark.index + mark[0].length,
    further: mark[0].startsWith(';'),
  }))
  const begins = [{ to: 0, further: false }, ...cuts]
  return begins
    .map(({ to, further }, at) => ({ text: text.slice(to, cuts[at]?.from), start: start + to, further }))
    .map((segment) => ({ ...segment, text: unclosed(segment.text) }))
    .filter(({ text: own }) => /[\p{L}\d]/u.test(own))
}

/** Without the stop at its end, or a bracket that was opened before it. */
const unclosed = (text: string) => {
  const bare = text.replace(/[\s.]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

const numbering = /^(?:(?:action|ap)\s*(?:points?)?\s*)?(?:no\.?\s*)?\(?\d{0,3}[./]?\d{0,3}[a-z]?[.):]?$/i
const closed = /^(?:now )?(?:closed|complete[d]?|done|sent|discharged)\b|^done\b/i
const idle =
  /^(?:tbc|tba|asap|ongoing|new|open|n\/?a|none|nil|-+|(?:carried|brought) (?:over|forward)|[cb]\/(?:f|fwd|o|over)|overdue|outstanding|pending|late|in (?:hand|progress)|under ?way|no (?:change|progress|update)|urgent|amber|red|green)$/i

/** What the segments of a line say is to be done, one after the other. */
export function readAction(segments: readonly Segment[], block: Block, read: ReadText): Action[] {
  const on = read.facts.messages[block.message]?.on ?? read.facts.date
  const found: Action[] = []
  let owners: Party[] | undefined
  let now: (Action & { owned: boolean }) | undefined
  for (const { text, start, further } of segments) {
    if (idle.test(text) || (!now && !owners && numbering.test(text))) continue
    if (closed.test(text)) {
      if (now) now.done = true
      continue
    }
    const due = dayOf(text, on)
    if (due && now) {
      now.due ??= due
      continue
    }
    const { name, day } = beforeDay(text, on)
    const owned = ownersIn(name, block, read)
    if (owned) {
      if (now && !now.owned) Object.assign(now, { by: owned.by, owned: true })
      else if (!now) owners = owned.by
      if (day && now) now.due ??= day
      continue
    }
    const told = toldTo(text, start, block, read)
    if (told) {
      const pending = now && !now.owned ? now : undefined
      if (pending) found.pop()
      const what =
        pending && !told.what.includes(' ') ? { what: pending.what } : { context: pending?.what ?? '' }
      now = { ...told, ...dueIn(text, on), ...(pending ? what : {}), owned: true }
      found.push(now)
    } else if (!now || (further && owners !== undefined && !now.done)) {
      const context = now && !text.includes(' ') ? { context: now.what } : {}
      now = { what: text, by: owners ?? [], owned: owners !== undefined, ...dueIn(text, on), ...context }
      found.push(now)
    } else if (isLabel(now.what) && !now.owned) now.what = `${now.what}: ${text}`
  }
  return found
}

/** A word or two before a colon say what a task is about: "Pilot: interim results". */
const isLabel = (what: string) => what.split(/\s+/).length <= 3

/** "Secretariat to circulate the slides", "AE then chase EHT": somebody, and what they are to do. */
export function toldTo(
  text: string,
  start: number,
  block: Block,
  read: ReadText,
): Pick<Action, 'what' | 'by'> | undefined {
  const match = /^(?<who>[\p{Lu}a-z][^:;.]{0,90}?)\s+(?:(?:is|are) to|to|then|will|should) (?=\p{Ll})/u.exec(
    text,
  )
  const who = match?.groups?.who
  if (!match || !who || finite.test(who)) return undefined
  const owned = ownersIn(who, block, read)
  const named = owned?.by ?? namedWithin({ start, end: start + who.length }, block, read)
  const what = text.slice(match[0].length)
  if (!owned && ((named.length === 0 && !actor.test(who)) || !isDeed(what))) return undefined
  return /^(?:the|a|an|his|her|its|their|our|my|your|all|be [a-z]+ed)\b/.test(what)
    ? undefined
    : { what, by: named.slice(0, 4) }
}

/** Words that have said something before the "to": no name is made of them. */
const finite =
  /\b(?:have|has|had|is|are|was|were|will|would|can|asked|agreed|needs?|wants?|due|hopes?|wish(?:es)?|likely|going|able|happy|keen|ready|letters?|advice|add|send|write|ask|invite|reply|response|notes?|dates?)\b/i

/** When a cell of its own says that something is due. */
export function dueOf(text: string, on: string): { due?: string } {
  const due = dayOf(text, on)
  return due ? { due } : dueIn(`by ${text}`, on)
}

/** The day a few words are, where they are nothing besides. */
function dayOf(text: string, on: string): string | undefined {
  const bare = text.replace(/^(?:by|before|due|deadline|on|within|after|w\/c)\s+/i, '')
  if (!/^(?:by|before|due)\b/i.test(text) && bare.split(' ').length > 4) return undefined
  const [when] = findWhens(`by ${spelt(bare)}`, on, 'future')
  return when?.to &&
    when.precision !== 'unknown' &&
    when.end - when.start >= spelt(bare).length - (bare === text ? 3 : 8)
    ? when.to
    : undefined
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
/** "31/3" is a day where it stands for when something is due. */
const spelt = (text: string) =>
  text.replace(/^(\d{1,2})\/(\d{1,2})$/, (whole, day: string, month: string) => {
    const name = months[Number(month) - 1]
    return name ? `${day} ${name}` : whole
  })

/** "BL, by 19 October" is whose it is and by when. */
function beforeDay(text: string, on: string): { name: string; day?: string } {
  const match = /^(.{1,60}?)(?:,\s+|\s+)((?:by|before|due|this|next|w\/c|end)\b.*)$/i.exec(text)
  const day = match?.[2] ? dayOf(match[2], on) : undefined
  return match?.[1] && day ? { name: match[1], day } : { name: text }
}

/** When what is told is due: "by 4 May", else the one day it names. */
export function dueIn(text: string, on: string): { due?: string } {
  const all = findWhens(text, on, 'future').filter(({ to, precision }) => to && precision !== 'unknown')
  const due = all.find(({ until }) => until) ?? (all.length === 1 ? all[0] : undefined)
  return due?.to ? { due: due.to } : {}
}
