import path from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Express, type RequestHandler, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import expressStaticGzip from 'express-static-gzip'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { jsonOnly } from './access/jsonOnly.ts'
import { everyoneLocal, type ViewerOf } from './access/viewer.ts'
import { briefRoutes } from './briefs/routes.ts'
import { commitmentRoutes } from './commitments/routes.ts'
import { type MatrixOf, matrixCache } from './coverage/coverage.ts'
import { evidenceRoutes } from './coverage/evidenceRoutes.ts'
import { coverageRoutes } from './coverage/routes.ts'
import type { Database } from './database/database.ts'
import { exploreRoutes } from './explore/routes.ts'
import { viewRoutes } from './explore/viewRoutes.ts'
import { guard } from './guard.ts'
import { handleErrors, noSuchAddress } from './handleErrors.ts'
import { documentTools } from './intake/documents/documentTools.ts'
import type { IntakeTools } from './intake/documents/review/tools.ts'
import { intakeRoutes } from './intake/routes.ts'
import { openapi } from './openapi.ts'
import { findSeq } from './record/record.ts'
import { recordRoutes } from './record/routes.ts'
import { registerRoutes } from './register/routes.ts'
import { version } from './version.ts'

export type Services = {
  database: Database
  log: Logger
  allowedHosts: readonly string[]
  viewerOf?: ViewerOf
  /** The matrices of coverage already worked out, which those who warm them up share. */
  matrixOf?: MatrixOf
  /** How documents are read, and what they say is found. */
  intake?: IntakeTools
  /** Where the built screens are; the project's own dist/ unless said. */
  screens?: string
}

const dist = fileURLToPath(new URL('../dist', import.meta.url))

export const createApp = ({
  database,
  log,
  allowedHosts,
  viewerOf = everyoneLocal(),
  matrixOf = matrixCache(database),
  intake = documentTools(),
  screens = dist,
}: Services): Express =>
  express()
    .disable('x-powered-by')
    .set('query parser', 'simple')
    .use(requestLog(log))
    .use(guard(allowedHosts))
    .use(headers)
    .use('/api', api(database, matrixOf, viewerOf, intake))
    .use('/assets', expressStaticGzip(path.join(screens, 'assets'), { ...compressed, serveStatic: forever }))
    .use(express.static(screens, { index: false }))
    .get('/{*screen}', page(screens))
    .use(handleErrors(log))

const api = (database: Database, matrixOf: MatrixOf, viewerOf: ViewerOf, intake: IntakeTools) =>
  Router()
    .use(
      rateLimit({
        windowMs: 60_000,
        limit: 3_000,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        message: tooMany,
      }),
    )
    .use((_req, res, next) => {
      res.set('Cache-Control', 'no-cache')
      next()
    })
    .use(jsonOnly)
    .use(express.json({ limit: '1mb' }))
    .get('/health', async (req, res) => {
      const seq = await findSeq(database, viewerOf(req))
      res.json({ status: 'ok', version, database: await database.serverVersion(), seq })
    })
    .get('/openapi.json', (_req, res) => {
      res.json(openapi(version))
    })
    .use(recordRoutes(database, viewerOf))
    .use(registerRoutes(database, viewerOf))
    .use(coverageRoutes(database, matrixOf, viewerOf))
    .use(evidenceRoutes(database, viewerOf))
    .use(commitmentRoutes(database, viewerOf))
    .use(exploreRoutes(database, matrixOf, viewerOf))
    .use(viewRoutes(database, viewerOf))
    .use(briefRoutes(database, viewerOf))
    .use(intakeRoutes(database, viewerOf, intake))
    .use(noSuchAddress)

const tooMany = {
  error: {
    code: 'too-many-requests',
    message: 'Too many requests in a minute. Wait a little and try again.',
  },
}

/** The build leaves each script and style sheet compressed beside itself; the smaller goes to who can read it. */
const compressed = { enableBrotli: true, orderPreference: ['br', 'gzip'], index: false }

/** A built file's name changes with what is in it; one that is not there is not a screen. */
const forever = { immutable: true, maxAge: '1y', fallthrough: false } as const

/** Neither what was searched for nor whose page was opened goes into the log: both can be personal data. */
const requestLog = (log: Logger) =>
  pinoHttp({
    logger: log,
    serializers: { req: ({ id, method }) => ({ id, method }), res: ({ statusCode }) => ({ statusCode }) },
  })

/** The style Cytoscape sets on its own container, allowed by its hash. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='"

/** Plain HTTP on one's own machine: no upgrade to HTTPS, which would break it. */
const headers = helmet({
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", cytoscapeStyle],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
})

/** Every address that is not the API's or a file's is a screen. */
const page =
  (screens: string): RequestHandler =>
  (_req, res) => {
    res.set('Cache-Control', 'no-cache')
    res.sendFile(path.join(screens, 'index.html'))
  }
