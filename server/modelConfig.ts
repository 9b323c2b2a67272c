import { z } from 'zod'
import { markings } from '../graph-schema/markings.ts'
import type { ModelSettings } from './intake/documents/model/ModelSettings.ts'
import { optionalText } from './optionalText.ts'

/** A machine of the same network, by a name without a dot, or this one: elsewhere documents go over HTTPS only. */
const isNear = (host: string) => /^(localhost|127\.0\.0\.1|\[::1\]|[\w-]+)$/.test(host)

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  const plain = !username && !password && !search && !hash
  return plain && (protocol === 'https:' || (protocol === 'http:' && isNear(hostname)))
}

/** The variables that set up a model. */
export const modelVariables = {
  LIAISON_MODEL_URL: optionalText.refine((text) => text === undefined || isAddress(text), {
    error:
      'should be the address up to and without /chat/completions, for example http://localhost:11434/v1; of another network it has to begin with https://',
  }),
  LIAISON_MODEL_NAME: optionalText,
  LIAISON_MODEL_KEY: optionalText,
  LIAISON_MODEL_MARKING: optionalText
    .transform((text) => text?.toUpperCase())
    .refine((text) => text === undefined || markings.some((one) => one === text), {
      error: `should be the highest marking it may see: ${markings.join(', ')}`,
    }),
  LIAISON_MODEL_SECONDS: optionalText
    .transform((text) => Number(text ?? 120))
    .refine((seconds) => Number.isInteger(seconds) && seconds >= 1 && seconds <= 600, {
      error: 'should be how long a document may take it, from 1 to 600 seconds',
    }),
} as const

const modelEnvironment = z.object(modelVariables)
export type ModelEnvironment = z.infer<typeof modelEnvironment>

/** Which variable is missing where a model is set up, if any. */
export const missingForModel = (env: ModelEnvironment) =>
  env.LIAISON_MODEL_URL === undefined
    ? undefined
    : (['LIAISON_MODEL_NAME', 'LIAISON_MODEL_MARKING'] as const).find((name) => env[name] === undefined)

export function readModelSettings(env: ModelEnvironment): ModelSettings | undefined {
  const highest = markings.find((one) => one === env.LIAISON_MODEL_MARKING)
  const { LIAISON_MODEL_URL: url, LIAISON_MODEL_NAME: name, LIAISON_MODEL_KEY: key } = env
  if (!url || !name || !highest) return undefined
  return {
    url: url.replace(/\/+$/, ''),
    name,
    ...(key ? { key } : {}),
    highest,
    seconds: env.LIAISON_MODEL_SECONDS,
  }
}
