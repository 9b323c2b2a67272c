import { chmod, mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseError } from '../databaseError.ts'

const NEEDED_MB = 200

const mendFolder = 'Make the folder writable for your user, or choose another with LIAISON_DATA.'

export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return Math.floor((bavail * bsize) / 1_048_576)
}

function explainFolder(error: unknown, folder: string): DatabaseError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOSPC'
    ? new DatabaseError(
        `The disk with the data folder ${folder} is full.`,
        `Free at least ${NEEDED_MB} MB.`,
        error,
      )
    : new DatabaseError(`The data folder ${folder} cannot be written to.`, mendFolder, error)
}

/** The data folder, there and writable, readable by nobody else, on a disk with room. */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(path.join(folder, 'neo4j', 'logs'), { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const probe = path.join(folder, `.writable-${process.pid}`)
    await writeFile(probe, 'yes')
    await rm(probe)
  } catch (error) {
    throw explainFolder(error, folder)
  }
  const free = await freeMegabytes(folder)
  if (free >= NEEDED_MB) return
  throw new DatabaseError(
    `The disk with the data folder ${folder} has ${free} MB left; the database needs at least ${NEEDED_MB} MB.`,
    'Free some space, or choose a folder on another disk with LIAISON_DATA.',
  )
}
