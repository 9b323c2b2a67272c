import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { ApiError } from '../graph-schema/api/shared.ts'
import { capitalise } from '../graph-schema/dateWords.ts'

/** What the server refused or could not do, in its own words. */
export class ApiFailure extends Error {
  override name = 'ApiFailure'
  readonly code: string
  readonly status: number
  /** The part of the question that does not fit, where the message is about one. */
  readonly at: string | undefined
  constructor(code: string, message: string, status: number, at?: string) {
    super(message)
    this.code = code
    this.status = status
    this.at = at
  }
}

/** The name of a part is for programs: on screen the sentence begins after it. */
function refusal({ error: { code, message, at } }: ApiError, status: number): ApiFailure {
  const name = at === undefined ? '' : `${at}: `
  const words = message.startsWith(name) ? message.slice(name.length) : message
  return new ApiFailure(code, at === undefined ? message : capitalise(words), status, at)
}

export type Params = Record<string, string | number | readonly string[] | undefined>

/** Lists are comma-separated; what is undefined or empty is left out. */
export function toQuery(params: Params): string {
  const given = Object.entries(params).flatMap(([key, value]) =>
    value === undefined || value.toString() === '' ? [] : [[key, value.toString()]],
  )
  const text = new URLSearchParams(given).toString()
  return text && `?${text}`
}

async function request(address: string, asked: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...asked, headers: { accept: 'application/json', ...asked.headers } })
  } catch (error) {
    if (asked.signal?.aborted) throw error
    throw new ApiFailure(
      'unreachable',
      'Liaison is not answering. Check that it is running, then try again.',
      0,
    )
  }
}

/** The one way the client asks the server: what comes back is parsed, so a screen never meets a shape it does not know. */
export async function get<S extends z.ZodType>(
  schema: S,
  path: string,
  params: Params = {},
  signal?: AbortSignal,
): Promise<z.output<S>> {
  return answerOf(schema, path, await request(path + toQuery(params), { signal: signal ?? null }))
}

/** What writes, or asks more than an address holds: sent as JSON, and never sent twice by itself. */
export async function send<S extends z.ZodType>(
  schema: S,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<z.output<S>> {
  const sent =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return answerOf(schema, path, await request(path, { method, ...sent }))
}

/** A question given up while its answer came in is no bad answer. */
const unlessStopped = (error: unknown) => {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  return undefined
}

async function answerOf<S extends z.ZodType>(
  schema: S,
  path: string,
  response: Response,
): Promise<z.output<S>> {
  const body: unknown = await response.json().catch(unlessStopped)
  const answer = schema.safeParse(body)
  if (response.ok && answer.success) return answer.data
  const refused = ApiError.safeParse(body)
  if (refused.success) throw refusal(refused.data, response.status)
  if (!answer.success) console.error(`${path} answered with something else than expected`, answer.error)
  throw new ApiFailure('unreadable', 'Liaison gave an answer this page cannot read.', response.status)
}

/** A question to the server as react-query wants it: the same question is asked once, a superseded one is cancelled. */
export const apiQuery = <S extends z.ZodType>(schema: S, path: string, params: Params = {}) =>
  queryOptions({
    queryKey: [path, params],
    queryFn: ({ signal }) => get(schema, path, params, signal),
  })

/** As `apiQuery`, with the last answer left on screen until the next one is there. */
export const apiQueryKeepingLast = <S extends z.ZodType>(schema: S, path: string, params: Params = {}) => ({
  ...apiQuery(schema, path, params),
  placeholderData: keepPreviousData,
})
