import { randomBytes } from 'node:crypto'
import { fold } from '../record/record.ts'

/** "2020-11-12-undertaking-write-to-safelives.3f9a1c42": readable, and never another's. */
export const newId = (day: string, what: string, words: string): string => {
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '')
  return [[day, what, slug].filter(Boolean).join('-'), randomBytes(4).toString('hex')].join('.')
}
