import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { InvalidInput } from './access/parseInput.ts'
import { DatabaseError } from './database/databaseError.ts'
import { isTimedOut, isUnavailable } from './database/isUnavailable.ts'
import { DocumentRefused } from './intake/documents/read/DocumentRefused.ts'
import { ChangedMeanwhile, ConflictError, RecordError } from './record/record.ts'
import { NotFound } from './register/register.ts'

const known = [
  { kind: InvalidInput, status: 400, code: 'invalid-input' },
  { kind: DocumentRefused, status: 422, code: 'document-refused' },
  { kind: RecordError, status: 422, code: 'invalid-record' },
  { kind: NotFound, status: 404, code: 'not-found' },
  { kind: ConflictError, status: 409, code: 'conflict' },
  { kind: ChangedMeanwhile, status: 409, code: 'changed-meanwhile' },
  { kind: DatabaseError, status: 503, code: 'database-unavailable' },
] as const

const answer = (res: Response, status: number, code: string, message: string, at?: string) =>
  res.status(status).json({ error: { code, message, ...(at ? { at } : {}) } })

/** The one place an error becomes an answer: the asker's mistakes are explained, our own faults only logged. */
export const handleErrors =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error)
    const found = known.find(({ kind }) => error instanceof kind)
    if (found && error instanceof Error) {
      const at = error instanceof InvalidInput ? error.at : undefined
      return void answer(res, found.status, found.code, error.message, at)
    }
    if (isUnavailable(error))
      return void answer(
        res,
        503,
        'database-unavailable',
        'The database cannot be reached just now. Nothing was changed. Try again in a moment.',
      )
    if (isTimedOut(error))
      return void answer(
        res,
        503,
        'took-too-long',
        'That took too long and was stopped. Narrow it with filters and try again.',
      )
    const status = statusOf(error)
    if (status === 404)
      return void answer(
        res,
        404,
        'no-such-file',
        'There is no such file here. Reload the page: Liaison may have been updated.',
      )
    if (status >= 400 && status < 500)
      return void answer(res, status, 'bad-request', 'The request could not be read.')
    log.error({ err: error }, 'request failed')
    answer(
      res,
      500,
      'our-fault',
      'Something went wrong in Liaison. Try again; if it happens again, look at the log.',
    )
  }

/** What Express and its parsers put on their own errors. */
const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500

export const noSuchAddress: RequestHandler = (_req, res) => {
  answer(
    res,
    404,
    'no-such-address',
    'There is nothing at this address. /api/openapi.json lists what there is.',
  )
}
