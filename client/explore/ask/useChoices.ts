import { useQueries } from '@tanstack/react-query'
import type { SearchResult } from '../../../graph-schema/api/explore.ts'
import { describeResult } from '../../design/describeResult.ts'
import { readDateText } from '../../design/readDate.ts'
import { searchQuery } from '../../design/searchQuery.ts'
import { type BlankType, beginning, blankWords, offered } from './pattern.ts'
import { lastText, type Reading, readText, tidyText, wordsAfter } from './readText.ts'
import { type Picked, pickedKey, typesOf } from './resolve.ts'
import { type Template, templates } from './templates.ts'

/** One way to go on: what the box holds once it is taken. */
export type Choice = {
  id: string
  name: string
  about: string
  text: string
  entry?: SearchResult
  type?: BlankType
}

const mostNames = 8

/** How a question may go on: with a template, with a name for the blank at hand, or with the words after it. */
export function useChoices(text: string, picked: Picked, wanted: boolean, rested: boolean) {
  const readings = readText(text)
  const begun = readings.length > 0
  const blanks = blanksAtHand(readings, picked)
  const answers = useQueries({
    queries: blanks.map(({ type, typed }) => ({
      ...searchQuery(typed, typesOf[type]),
      enabled: wanted && rested,
      staleTime: 60_000,
    })),
  })
  if (!wanted) return { choices: [], message: '', ready: false, error: null }
  const names = blanks.flatMap((blank, at) =>
    (answers[at]?.data?.results ?? []).slice(0, mostNames).map((entry) => named(text, blank, entry)),
  )
  const choices = begun
    ? [...unique(names).slice(0, mostNames), ...goingOn(text, readings)]
    : templatesFor(text).map(fromTemplate)
  const searching = blanks.length > 0 && (!rested || answers.some(({ isFetching }) => isFetching))
  return {
    choices,
    message: searching ? 'Searching…' : messageFor(readings, names.length),
    /** Whether the choices are all there: one picked from a list still on its way may not be what is meant. */
    ready: !searching,
    /** Why there are no names to choose from. */
    error: answers.find((answer) => answer.error)?.error ?? null,
  }
}

type AtHand = { type: 'party' | 'area'; typed: string; reading: Reading }

/** The names being typed, as the likeliest readings have them; what has been chosen already is not looked for again. */
function blanksAtHand(readings: readonly Reading[], picked: Picked): AtHand[] {
  const found = readings.flatMap((reading): AtHand[] => {
    const type = reading.filled.at(-1)?.blank.type
    const typed = lastText(reading)
    if (typed === '' || (type !== 'party' && type !== 'area')) return []
    return picked[pickedKey(type, typed)] ? [] : [{ type, typed, reading }]
  })
  const first = new Map(found.toReversed().map((each) => [`${each.type} ${each.typed}`, each]))
  return found.filter((each) => first.get(`${each.type} ${each.typed}`) === each).slice(0, 3)
}

const base = (text: string) => tidyText(text).trimEnd()

function named(text: string, { type, typed, reading }: AtHand, entry: SearchResult): Choice {
  const before = base(text).slice(0, base(text).length - typed.length)
  const [next] = reading.whole ? [] : wordsAfter(reading)
  return {
    id: `${type} ${entry.id}`,
    name: entry.name,
    about: describeResult(entry),
    text: `${before}${entry.name}${next ? ` ${next}` : ''} `,
    entry,
    type,
  }
}

const unique = (choices: readonly Choice[]) => [...new Map(choices.map((each) => [each.id, each])).values()]

/** The words after what is typed, of the likeliest reading that has any. */
function goingOn(text: string, readings: readonly Reading[]): Choice[] {
  const reading = readings.find((each) => isKnown(each) && wordsAfter(each).length > 0)
  if (!reading) return []
  return wordsAfter(reading).map((words) => ({
    id: `words ${words}`,
    name: `${words} …`,
    about: reading.whole ? 'add to the question' : 'goes on',
    text: `${base(text)} ${words} `,
  }))
}

/** A date has to be one before the question can go on after it. */
const isKnown = (reading: Reading) => {
  const last = reading.filled.at(-1)
  if (!last || last.text === '') return false
  return last.blank.type === 'party' || last.blank.type === 'area' || readDateText(last.text) !== undefined
}

/** Those with most of the words typed; all of them before anything is. */
function templatesFor(text: string): Template[] {
  const words = wordsIn(text)
  const scored = templates.map((template) => {
    const own = wordsIn(`${template.patterns.join(' ')} ${template.about}`)
    return { template, hits: words.filter((word) => own.some((other) => other.startsWith(word))).length }
  })
  const found = words.length === 0 ? scored : scored.filter(({ hits }) => hits > 0)
  return found.toSorted((a, b) => b.hits - a.hits).map(({ template }) => template)
}

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)

const fromTemplate = (template: Template): Choice => ({
  id: `template ${template.id}`,
  name: offered(template),
  about: template.about,
  text: beginning(template),
})

/** What to type next, where there is nothing to choose. */
function messageFor([reading]: readonly Reading[], names: number): string {
  const last = reading?.filled.at(-1)
  if (!last || names > 0) return ''
  const what = blankWords[last.blank.type]
  if (last.blank.type === 'date' || last.blank.type === 'week')
    return readDateText(last.text)
      ? ''
      : `Type a date, such as 6 Nov 2020 or 6/11/2020${last.blank.type === 'date' ? ', a month such as Nov 2020, or a year' : ''}.`
  return last.text === '' ? `Type the name of a ${what}.` : ''
}
