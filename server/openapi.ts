import * as z from 'zod'
import { ApiError } from '../graph-schema/api/shared.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

const json = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' })

const parameters = ({ path, query }: Operation) => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(z.object({ [name]: schema }), {}).success,
    schema: json(schema, 'input'),
  })),
]

const answered = (description: string, schema: z.ZodType, type = 'application/json') => ({
  description,
  content: { [type]: { schema: json(schema, 'output') } },
})

/** The OpenAPI description of the API, made from the schemas it is parsed with. */
export const openapi = (version: string) => ({
  openapi: '3.1.0',
  info: { title: 'Liaison', version, license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/api' }],
  paths: Object.fromEntries(
    operations.map(({ path }) => [
      path,
      Object.fromEntries(
        operations
          .filter((operation) => operation.path === path)
          .map((operation) => [operation.method ?? 'get', described(operation)]),
      ),
    ]),
  ),
})

const described = (operation: Operation) => ({
  summary: operation.summary,
  parameters: parameters(operation),
  ...(operation.body
    ? { requestBody: { content: { 'application/json': { schema: json(operation.body, 'input') } } } }
    : {}),
  responses: {
    200: answered('As asked', operation.answer, operation.answersAs),
    default: answered('What went wrong, and how to mend it', ApiError),
  },
})
