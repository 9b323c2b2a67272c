import { randomBytes } from 'node:crypto'
import { fold } from '../../record/record.ts'

/** "2020-11-12-undertaking-write-to-safelives.3f9a1c42": readable, and never another's. */
export const newId = (day: string, what: string, words: string): string =>
  [[day, what, slugOf(words)].filter(Boolean).join('-'), randomBytes(4).toString('hex')].join('.')

/** "Write to SafeLives" → "write-to-safelives"; nothing where there is no letter an id may have. */
export const slugOf = (words: string): string =>
  fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '')
