import { parse as parseYaml } from 'yaml'
import type * as z from 'zod'
import { RecordFile } from '../../graph-schema/record.ts'
import { pathText } from './applyEdit.ts'
import { RecordError } from './recordError.ts'

const mostCharacters = 256 * 1024 * 1024

/** Reads one record file, YAML or JSON. Throws RecordError naming every path that does not fit the format. */
export function parseRecord(file: string, text: string): RecordFile {
  if (text.length > mostCharacters)
    throw new RecordError([
      {
        entry: file,
        path: '',
        message: 'the file is larger than 256 MB. Split it and load the parts together.',
      },
    ])
  const parsed = RecordFile.safeParse(read(file, text))
  if (parsed.success) return parsed.data
  throw new RecordError(
    parsed.error.issues
      .flatMap(plainly)
      .map(({ path, message }) => ({ entry: file, path: pathText(path), message })),
  )
}

function read(file: string, text: string): unknown {
  try {
    return text.trimStart().startsWith('{') ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 100 })
  } catch (error) {
    const [first] = error instanceof Error ? error.message.split('\n') : ['it cannot be read']
    throw new RecordError([{ entry: file, path: '', message: `not YAML or JSON: ${first}` }])
  }
}

type Issue = z.core.$ZodIssue

/** Where one of several shapes would do, the problems of the shape that comes nearest. */
function plainly(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const nearest = issue.errors.toSorted((a, b) => distance(a) - distance(b))[0] ?? []
  return nearest.flatMap((inner) => plainly({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** A key that does not belong weighs more than a value that does not fit. */
const distance = (issues: readonly Issue[]) =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 10 : 1), 0)
