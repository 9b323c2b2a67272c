import { InvalidInput } from '../../access/parseInput.ts'
import type { IntakeTools } from './review/tools.ts'

/** How documents are read and what they say is found, unless a test brings its own. */
export const documentTools = (): IntakeTools => ({
  read: async () => {
    throw new InvalidInput('Files cannot be read yet. Paste the text instead.')
  },
  readPasted: (text) => ({ text, format: 'pasted', notes: [] }),
  extract: async () => ({ record: { liaison: 1 }, quarantined: [] }),
})
