import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { examine } from '../../server/database/doctor.ts'
import { emptyFolder } from '../support/emptyFolder.ts'
import { testConnection } from '../support/neo4j.ts'

const names = (checks: { name: string }[]) => checks.map(({ name }) => name)

test('where everything is installed every check is good', async () => {
  const config = readConfig({ PORT: '0', LIAISON_DATA: path.join(await emptyFolder(), 'data') })
  const checks = await examine(config)
  expect(names(checks)).toEqual(['Node', 'Java', 'Maven', 'Neo4j', 'Data folder', 'Disk', 'Database', 'Port'])
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
})

test('what is missing comes with how to mend it', async () => {
  vi.stubEnv('PATH', await emptyFolder())
  const checks = await examine(readConfig({ PORT: '0', LIAISON_DATA: await emptyFolder() }))
  vi.unstubAllEnvs()
  const bad = checks.filter(({ ok }) => !ok)
  expect(names(bad)).toEqual(['Java', 'Maven'])
  for (const { mend } of bad) expect(mend).toContain('docker compose up')
})

test('a Neo4j of one’s own is asked whether it answers', async () => {
  const { uri, user, password } = await testConnection()
  const environment = { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  expect(await examine(readConfig(environment))).toContainEqual(
    expect.objectContaining({ name: 'NEO4J_URI', ok: true, found: expect.stringContaining('Neo4j/5.') }),
  )
  expect(await examine(readConfig({ ...environment, NEO4J_PASSWORD: 'wrong' }))).toContainEqual(
    expect.objectContaining({
      name: 'NEO4J_URI',
      ok: false,
      mend: expect.stringContaining('NEO4J_PASSWORD'),
    }),
  )
})
