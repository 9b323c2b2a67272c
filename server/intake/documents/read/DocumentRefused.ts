export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'too-much-text'
  | 'too-many-pages'
  | 'too-deep'
  | 'too-slow'
  | 'damaged'
  | 'protected'
  | 'pictures-only'
  | 'not-text'
  | 'unsafe'
  | 'not-read'
  | 'busy'

/** A file that cannot be taken: the message says what happened and how to mend it, for whoever brought it. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.code = code
  }
}
