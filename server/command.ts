import { once } from 'node:events'
import { readConfig } from './config.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open.ts'

/** What a command is given to work with. */
export type Console = {
  /** The running server's database if there is one, else one started for as long as the work takes. */
  withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T>
  /** A result, as one line of JSON on standard output. */
  print(result: unknown): void
  /** Text on standard output, no faster than it is read. */
  write(text: string): Promise<void>
  /** Progress and messages, on standard error. */
  say(line: string): void
}

/** A command of the command line: each is a small file in its room. */
export type Command = {
  name: string
  parameters: string
  describe: string
  options?: readonly { flags: string; describe: string }[]
  run(console: Console, words: string[], options: Readonly<Record<string, unknown>>): Promise<void>
}

const say = (line: string) => void process.stderr.write(`${line}\n`)

export const terminal: Console = {
  say,
  print: (result) => void process.stdout.write(`${JSON.stringify(result)}\n`),
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  async withDatabase(work) {
    const opened = await openDatabase(readConfig(process.env), 'command', say)
    try {
      return await work(opened.database)
    } finally {
      await opened.stop()
    }
  },
}
