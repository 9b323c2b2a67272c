import neo4j from 'neo4j-driver'

/** Whole numbers go to the database as integers: the driver would send every number as a float. */
export const toParameters = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toParameter(value)]))

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.some(isPlain) ? value.map(toParameter) : value
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toParameter(part)]))
  return value
}

/** Lists of text, the most common parameter, need no conversion. */
const isPlain = (value: unknown) => typeof value !== 'string'
