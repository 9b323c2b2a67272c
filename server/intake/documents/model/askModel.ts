import * as z from 'zod'
import { ModelProblem } from './ModelProblem.ts'
import type { ModelSettings } from './ModelSettings.ts'

export type ModelMessage = { role: 'system' | 'user'; content: string }

/** More than any honest answer comes to. */
const mostBytes = 1_000_000

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** What a model answers, as text. Throws ModelProblem. */
export async function askModel(
  { url, name, key }: ModelSettings,
  messages: readonly ModelMessage[],
  signal: AbortSignal,
): Promise<string> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      // A document goes where the user said, and nowhere that place points to.
      redirect: 'error',
      signal,
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ model: name, temperature: 0, stream: false, messages }),
    })
    if (!response.ok) throw new ModelProblem(await refused(response))
    const completion = Completion.safeParse(asJson(await bodyOf(response)))
    const content = completion.data?.choices[0]?.message.content
    if (content === undefined) throw new ModelProblem('its answer was not a chat completion')
    return content
  } catch (error) {
    if (error instanceof ModelProblem) throw error
    if (signal.aborted) throw new ModelProblem('it took too long')
    throw new ModelProblem('it could not be reached, or broke off. Check that it runs, and its address')
  }
}

async function refused(response: Response): Promise<string> {
  await response.body?.cancel()
  const { status } = response
  if (status === 401 || status === 403) return 'it refused the key. Check LIAISON_MODEL_KEY'
  if (status === 404)
    return 'there is no such model or address. Check LIAISON_MODEL_URL and LIAISON_MODEL_NAME'
  return status === 429 ? 'it is asked too often just now' : `it answered with an error (${status})`
}

/** The body, read no further than it may be long. */
async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > mostBytes) throw new ModelProblem('its answer was far too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
