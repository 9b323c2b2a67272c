import type * as z from 'zod'
import type { Scope as Asked, ByWhom } from '../../graph-schema/api/coverage.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Viewer } from '../database/database.ts'
import { ukDate } from '../register/register.ts'
import { findNewest } from './evidence/queries/findNewest.ts'
import { findWhom } from './queries/findWhom.ts'

/** Whose engagement: any government party where there are no `ids`; the holders of a post where there is a title. */
type By = ByWhom & { ids: string[]; title?: string; at?: string }

/** What a figure of coverage is about: whose engagement, as known when, in which period. */
export type Scope = {
  asOf: string
  /** Before the newest document: some of what is loaded was not known yet. */
  past: boolean
  by: By
  from?: string
  to?: string
}

/** Throws InvalidInput where a party asked for is not in the graph, or the period ends before it begins. */
export async function scopeOf(
  database: Database,
  viewer: Viewer,
  asked: z.infer<typeof Asked>,
  today = new Date().toISOString().slice(0, 10),
): Promise<Scope> {
  const { from, to } = asked
  if (from && to && from > to)
    throw new InvalidInput(`from: the first day, ${ukDate(from)}, is after the last, ${ukDate(to)}.`)
  const newest = (await findNewest(database, viewer)) ?? today
  const asOf = asked.asOf ?? [newest, today].toSorted()[0] ?? today
  return {
    asOf,
    past: asOf < newest,
    by: await byOf(database, viewer, asked.by),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

async function byOf(database: Database, viewer: Viewer, by: string): Promise<By> {
  if (by === 'any') return { by, name: 'any government party', ids: [] }
  const [title, at] = by.startsWith('post:') ? by.slice('post:'.length).split('@') : []
  const found = await findWhom(database, viewer, { id: title ? (at ?? null) : by, title: title ?? null })
  const name = found[0]?.name
  if (!name)
    throw new InvalidInput(
      title
        ? `by: nobody in the graph has held a government post called ${title}${at ? ` at ${at}` : ''}.`
        : `by: there is no person or organisation with the id ${by}. Use any, an id, or post: and a title.`,
    )
  if (title)
    return {
      by,
      name: at ? `the holders of the post ${name}` : `the holders of any post called ${name}`,
      ids: found.map(({ id }) => id),
      title: title.toLowerCase(),
      ...(at ? { at } : {}),
    }
  return { by, name, ids: found.map(({ id }) => id) }
}
