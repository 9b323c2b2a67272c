import type * as z from 'zod'

/** What was asked cannot be understood: the asker's to mend, unlike a fault of ours. */
export class InvalidInput extends Error {
  override name = 'InvalidInput'
  /** Which part of what was asked does not fit: words about one part begin with its name. */
  readonly at: string | undefined

  constructor(message: string) {
    super(message)
    this.at = /^(\w+): /.exec(message)?.[1]
  }
}

/** Parses what came in with a request. Throws InvalidInput naming each part that does not fit. */
export const parseInput = <S extends z.ZodType>(schema: S, input: unknown): z.infer<S> => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new InvalidInput(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  )
}
