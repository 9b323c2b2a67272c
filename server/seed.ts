import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { localViewer } from './access/viewer.ts'
import type { Database } from './database/database.ts'
import { findSeq, load } from './record/record.ts'

const folder = fileURLToPath(new URL('../seed', import.meta.url))

/** The record files of the seed: the register, the harm areas and the two documents. */
export async function seedFiles(): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  return Promise.all(
    names.map(async (name) => ({
      name: `seed/${name}`,
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  )
}

/** An empty database gets the seed, through the loader of every user's file. */
export async function loadSeedIfEmpty(database: Database, progress: (line: string) => void) {
  if ((await findSeq(database, localViewer())) > 0) return
  progress('Loading the seed: two documents and a register of organisations ...')
  const { created } = await load(
    database,
    { by: localViewer().name, why: 'Load the seed' },
    await seedFiles(),
  )
  progress(`Loaded ${created.length} entries.`)
}
