import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { listen } from '../../server/listen.ts'

test('with nothing set Liaison is private to this machine', () => {
  expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', allowedHosts: [] })
  expect(readConfig({}).neo4j).toBeUndefined()
})

test('a Neo4j of one’s own is used when named', () => {
  const config = readConfig({ NEO4J_URI: 'neo4j://graph.example', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: '' })
  expect(config.neo4j).toEqual({ uri: 'neo4j://graph.example', user: 'neo4j', password: 'p' })
})

test.each([
  [{ PORT: 'abc' }, 'PORT should be a port number'],
  [{ PORT: '70000' }, 'PORT should be a port number'],
  [{ LIAISON_HOST: '0.0.0.0' }, 'LIAISON_HOST would open Liaison to other machines'],
  [{ LIAISON_ALLOWED_HOSTS: 'http://localhost' }, 'LIAISON_ALLOWED_HOSTS should be host names'],
  [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD is needed'],
])('%o is refused with the name of the variable', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(
    expect.objectContaining({ mend: expect.stringContaining(message) }),
  )
})

test('in a container the host may be open when the names it is reached by are listed', () => {
  const config = readConfig({
    LIAISON_HOST: '0.0.0.0',
    LIAISON_ALLOWED_HOSTS: 'localhost:4000, 127.0.0.1:4000',
  })
  expect(config.allowedHosts).toEqual(['localhost:4000', '127.0.0.1:4000'])
})

test('a port that is taken is named, with another to try', async () => {
  const config = readConfig({ PORT: '0' })
  const first = await listen((_, response) => response.end(), config)
  await expect(listen(() => {}, { ...config, port: first.port })).rejects.toMatchObject({
    message: `Port ${first.port} is in use by another program.`,
    mend: expect.stringContaining('PORT='),
  })
  await first.close()
})
