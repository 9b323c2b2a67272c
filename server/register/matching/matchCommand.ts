import type { Command } from '../../command.ts'
import { knownNames } from './knownNames.ts'
import { sameName } from './sameName.ts'

/** `match NAME NAME`: whether two names name the same, and why; `review` where a person should decide. */
export const matchCommand: Command = {
  name: 'match',
  parameters: '<name> <other>',
  describe: 'say whether two names name the same person or body, and why',
  async run({ print }, [name = '', other = '']) {
    const { same, because } = sameName(name, other, await knownNames())
    print({ same, because })
  },
}
