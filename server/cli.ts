import { Command as Program } from 'commander'
import { briefCommand } from './briefs/briefCommand.ts'
import { type Command, terminal } from './command.ts'
import { doctorCommand } from './doctorCommand.ts'
import { extractCommand } from './intake/documents/extract/extractCommand.ts'
import { explain } from './problem.ts'
import { exportCommand } from './record/exportCommand.ts'
import { loadCommand } from './record/loadCommand.ts'
import { RecordError } from './record/record.ts'
import { undoCommand } from './record/undoCommand.ts'
import { matchCommand } from './register/matching/matchCommand.ts'
import { version } from './version.ts'

const commands: readonly Command[] = [
  loadCommand,
  exportCommand,
  undoCommand,
  extractCommand,
  matchCommand,
  briefCommand,
  doctorCommand,
]

const program = new Program('liaison').version(version).description('Liaison on the command line')

for (const { name, parameters, describe, options = [], run } of commands) {
  const command = program.command(`${name} ${parameters}`.trim()).description(describe)
  for (const { flags, describe: what } of options) command.option(flags, what)
  command.action(() => run(terminal, command.args, command.opts()))
}

try {
  await program.parseAsync()
} catch (error) {
  terminal.say(error instanceof RecordError ? error.message : explain(error))
  process.exitCode = 1
}
