import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { ensureJars, listJars, verifyJars } from '../../server/database/managed/jars.ts'
import { requireJava } from '../../server/database/managed/java.ts'
import { compileLauncher } from '../../server/database/managed/launcher.ts'
import { emptyFolder } from '../support/emptyFolder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A PATH with nothing on it but programs that say what they are told to. */
async function onlyOnPath(programs: Record<string, string>) {
  const folder = await emptyFolder()
  for (const [name, said] of Object.entries(programs)) {
    const file = path.join(folder, name)
    await writeFile(file, `#!/bin/sh\necho '${said}' >&2\nexit 1\n`)
    await chmod(file, 0o755)
  }
  vi.stubEnv('PATH', folder)
}

const threeWays = expect.stringMatching(/Java Development Kit[\s\S]*docker compose up[\s\S]*NEO4J_URI/)

test('without Java the three ways on are named', async () => {
  await onlyOnPath({})
  await expect(requireJava()).rejects.toMatchObject({
    message: expect.stringContaining('Java is not installed'),
    mend: threeWays,
  })
})

test.each([
  ['11.0.21', 'too old'],
  ['1.8.0_392', 'too old'],
  ['25', 'too new'],
])('Java %s is %s', async (version, fault) => {
  await onlyOnPath({ java: `openjdk version "${version}" 2023-10-17` })
  await expect(requireJava()).rejects.toMatchObject({
    message: expect.stringContaining(fault),
    mend: threeWays,
  })
})

test.each([
  ['17.0.15', 17],
  ['21', 21],
])('Java %s will do', async (version, major) => {
  await onlyOnPath({ java: `openjdk version "${version}" 2025-04-15` })
  expect(await requireJava()).toBe(major)
})

test('a Java without its compiler is told apart from no Java', async () => {
  await onlyOnPath({})
  await expect(compileLauncher(['/no/such.jar'])).rejects.toThrow('a JRE, not a JDK')
})

test('without Maven, when Neo4j has yet to be fetched, the three ways on are named', async () => {
  await onlyOnPath({})
  await expect(ensureJars(() => {}, await emptyFolder())).rejects.toMatchObject({
    message: expect.stringContaining('Maven is not installed'),
    mend: threeWays,
  })
})

test('without a network Maven is not blamed on the user, and what to check is said', async () => {
  await onlyOnPath({ mvn: '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5: Unknown host' })
  await expect(ensureJars(() => {}, await emptyFolder())).rejects.toMatchObject({
    message: expect.stringContaining('could not reach the place it comes from'),
    mend: expect.stringContaining('Check the network connection'),
  })
})

test('a full disk while fetching is said to be so', async () => {
  await onlyOnPath({ mvn: '[ERROR] Could not transfer artifact x: No space left on device' })
  await expect(ensureJars(() => {}, await emptyFolder())).rejects.toThrow('The disk is full')
})

test('a jar that is not the one tested with is refused before use', async () => {
  const repository = await emptyFolder()
  const [jar] = await listJars()
  if (!jar) throw new Error('the list of jars is empty')
  const file = path.join(repository, jar.file)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, 'something else')
  await expect(verifyJars(repository, [jar])).rejects.toMatchObject({
    message: expect.stringContaining(`${file} is not the file`),
    mend: expect.stringContaining('Delete that file'),
  })
})
