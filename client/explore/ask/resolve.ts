import type { QueryClient } from '@tanstack/react-query'
import type { Question } from '../../../graph-schema/api/answer.ts'
import { addDays, mondayOf, type Period } from '../../../graph-schema/days.ts'
import type { EntryType } from '../../../graph-schema/entry.ts'
import { readDateText } from '../../design/readDate.ts'
import { findOnlyMatch, searchQuery } from '../../design/searchQuery.ts'
import type { Blank, BlankType } from './pattern.ts'
import { type Reading, readText } from './readText.ts'

/** Names chosen from the list, by their text in the box: they are never looked up again. */
export type Picked = Readonly<Record<string, string>>

export const pickedKey = (type: BlankType, name: string) => `${type} ${name.toLowerCase()}`

export const typesOf = {
  party: ['person', 'organisation'],
  area: ['harmArea'],
} as const satisfies Partial<Record<BlankType, readonly EntryType[]>>

export type Understood = { question: Question } | { unclear?: { text: string; type: BlankType } }

const mostTried = 12

/** The question meant by what is typed: the first reading all of whose names and dates are known beyond doubt. */
export async function resolve(client: QueryClient, text: string, picked: Picked): Promise<Understood> {
  const whole = readText(text).filter((reading) => reading.whole)
  let unclear: { text: string; type: BlankType } | undefined
  for (const reading of whole.slice(0, mostTried)) {
    const found = await fillIn(client, reading, picked)
    if ('question' in found) return found
    unclear ??= found.unclear
  }
  return unclear ? { unclear } : {}
}

async function fillIn(client: QueryClient, { form, filled }: Reading, picked: Picked) {
  const { template } = form
  const question: Question = { question: template.question, ...template.fixed }
  for (const { blank, text } of filled) {
    const values = await valuesOf(client, blank, text, picked)
    if (!values) return { unclear: { text, type: blank.type } }
    Object.assign(question, values)
  }
  return { question }
}

async function valuesOf(
  client: QueryClient,
  { blank, type }: Blank,
  text: string,
  picked: Picked,
): Promise<Partial<Question> | undefined> {
  if (type === 'date' || type === 'week') {
    const days = readDateText(text)
    if (!days) return undefined
    return type === 'week' ? weekOf(days) : { [blank]: blank === 'to' ? days.to : days.from }
  }
  const known = picked[pickedKey(type, text)]
  if (known) return { [blank]: known }
  if (text.length > 120) return undefined
  const found = await client.fetchQuery({ ...searchQuery(text, typesOf[type]), staleTime: 60_000 })
  const only = findOnlyMatch(found)
  return only ? { [blank]: only.id } : undefined
}

/** Monday to Sunday, the week that holds the day; a month or a year lies in no week. */
function weekOf({ from, to }: Period): Period | undefined {
  const monday = mondayOf(from)
  return from === to ? { from: monday, to: addDays(monday, 6) } : undefined
}
