import type { RequestHandler } from 'express'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The name without its port. */
const nameOf = (host: string) => host.replace(/:\d+$/, '').toLowerCase()

/**
 * Answers only requests addressed to this machine by a name it goes by (another name would be DNS rebinding), and
 * none that another site's page has sent (its Origin says so).
 */
export const guard = (allowedHosts: readonly string[]): RequestHandler => {
  const isOurs = (host: string) =>
    loopback.includes(nameOf(host)) ||
    allowedHosts.includes(host.toLowerCase()) ||
    allowedHosts.includes(nameOf(host))
  return (req, res, next) => {
    const origin = req.headers.origin
    if (isOurs(req.headers.host ?? '') && (origin === undefined || isOurs(originHost(origin)))) return next()
    res.status(403).json({
      error: {
        code: 'not-this-address',
        message: 'Liaison answers only at its own address, for example http://localhost:4000.',
      },
    })
  }
}

const originHost = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '')
