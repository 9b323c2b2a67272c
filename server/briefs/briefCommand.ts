import { writeFile } from 'node:fs/promises'
import * as z from 'zod'
import { BriefFormat, BriefQuery } from '../../graph-schema/api/briefs.ts'
import { InvalidInput, parseInput } from '../access/parseInput.ts'
import { localViewer } from '../access/viewer.ts'
import type { Command } from '../command.ts'
import { brief } from './brief.ts'
import { harmAreaNamed, partiesNamed } from './named.ts'
import { writeBrief } from './writers/writeBrief.ts'

const Options = z.object({
  with: z.array(z.string().min(1).max(500)).min(1),
  about: z.string().max(500).optional(),
  by: z.string().max(700).optional(),
  asOf: z.iso.date().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  others: z.boolean().optional(),
  all: z.boolean().optional(),
  format: BriefFormat.optional(),
  out: z.string().min(1),
})

/** `brief`: a brief as a file, without a browser. Names are matched as pasted attendees are; unsure ones stop it. */
export const briefCommand: Command = {
  name: 'brief',
  parameters: '',
  describe: 'write a brief on people and organisations, every line cited',
  options: [
    { flags: '--with <who...>', describe: 'ids or names of people and organisations' },
    { flags: '--about <harm-area>', describe: 'id or name of a harm area' },
    { flags: '--by <whom>', describe: 'whose meetings come first (“any”, an id, or “post:” and a title)' },
    { flags: '--as-of <date>', describe: 'what was known on this day' },
    { flags: '--from <date>', describe: 'contacts from this day' },
    { flags: '--to <date>', describe: 'contacts to this day' },
    { flags: '--others', describe: 'also what others said, not to be repeated to attendees' },
    { flags: '--all', describe: 'everything there is, not only the latest' },
    { flags: '--format <format>', describe: 'docx, pdf or md; by default as the file is called' },
    { flags: '--out <file>', describe: 'the file to write' },
  ],
  async run({ withDatabase, print, say }, _words, options) {
    const asked = parseInput(Options, options)
    const format = asked.format ?? formatOf(asked.out)
    const viewer = localViewer()
    await withDatabase(async (database) => {
      const { by, asOf, from, to, others, all } = asked
      const ids = await partiesNamed(database, viewer, asked.with, asOf)
      const about = asked.about && (await harmAreaNamed(database, viewer, asked.about))
      say(`Making the brief on ${ids.join(', ')} ...`)
      const made = await brief(
        database,
        viewer,
        parseInput(BriefQuery, {
          with: ids.join(','),
          about: about || undefined,
          by,
          asOf,
          from,
          to,
          others: others ? 'true' : 'false',
          all: all ? 'true' : 'false',
        }),
      )
      const { body } = await writeBrief(made, format)
      await writeFile(asked.out, body)
      const lines = made.parts.flatMap(({ sections }) => sections.flatMap((section) => section.lines))
      print({ file: asked.out, format, with: ids, lines: lines.length, sources: made.sources.length })
    })
  },
}

function formatOf(file: string): BriefFormat {
  const read = BriefFormat.safeParse(file.split('.').at(-1)?.toLowerCase())
  if (read.success) return read.data
  throw new InvalidInput('format: say --format docx, pdf or md, or give --out a file that ends so.')
}
