import { readFile } from 'node:fs/promises'
import { localViewer } from '../access/viewer.ts'
import type { Command } from '../command.ts'
import { load } from './load.ts'
import { RecordError } from './recordError.ts'

/** `load FILE…`: loads record files together, as one change. */
export const loadCommand: Command = {
  name: 'load',
  parameters: '<files...>',
  describe: 'load record files (YAML or JSON) together, as one change',
  async run({ withDatabase, print, say }, files) {
    const read = await Promise.all(files.map(readText))
    const reason = { by: localViewer().name, why: `Load ${files.join(', ')}` }
    const { seq, created, changed } = await withDatabase((database) => load(database, reason, read, say))
    print({ seq, created: created.length, changed: changed.length })
  },
}

async function readText(name: string) {
  try {
    return { name, text: await readFile(name, 'utf8') }
  } catch {
    throw new RecordError([
      { entry: name, path: '', message: 'there is no such file, or it may not be read' },
    ])
  }
}
