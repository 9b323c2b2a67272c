import { localViewer } from '../access/viewer.ts'
import type { Command } from '../command.ts'
import { exportRecord } from './exportRecord.ts'

/** `export`: the whole record, canonical, on standard output. */
export const exportCommand: Command = {
  name: 'export',
  parameters: '',
  describe: 'write the whole record to standard output',
  async run({ withDatabase, write }) {
    await withDatabase(async (database) => {
      for await (const piece of exportRecord(database, localViewer())) await write(piece)
    })
  },
}
