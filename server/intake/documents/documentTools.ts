import { extractInThread } from './extract/extractInThread.ts'
import { graphRegister } from './graphRegister.ts'
import { readDocument } from './read/readDocument.ts'
import { readPasted } from './read/readPasted.ts'
import type { IntakeTools } from './review/tools.ts'

/** How documents are read and what they say is found, unless a test brings its own. */
export const documentTools = (): IntakeTools => ({
  read: readDocument,
  readPasted,
  extract: async (held, { database, viewer }) =>
    extractInThread({
      held,
      register: await graphRegister(database, viewer),
      asOf: new Date().toISOString().slice(0, 10),
    }),
})
