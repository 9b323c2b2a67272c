import { pino } from 'pino'
import type * as z from 'zod'
import {
  Brought,
  DecisionsMade,
  Drafts,
  type NewDecision,
  Preview,
  Review,
  type ReviewItem,
  TakenOver,
} from '../../../graph-schema/api/intake.ts'
import { createApp } from '../../../server/app.ts'
import type { Database } from '../../../server/database/database.ts'
import { listen } from '../../../server/listen.ts'
import { testDatabase, wipe } from '../../support/neo4j.ts'
import { given } from '../../support/record.ts'
import { exampleTools, letter, register } from './example.ts'

export type ReviewApp = { url: string; database: Database; stop(): Promise<void> }

/** The real server over the worker's database with the example register; who asks says so in a header. */
export async function reviewApp(): Promise<ReviewApp> {
  const database = await testDatabase()
  await wipe(database)
  await given(database, register)
  const app = createApp({
    database,
    log: pino({ level: 'silent' }),
    allowedHosts: [],
    intake: exampleTools,
    viewerOf: ({ headers }) => ({
      name: String(headers['x-viewer'] ?? 'ann'),
      may: headers['x-viewer'] === 'nobody' ? [] : ['open'],
    }),
  })
  const listening = await listen(app, { port: 0, host: '127.0.0.1' })
  return { url: listening.address, database, stop: () => listening.close() }
}

/** What a reviewer's browser asks and sends. */
export function reviewer(app: () => ReviewApp, name = 'ann') {
  const send = (method: string, path: string, body?: unknown, type = 'application/json') =>
    fetch(`${app().url}/api/${path}`, {
      method,
      headers: { 'content-type': type, 'x-viewer': name },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  async function answer<S extends z.ZodType>(schema: S, response: Response): Promise<z.output<S>> {
    const body: unknown = await response.json()
    if (!response.ok) throw new Error(JSON.stringify(body))
    return schema.parse(body)
  }
  const review = async (id: string) => answer(Review, await send('GET', `intake/documents/${id}`))
  const decide = async (id: string, ...decisions: NewDecision[]) =>
    answer(DecisionsMade, await send('PUT', `intake/documents/${id}/decisions`, { decisions }))
  return {
    send,
    review,
    decide,
    drafts: async () => answer(Drafts, await send('GET', 'intake/documents')),
    bring: async (text = letter, again = false) =>
      answer(
        Brought,
        await send('POST', 'intake/documents/pasted', { name: 'Weekly note', text, again: String(again) }),
      ),
    bringFile: async (name: string, text: string) =>
      answer(
        Brought,
        await send(
          'POST',
          `intake/documents?name=${encodeURIComponent(name)}`,
          text,
          'application/octet-stream',
        ),
      ),
    preview: async (id: string) => answer(Preview, await send('GET', `intake/documents/${id}/preview`)),
    takeOver: async (id: string, seen: number) =>
      answer(TakenOver, await send('POST', `intake/documents/${id}/take-over`, { seen })),
    undo: (seq: number) => send('POST', `changes/${seq}/undo`, {}),
    entry: async (id: string) => (await send('GET', `entries/${id}`)).status,
  }
}
export type Reviewer = ReturnType<typeof reviewer>

/** The proposal whose entry began with this id. */
export function itemOf({ items }: Pick<Review, 'items'>, id: string): ReviewItem {
  const item = items.find(({ key }) => key.slice(key.indexOf('/') + 1).startsWith(id))
  if (!item) throw new Error(`no proposal ${id}`)
  return item
}

export const accept = ({ key, changed }: ReviewItem, more: Partial<NewDecision> = {}): NewDecision => ({
  key,
  seen: changed,
  state: 'accepted',
  ...more,
})
export const reject = (item: ReviewItem): NewDecision => ({ ...accept(item), state: 'rejected' })
