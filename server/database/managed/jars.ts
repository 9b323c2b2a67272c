import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { DatabaseError } from '../databaseError.ts'
import { cacheFolder } from './cacheFolder.ts'
import { runProgram } from './runProgram.ts'
import { threeWaysOn } from './threeWaysOn.ts'

export type Progress = (line: string) => void
export type Jar = { file: string; checksum: string }

const pom = fileURLToPath(new URL('./pom.xml', import.meta.url))
const checksums = new URL('./jars.sha256', import.meta.url)
const repositoryNote = path.join(cacheFolder, 'maven-repository')

/** The committed list: every jar of Neo4j, by its place in a Maven repository. */
export async function listJars(): Promise<Jar[]> {
  const lines = (await readFile(checksums, 'utf8')).trim().split('\n')
  return lines.map((line) => {
    const [checksum = '', file = ''] = line.split('  ')
    return { file, checksum }
  })
}

async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

export async function missingJars(repository: string, jars: readonly Jar[]): Promise<Jar[]> {
  const present = await Promise.all(jars.map((jar) => exists(path.join(repository, jar.file))))
  return jars.filter((_, at) => !present[at])
}

/** Refuses to go on unless every jar is, to the byte, the one this version of Liaison was tested with. */
export async function verifyJars(repository: string, jars: readonly Jar[]): Promise<void> {
  for (const jar of jars) {
    const file = path.join(repository, jar.file)
    if ((await checksumOf(file)) === jar.checksum) continue
    throw new DatabaseError(
      `${file} is not the file this version of Liaison was tested with: its SHA-256 checksum differs. It was not used.`,
      'Delete that file and start again, to fetch it anew. If that does not help, somebody between you and Maven Central may be changing files: tell whoever runs your network.',
    )
  }
}

/** Where the jars are: the repository Maven told us of last time, else its usual place. */
export async function findRepository(): Promise<string> {
  const noted = await readFile(repositoryNote, 'utf8').catch(() => '')
  return noted.trim() || path.join(homedir(), '.m2', 'repository')
}

function explainMaven(output: string): DatabaseError {
  if (/No space left on device/i.test(output)) {
    return new DatabaseError(
      'The disk is full: Neo4j could not be fetched.',
      'Free about 300 MB and start again.',
    )
  }
  if (/ChecksumFailure|Checksum validation failed/i.test(output)) {
    return new DatabaseError(
      'A file of Neo4j arrived damaged: its checksum is not the published one. It was not used.',
      'Start again. If it happens again, tell whoever runs your network.',
    )
  }
  if (
    /Unknown host|UnknownHost|Connect(ion)? (to|refused|timed out|reset)|Network is unreachable|transfer artifact|offline mode|Temporary failure/i.test(
      output,
    )
  ) {
    return new DatabaseError(
      'Neo4j has to be fetched once, and Maven could not reach the place it comes from (Maven Central, or the mirror in your Maven settings).',
      `Check the network connection and the proxy or mirror in ~/.m2/settings.xml, and start again: what has arrived is kept.\n${threeWaysOn}`,
    )
  }
  const said =
    output.split('\n').find((line) => line.startsWith('[ERROR]')) ?? output.trim().split('\n').at(-1)
  return new DatabaseError(`Maven could not fetch Neo4j: ${said ?? 'it did not say why'}`, threeWaysOn)
}

/** Says how far it is every fifty files; with Maven's own parts and descriptions there are some 850. */
function countDownloads(progress: Progress) {
  let fetched = 0
  return (line: string) => {
    if (!/^(\[INFO\] )?Downloaded from /.test(line)) return
    fetched += 1
    if (fetched % 50 === 0) progress(`  ${fetched} files so far`)
  }
}

/** Has Maven fetch what is missing, and notes where it keeps it. */
async function fetchJars(jars: readonly Jar[], progress: Progress): Promise<string> {
  await mkdir(cacheFolder, { recursive: true })
  const classpathFile = path.join(cacheFolder, `classpath-${process.pid}`)
  const ran = await runProgram(
    'mvn',
    [
      '--batch-mode',
      '--strict-checksums',
      '--file',
      pom,
      '-Dstyle.color=never',
      '-Daether.connector.connectTimeout=15000',
      '-Daether.connector.requestTimeout=120000',
      'dependency:build-classpath',
      '-Dmdep.includeScope=runtime',
      `-Dmdep.outputFile=${classpathFile}`,
    ],
    countDownloads(progress),
  )
  if (ran === 'not installed') {
    throw new DatabaseError('Maven is not installed, and Neo4j has to be fetched with it once.', threeWaysOn)
  }
  if (ran.code !== 0) throw explainMaven(ran.output)
  const classpath = (await readFile(classpathFile, 'utf8')).trim().split(path.delimiter)
  await rm(classpathFile)
  const known = jars[0]?.file.split('/').join(path.sep) ?? ''
  const repository = classpath.find((file) => file.endsWith(known))?.slice(0, -known.length - 1)
  if (!repository) throw new DatabaseError('Maven fetched other files than were asked for.', threeWaysOn)
  await writeFile(repositoryNote, repository)
  return repository
}

/** Every jar of Neo4j, fetched if it has to be, and verified. */
export async function ensureJars(progress: Progress, lookIn?: string): Promise<string[]> {
  const jars = await listJars()
  let repository = lookIn ?? (await findRepository())
  if ((await missingJars(repository, jars)).length > 0) {
    progress('Fetching Neo4j Community 5.26 with Maven, once (about 125 MB; usually under two minutes) ...')
    repository = await fetchJars(jars, progress)
    progress('Neo4j is here.')
  }
  await verifyJars(repository, jars)
  return jars.map((jar) => path.join(repository, jar.file))
}
