import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseError } from '../databaseError.ts'
import { cacheFolder } from './cacheFolder.ts'
import { javaProgram } from './java.ts'
import { runProgram } from './runProgram.ts'
import { threeWaysOn } from './threeWaysOn.ts'

const source = fileURLToPath(new URL('./Launcher.java', import.meta.url))

/** Quotes for a Java @argument file, where a backslash escapes. */
export const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`

async function compile(folder: string, jars: readonly string[], javaHome?: string) {
  const building = `${folder}-${process.pid}`
  await mkdir(building, { recursive: true })
  const args = path.join(building, 'arguments')
  await writeFile(args, `-cp ${quoted(jars.join(path.delimiter))}`)
  const ran = await runProgram(javaProgram('javac', javaHome), [
    '--release',
    '17',
    `@${args}`,
    '-d',
    building,
    source,
  ])
  if (ran === 'not installed') {
    throw new DatabaseError(
      'Java is here but not its compiler, javac: this is a JRE, not a JDK.',
      threeWaysOn,
    )
  }
  if (ran.code !== 0) {
    throw new DatabaseError(
      `The database launcher could not be compiled: ${ran.output.trim().split('\n')[0] ?? ''}`,
      threeWaysOn,
    )
  }
  const packed = [
    '--create',
    '--file',
    path.join(building, 'launcher.jar'),
    '-C',
    building,
    'Launcher.class',
    '-C',
    building,
    'Launcher$Work.class',
  ]
  const packing = await runProgram(javaProgram('jar', javaHome), packed)
  if (packing === 'not installed' || packing.code !== 0) {
    throw new DatabaseError(
      "The database launcher could not be packed with the JDK's jar program.",
      threeWaysOn,
    )
  }
  // Two processes may compile at once; either's result will do.
  await rename(building, folder).catch(() => rm(building, { recursive: true, force: true }))
}

/** The compiled launcher, made on first use: a jar, since Java keeps class data of jars alone. */
export async function compileLauncher(jars: readonly string[], javaHome?: string): Promise<string> {
  const version = createHash('sha256')
    .update(await readFile(source))
    .update(jars.join('\n'))
    .digest('hex')
    .slice(0, 16)
  const folder = path.join(cacheFolder, `launcher-${version}`)
  const jar = path.join(folder, 'launcher.jar')
  const compiled = await access(jar).then(
    () => true,
    () => false,
  )
  if (!compiled) await compile(folder, jars, javaHome)
  return jar
}
