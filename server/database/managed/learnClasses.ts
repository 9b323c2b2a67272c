import { once } from 'node:events'
import { access, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { constants, setPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { classDataOf } from './classData.ts'
import { ensureJars } from './jars.ts'
import { spawnJava, untilReady } from './launch.ts'
import { compileLauncher } from './launcher.ts'
import { randomWord } from './secrets.ts'

/**
 * Starts a database of its own once, out of the way, so that Java learns which classes a start needs; later starts
 * are then quicker. What goes wrong here costs nothing but that. `signal` ends it.
 */
export async function learnClasses(signal?: AbortSignal, javaHome?: string): Promise<void> {
  const jars = await ensureJars(() => {})
  const launcher = await compileLauncher(jars, javaHome)
  const learnt = classDataOf(launcher)
  if (
    await access(learnt).then(
      () => true,
      () => false,
    )
  )
    return
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-learning-'))
  const learning = path.join(folder, 'classes.jsa')
  try {
    await mkdir(path.join(folder, 'neo4j', 'logs'), { recursive: true })
    const options = [`-XX:ArchiveClassesAtExit=${learning}`]
    const { child } = await spawnJava(
      folder,
      { classpath: [launcher, ...jars], options, training: true },
      javaHome,
    )
    const ended = once(child, 'exit')
    signal?.addEventListener('abort', () => child.kill('SIGKILL'))
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
    child.stdin?.on('error', () => {}) // it has ended; its exit says so
    child.stdin?.write(`${randomWord()}\n${randomWord()}\n${randomWord()}\n`)
    await untilReady(child)
    child.stdin?.write('x')
    const [code] = await ended
    if (code === 0 && !signal?.aborted) await moveInto(learning, learnt)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The temporary folder may be on another disk, where a file cannot be renamed from. */
async function moveInto(from: string, to: string) {
  const near = `${to}-${process.pid}`
  await copyFile(from, near)
  await rename(near, to)
}
