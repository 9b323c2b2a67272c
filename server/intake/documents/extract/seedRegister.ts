import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { HarmAreaKind, OrganisationKind, Side } from '../../../../graph-schema/terms.ts'
import { readCsv } from '../../../register/register.ts'
import { seedFiles } from '../../../seed.ts'
import type { Register } from './Register.ts'

const reference = fileURLToPath(new URL('../../../../seed/reference', import.meta.url))

const Post = z
  .object({
    title: z.string(),
    organisation: z.string(),
    from: z.string().optional(),
    to: z.string().optional(),
  })
  .transform(({ from, to, ...post }) => ({ ...post, ...(from ? { from } : {}), ...(to ? { to } : {}) }))
const Named = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) })
const File = z.object({
  organisations: z.array(Named.extend({ kind: OrganisationKind, side: Side })).default([]),
  people: z
    .array(Named.extend({ posts: z.array(Post).default([]), redacted: z.boolean().default(false) }))
    .default([]),
  harmAreas: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: HarmAreaKind,
        words: z.array(z.string()).default([]),
        partOf: z.array(z.string()).default([]),
      }),
    )
    .default([]),
})

/** What the project ships, as extraction needs it where there is no database: the register, areas and reference tables. */
export async function seedRegister(): Promise<Register> {
  const files = (await seedFiles()).map(({ text }) => File.parse(parse(text)))
  return {
    parties: [
      ...files.flatMap(({ organisations }) =>
        organisations.map((each) => ({ ...each, type: 'organisation' as const })),
      ),
      ...files.flatMap(({ people }) =>
        people.filter(isNamed).map((each) => ({ ...each, type: 'person' as const })),
      ),
    ],
    areas: files.flatMap(({ harmAreas }) => harmAreas),
    ...(await referenceTables()),
  }
}

/** A redaction names nobody, and a first name alone tells nobody apart. */
const isNamed = ({ name, redacted }: { name: string; redacted: boolean }) => !redacted && name.includes(' ')

const Appointment = z.object({
  person: z.string(),
  post: z.string(),
  department: z.string(),
  from: z.string(),
  to: z.string(),
  surname: z.string(),
})

/** Who held which ministerial post, and what public bodies are called and abbreviated to. */
export async function referenceTables(): Promise<Pick<Register, 'appointments' | 'bodies'>> {
  const [appointments, departments, bodies] = await Promise.all([
    readTable('posts.csv', Appointment),
    readTable('departments.csv', z.object({ department: z.string(), abbreviations: z.string() })),
    readTable('bodies.csv', z.object({ body: z.string(), abbreviation: z.string() })),
  ])
  return {
    appointments,
    bodies: [
      ...departments.map(({ department, abbreviations }) => ({
        name: department,
        abbreviations: abbreviations.split(/;\s*/).filter(Boolean),
        department: true,
      })),
      ...bodies.map(({ body, abbreviation }) => ({
        name: body,
        abbreviations: [abbreviation].filter(Boolean),
        department: false,
      })),
    ],
  }
}

const readTable = async <S extends z.ZodType>(file: string, row: S): Promise<z.infer<S>[]> =>
  z.array(row).parse(readCsv(await readFile(path.join(reference, file), 'utf8')))
