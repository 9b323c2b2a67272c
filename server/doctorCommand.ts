import type { Command } from './command.ts'
import { readConfig } from './config.ts'
import { examine } from './database/doctor.ts'
import { Problem } from './problem.ts'
import { rebuild } from './record/record.ts'

/** `doctor`: what is installed, what is missing and how to mend it. */
export const doctorCommand: Command = {
  name: 'doctor',
  parameters: '',
  describe: 'say what is installed, what is missing and how to mend it',
  options: [{ flags: '--rebuild', describe: 'make every derived link anew' }],
  async run({ print, say, withDatabase }, _words, { rebuild: asked }) {
    const checks = await examine(readConfig(process.env))
    for (const { name, ok, found, mend } of checks)
      say(`${ok ? 'ok     ' : 'mend   '} ${name}: ${found}${mend ? `\n        ${mend}` : ''}`)
    const rebuilt = asked ? await withDatabase(rebuild) : undefined
    print({ checks, ...(rebuilt === undefined ? {} : { meetingsRebuilt: rebuilt }) })
    const failed = checks.filter(({ ok }) => !ok).length
    if (failed > 0)
      throw new Problem(`${failed} of ${checks.length} checks failed.`, 'Each says above how to mend it.')
  },
}
