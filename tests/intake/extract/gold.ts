import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** What a careful reader found in a document, as far as tests and the bench use it. */
const Gold = z.object({
  document: z.object({ date: z.string().nullable() }),
  meetings: z.array(
    z.object({
      id: z.string(),
      title: z.string().optional(),
      status: z.string(),
      date: z.string().nullable(),
      dateAccepted: z.union([z.array(z.string().nullable()), z.string()]).optional(),
      statusAccepted: z.array(z.string()).optional(),
      organisations: z.array(z.string()),
      people: z.array(z.string()),
      allowed: z.array(z.string()).optional(),
      optional: z.boolean().optional(),
    }),
  ),
  commitments: z.array(z.object({ who: z.string(), what: z.string(), optional: z.boolean().optional() })),
  notCommitments: z.array(z.object({ quote: z.string() })).optional(),
  redactions: z.array(z.string()).optional(),
  quarantine: z.array(z.union([z.string(), z.object({ name: z.string() })])).optional(),
})
export type Gold = z.infer<typeof Gold>

export type GoldDocument = { name: string; text: string; gold: Gold }

/** The invented documents of tests/fixtures/documents, each with its gold. */
export function goldDocuments(
  folder = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url)),
): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({
      name: file.replace(/\.txt$/, ''),
      text: readFileSync(join(folder, file), 'utf8'),
      gold: Gold.parse(JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, '.gold.json')), 'utf8'))),
    }))
}
