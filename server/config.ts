import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ModelSettings } from './intake/documents/model/ModelSettings.ts'
import { missingForModel, modelVariables, readModelSettings } from './modelConfig.ts'
import { optionalText } from './optionalText.ts'
import { Problem } from './problem.ts'

export class ConfigError extends Problem {
  override readonly name = 'ConfigError'
}

const ownFolder = fileURLToPath(new URL('../.liaison', import.meta.url))
const loopback = ['127.0.0.1', 'localhost', '::1']

const Port = optionalText
  .transform((text) => Number(text ?? 4000))
  .refine((port) => Number.isInteger(port) && port >= 0 && port <= 65_535, {
    error: 'should be a port number from 1 to 65535 (0 for any free one), for example PORT=4001',
  })

const AllowedHosts = optionalText
  .transform((text) => (text ?? '').split(',').flatMap((host) => host.trim().toLowerCase() || []))
  .refine((hosts) => hosts.every((host) => /^(\[[\da-f:]+\]|[\w.-]+)(:\d+)?$/.test(host)), {
    error:
      'should be host names, as in the address bar, with commas between, for example LIAISON_ALLOWED_HOSTS=localhost:4000',
  })

const Environment = z
  .object({
    PORT: Port,
    LIAISON_HOST: optionalText.transform((host) => host ?? '127.0.0.1'),
    LIAISON_ALLOWED_HOSTS: AllowedHosts,
    LIAISON_DATA: optionalText.transform((folder) =>
      folder === undefined ? ownFolder : path.resolve(folder),
    ),
    NEO4J_URI: optionalText,
    NEO4J_USER: optionalText.transform((user) => user ?? 'neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: optionalText,
    JAVA_HOME: optionalText,
    ...modelVariables,
  })
  .refine((env) => loopback.includes(env.LIAISON_HOST) || env.LIAISON_ALLOWED_HOSTS.length > 0, {
    path: ['LIAISON_HOST'],
    error:
      'would open Liaison to other machines, and it has no sign-in yet. Leave it out; or, in a container whose port is published on 127.0.0.1 only, set LIAISON_ALLOWED_HOSTS to the names it is reached by, for example localhost:4000',
  })
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    error: 'is needed as NEO4J_URI is set: set it to the password of NEO4J_USER ("neo4j" if that is not set)',
  })

const Checked = Environment.superRefine((env, { addIssue }) => {
  const missing = missingForModel(env)
  if (missing)
    addIssue({
      code: 'custom',
      path: [missing],
      message: 'is needed as LIAISON_MODEL_URL is set: see docs/model.md',
    })
})

export type Neo4jSettings = { uri: string; user: string; password: string; database?: string }

export type Config = {
  port: number
  host: string
  /** Names, with or without a port, that requests may be addressed to besides loopback. */
  allowedHosts: readonly string[]
  dataFolder: string
  /** The user's own Neo4j; without it, Liaison runs a private one in the data folder. */
  neo4j?: Neo4jSettings
  javaHome?: string
  /** A model that is asked about documents too; there is none unless the user sets one up. */
  model?: ModelSettings
}

function toNeo4jSettings(env: z.infer<typeof Environment>): Neo4jSettings | undefined {
  if (env.NEO4J_URI === undefined) return undefined
  return {
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER,
    password: env.NEO4J_PASSWORD ?? '',
    ...(env.NEO4J_DATABASE === undefined ? {} : { database: env.NEO4J_DATABASE }),
  }
}

function toConfig(env: z.infer<typeof Environment>): Config {
  const neo4j = toNeo4jSettings(env)
  const model = readModelSettings(env)
  return {
    port: env.PORT,
    host: env.LIAISON_HOST,
    allowedHosts: env.LIAISON_ALLOWED_HOSTS,
    dataFolder: env.LIAISON_DATA,
    ...(neo4j === undefined ? {} : { neo4j }),
    ...(env.JAVA_HOME === undefined ? {} : { javaHome: env.JAVA_HOME }),
    ...(model ? { model } : {}),
  }
}

/** Every environment variable Liaison heeds, read once. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Checked.safeParse(environment)
  if (parsed.success) return toConfig(parsed.data)
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  throw new ConfigError('The settings in the environment cannot be used:', faults.join('\n'))
}
