import type { RequestHandler } from 'express'

const reading = new Set(['GET', 'HEAD', 'OPTIONS', 'DELETE'])

/**
 * What is sent to be written comes as JSON, a file as plain bytes: a form on another site's page cannot send either, nor
 * a plain link.
 */
export const jsonOnly: RequestHandler = (req, res, next) => {
  if (reading.has(req.method) || req.is(['json', 'application/octet-stream'])) return next()
  res.status(415).json({
    error: { code: 'not-json', message: 'Send this as JSON, with the content type application/json.' },
  })
}
