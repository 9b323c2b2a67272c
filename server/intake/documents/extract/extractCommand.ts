import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import type { Command } from '../../../command.ts'
import { RecordError } from '../../../record/record.ts'
import { DocumentRefused } from '../read/DocumentRefused.ts'
import { readDocument } from '../read/readDocument.ts'
import { extract } from './extract.ts'
import { seedRegister } from './seedRegister.ts'

const Options = z.object({ asOf: z.iso.date('--as-of is a date such as 2020-11-06').optional() })

/** `extract FILE…`: the record each document proposes, one line of JSON a file. It needs no database. */
export const extractCommand: Command = {
  name: 'extract',
  parameters: '<file...>',
  describe: 'read documents and print the record each proposes, for a person to review',
  options: [{ flags: '--as-of <date>', describe: "the documents' day where they give none (YYYY-MM-DD)" }],
  async run({ print, say }, files, options) {
    const chosen = Options.safeParse(options)
    if (!chosen.success)
      throw new RecordError(
        chosen.error.issues.map(({ message }) => ({ entry: 'extract', path: '', message })),
      )
    const { asOf = new Date().toISOString().slice(0, 10) } = chosen.data
    const register = await seedRegister()
    let refused = 0
    for (const file of files) {
      try {
        const held = await readDocument({ name: path.basename(file), bytes: await bytesOf(file) })
        for (const note of held.notes) say(`${file}: ${note}`)
        const { record, quarantined } = extract(held, register, asOf)
        if (quarantined.length > 0)
          say(
            `${file}: ${quarantined.length} mentions of people who may be victims or members of the public are left out.`,
          )
        print(record)
      } catch (error) {
        if (!(error instanceof DocumentRefused)) throw error
        refused += 1
        say(`${file}: ${error.message}`)
      }
    }
    if (refused > 0)
      throw new RecordError([
        { entry: 'extract', path: '', message: `${refused} of ${files.length} files could not be read` },
      ])
  },
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new RecordError([
      { entry: file, path: '', message: 'there is no such file, or it may not be read' },
    ])
  }
}
