import { expect, vi } from 'vitest'
import { Plan, PlanChanged } from '../../graph-schema/api/plan.ts'
import { requests } from '../support/requests.ts'

type Running = { url: string }

/** Requests to the review plan as an officer's browser makes them. */
export const planClient = (app: () => Running) => {
  const { send, ask } = requests(app)
  const plan = async (query = '') => Plan.parse(await ask(`plan${query}`))
  const done = async (method: string, path: string, body?: unknown) => {
    const response = await send(method, path, body)
    expect([200, 201]).toContain(response.status)
    return PlanChanged.parse(await response.json())
  }
  return {
    ask,
    send,
    /** A database just started, on a busy computer, may take longer over its first answer than a read may last. */
    ready: () =>
      vi.waitFor(async () => expect((await send('GET', 'plan')).status).toBe(200), { timeout: 240_000 }),
    plan,
    done,
    /** SafeLives and Refuge on 90 days, each with its owner. */
    async start(owners: { safelives?: string; refuge?: string } = {}) {
      await done('POST', 'plan/intervals', { name: 'every-90-days', everyDays: 90 })
      for (const id of ['safelives', 'refuge'] as const) {
        const owner = owners[id]
        const { seq: seen } = await plan()
        await done('PUT', 'plan/members', {
          ids: [id],
          interval: 'every-90-days',
          seen,
          ...(owner ? { owner } : {}),
        })
      }
    },
    undo: (seq: number) => send('POST', `changes/${seq}/undo`, {}),
    /** Nothing on the plan and no interval. */
    async clear() {
      const { intervals, seq } = await plan()
      let seen = seq
      for (const { name, members } of intervals)
        seen = (await done('DELETE', `plan/intervals/${name}?seen=${seen}&members=${members}`)).seq
    },
  }
}
