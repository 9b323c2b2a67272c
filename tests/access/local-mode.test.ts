import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await emptyApp()
}, 180_000)
afterAll(() => app.stop())

/** fetch will not send another Host: a plain request does. */
const ask = (path: string, headers: Record<string, string>) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    request(`${app.url}${path}`, { headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })

test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST:4000'])(
  'answers when addressed as %s',
  async (host) => {
    expect((await ask('/api/health', { host })).status).toBe(200)
  },
)

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:4000'])(
  'does not answer when addressed as %s, as a rebound name would',
  async (host) => {
    const { status, body } = await ask('/api/record', { host })
    expect(status).toBe(403)
    expect(JSON.parse(body).error.code).toBe('not-this-address')
  },
)

test.each(['http://evil.example', 'null', 'https://localhost.evil.example'])(
  'does not answer a page of %s',
  async (origin) => {
    expect((await ask('/api/record', { host: 'localhost', origin })).status).toBe(403)
  },
)

test('scripts from elsewhere or within the page are forbidden', async () => {
  const policy = (await fetch(`${app.url}/api/health`)).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
})

test('a question that cannot be understood is the asker’s to mend, and says which part', async () => {
  const response = await fetch(`${app.url}/api/search?q=refuge&limit=many`)
  expect(response.status).toBe(400)
  expect((await response.json()).error).toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining('limit'),
  })
})

test('an entry that is not there is 404, an address that is not there too', async () => {
  expect((await fetch(`${app.url}/api/entries/no-such`)).status).toBe(404)
  expect((await fetch(`${app.url}/api/no-such`)).status).toBe(404)
})

test('a list of ids longer than allowed is refused, not worked on', async () => {
  const ids = Array.from({ length: 1_001 }, (_, at) => `a${at}`).join(',')
  expect((await fetch(`${app.url}/api/graph?ids=${ids}`)).status).toBe(400)
})

test('the API describes itself, every address with what it answers', async () => {
  const described = await (await fetch(`${app.url}/api/openapi.json`)).json()
  expect(described.openapi).toBe('3.1.0')
  expect(Object.keys(described.paths)).toEqual(
    expect.arrayContaining([
      '/health',
      '/search',
      '/graph',
      '/entries/{id}',
      '/entries/{id}/neighbours',
      '/paths',
      '/harm-areas',
      '/evidence',
      '/record',
      '/record/part',
      '/views',
      '/views/{id}',
      '/changes/{seq}/undo',
    ]),
  )
})

test('an unchanged record is not sent again', async () => {
  const first = await fetch(`${app.url}/api/record`)
  const etag = first.headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  expect((await first.json()).liaison).toBe(1)
  expect((await fetch(`${app.url}/api/record`, { headers: { 'if-none-match': etag } })).status).toBe(304)
})
