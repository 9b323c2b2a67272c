/** Something in what was to be written cannot stand, and where: a person can mend each problem. */
export type Problem = { entry: string; path: string; message: string; ref?: string }

export class RecordError extends Error {
  override name = 'RecordError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ entry, path, message }) => `${entry}${path ? `, ${path}` : ''}: ${message}`).join('\n'),
    )
    this.problems = problems
  }
}

/** What was to be changed has been changed by someone else since it was read. */
export class ConflictError extends Error {
  override name = 'ConflictError'
  readonly entries: readonly string[]

  constructor(entries: readonly string[]) {
    super(
      `Changed by someone else since you opened it: ${entries.join(', ')}. Read it again, then make your change.`,
    )
    this.entries = entries
  }
}
