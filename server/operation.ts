import type * as z from 'zod'

/** An address under /api: what it takes and what it answers. */
export type Operation = {
  path: string
  /** A question where nothing is said. */
  method?: 'post' | 'put' | 'delete'
  summary: string
  query?: z.ZodObject
  body?: z.ZodObject
  answer: z.ZodType
  /** JSON where nothing is said. */
  answersAs?: string
}
