import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from './config.ts'
import { Problem } from './problem.ts'

type Address = Pick<Config, 'port' | 'host'>
export type Listening = { server: Server; port: number; address: string; close(): Promise<void> }

function explainListen(error: NodeJS.ErrnoException, { port, host }: Address): unknown {
  if (error.code === 'EADDRINUSE') {
    return new Problem(
      `Port ${port} is in use by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start.`,
      error,
    )
  }
  if (error.code === 'EACCES') {
    return new Problem(
      `Port ${port} may not be used by your user.`,
      'Choose one above 1023, for example PORT=4000.',
      error,
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Problem(
      `This machine has no address ${host}.`,
      'Leave LIAISON_HOST out, for 127.0.0.1.',
      error,
    )
  }
  return error
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  address !== null && typeof address !== 'string'

const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
  })

/** Listens, and says where; a port that is taken is a Problem, said in words. */
export function listen(app: RequestListener, config: Address): Promise<Listening> {
  // A thousand ids in an address, the most the explorer asks for, are some twenty kilobytes.
  const server = createServer({ maxHeaderSize: 64 * 1024 }, app)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListen(error, config)))
    server.listen(config.port, config.host, () => {
      const found = server.address()
      const port = isAddress(found) ? found.port : config.port
      resolve({ server, port, address: `http://localhost:${port}`, close: () => closeServer(server) })
    })
  })
}
