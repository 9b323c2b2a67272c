import { expect, vi } from 'vitest'
import {
  Commitment,
  CommitmentChanged,
  type CommitmentFact,
  Commitments,
} from '../../graph-schema/api/commitments.ts'
import { requests } from '../support/requests.ts'

type Running = { url: string }

export const toMariaMiller = '2020-11-06-undertaking-write-to-maria-miller'

/** Requests about commitments as an officer's browser makes them. */
export const commitmentsClient = (app: () => Running) => {
  const { send, ask } = requests(app)
  const listed = async (query = '') => Commitments.parse(await ask(`commitments${query}`))
  const one = async (id: string, query = '') => Commitment.parse(await ask(`commitments/${id}${query}`))
  return {
    ask,
    send,
    listed,
    one,
    fact: async (id: string, query = ''): Promise<CommitmentFact> => (await one(id, query)).commitment,
    text: async (path: string) => (await send('GET', path)).text(),
    done: async (method: string, path: string, body?: unknown) => {
      const response = await send(method, path, body)
      const text = await response.text()
      expect([200, 201], text).toContain(response.status)
      return CommitmentChanged.parse(JSON.parse(text))
    },
    refusal: async (method: string, path: string, body?: unknown) => {
      const response = await send(method, path, body)
      return { status: response.status, message: (await response.json()).error.message as string }
    },
    undo: (seq: number) => send('POST', `changes/${seq}/undo`, {}),
    /** A database just started, on a busy computer, may take longer over its first answer than a read may last. */
    ready: () =>
      vi.waitFor(async () => expect((await send('GET', 'commitments')).status).toBe(200), {
        timeout: 240_000,
      }),
  }
}
