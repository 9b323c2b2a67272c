import { localViewer } from '../access/viewer.ts'
import type { Command } from '../command.ts'
import { RecordError } from './recordError.ts'
import { undo } from './undo.ts'

/** `undo SEQ`: undoes one change by a further change. */
export const undoCommand: Command = {
  name: 'undo',
  parameters: '<seq>',
  describe: 'undo a change, by its number, on the entries unchanged since',
  async run({ withDatabase, print }, [text = '']) {
    const seq = Number(text)
    if (!Number.isInteger(seq))
      throw new RecordError([{ entry: text, path: '', message: 'a change has a whole number' }])
    const { created, changed, removed, kept, ...undone } = await withDatabase((database) =>
      undo(database, { by: localViewer().name }, seq),
    )
    print({ ...undone, created: created.length, changed: changed.length, removed: removed.length, kept })
  },
}
