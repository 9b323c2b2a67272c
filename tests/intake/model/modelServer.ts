import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import type { ModelSettings } from '../../../server/intake/documents/model/ModelSettings.ts'

const Asked = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
})
export type AskedOfModel = z.infer<typeof Asked> & { path: string | undefined; key: string | undefined }

/** A model as it is spoken to, on a port of its own: what it is asked, and what it is told to answer. */
export async function modelServer() {
  const asked: AskedOfModel[] = []
  let answer: (response: ServerResponse) => void = () => {}
  const server = createServer(async (request: IncomingMessage, response) => {
    const { authorization: key } = request.headers
    asked.push({ ...Asked.parse(JSON.parse(await text(request))), path: request.url, key })
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const settings: ModelSettings = {
    url: `http://127.0.0.1:${address.port}/v1`,
    name: 'example-7b',
    key: 'not-to-be-told',
    highest: 'OFFICIAL',
    seconds: 60,
  }
  return {
    asked,
    settings,
    /** Answers as chat completions are, with this as what the model says. */
    says: (content: unknown) => {
      answer = (response) => {
        response.setHeader('content-type', 'application/json')
        const words = typeof content === 'string' ? content : JSON.stringify(content)
        response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: words } }] }))
      }
    },
    does: (how: typeof answer) => {
      answer = how
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
