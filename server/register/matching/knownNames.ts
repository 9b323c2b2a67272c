import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { seedFiles } from '../../seed.ts'
import { type Known, type KnownEntry, knowing } from './known.ts'
import { toWords } from './names/readName.ts'
import { readCsv } from './readCsv.ts'

const reference = fileURLToPath(new URL('../../../seed/reference', import.meta.url))

const Named = z.object({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  redacted: z.boolean().default(false),
})
const Names = z.object({
  organisations: z.array(Named).default([]),
  people: z.array(Named).default([]),
})
const Department = z.object({ department: z.string(), abbreviations: z.string() })
const Body = z.object({ body: z.string(), abbreviation: z.string() })

/** The names the project ships: its register and documents, departments and public bodies with abbreviations. */
export async function knownNames(): Promise<Known> {
  const [files, departments, bodies] = await Promise.all([
    seedFiles(),
    readReference('departments.csv', Department),
    readReference('bodies.csv', Body),
  ])
  const recorded = files.map(({ text }) => Names.parse(parse(text)))
  return knowing(
    joined([
      ...recorded.flatMap(({ organisations }) => organisations.map(namesOf)),
      ...recorded.flatMap(({ people }) => people.filter(isNamed).map(namesOf)),
      ...departments.map(({ department, abbreviations }) => [department, ...abbreviations.split(/;\s*/)]),
      ...bodies.map(({ body, abbreviation }) => [body, abbreviation]),
    ]),
  )
}

const namesOf = ({ name, aliases }: z.infer<typeof Named>) => [name, ...aliases]

/** A first name alone tells nobody apart. */
const isNamed = ({ name, redacted }: z.infer<typeof Named>) => !redacted && name.includes(' ')

async function readReference<S extends z.ZodType>(file: string, row: S): Promise<z.infer<S>[]> {
  return z.array(row).parse(readCsv(await readFile(path.join(reference, file), 'utf8')))
}

/** A body in several lists is one: what one list calls it is added to those that go by its full name. */
function joined(entries: readonly KnownEntry[]): KnownEntry[] {
  const byFullName = new Map<string, string[][]>()
  const all: string[][] = []
  for (const [first = '', ...others] of entries) {
    const known = byFullName.get(keyOf(first)) ?? []
    const names = [first, ...others].filter((name) => name !== '')
    if (known.length === 0) all.push(names)
    for (const entry of known) entry.push(...names)
    const own = known.length === 0 ? all.slice(-1) : known
    for (const name of names.filter((each) => toWords(each).length > 1))
      byFullName.set(keyOf(name), [...new Set([...(byFullName.get(keyOf(name)) ?? []), ...own])])
  }
  return all
}

const keyOf = (name: string) => toWords(name).join('')
