import { extractInThread } from './extract/extractInThread.ts'
import { graphRegister } from './graphRegister.ts'
import type { ModelSettings } from './model/ModelSettings.ts'
import { withModel } from './model/withModel.ts'
import { createLine } from './read/createLine.ts'
import { DocumentRefused } from './read/DocumentRefused.ts'
import { limits } from './read/limits.ts'
import { readDocument } from './read/readDocument.ts'
import { readPasted } from './read/readPasted.ts'
import type { IntakeTools } from './review/tools.ts'

const inLine = createLine(
  limits.waiting,
  () =>
    new DocumentRefused(
      'busy',
      `Liaison is looking for meetings in ${limits.waiting} other documents. Wait a minute, then bring this one again.`,
    ),
)

/** How documents are read and what they say is found, by rules and, where the user set one up, a model. */
export const documentTools = (model?: ModelSettings): IntakeTools => ({
  read: readDocument,
  readPasted,
  extract: async (held, { database, viewer }) => {
    const register = await graphRegister(database, viewer)
    const asOf = new Date().toISOString().slice(0, 10)
    const proposed = await inLine(() => extractInThread({ held, register, asOf }))
    return model ? withModel(model, { held, proposed, register }) : proposed
  },
})
