/** Something a person can put right: what is wrong, and how to mend it. Shown as it is, without a stack. */
export class Problem extends Error {
  override readonly name: string = 'Problem'
  readonly mend: string

  constructor(message: string, mend: string, cause?: unknown) {
    super(message, { cause })
    this.mend = mend
  }
}

/** What to print for an error that ends the program: the stack only where it is our own fault. */
export function explain(error: unknown): string {
  if (error instanceof Problem) return `${error.message}\n${error.mend}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
