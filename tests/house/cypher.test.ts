import { expect, test } from 'vitest'
import { nodes } from '../../graph-schema/nodes.ts'
import { claimProperties, relationships } from '../../graph-schema/relationships.ts'
import { type SourceFile, sourceFiles } from './sourceFiles.ts'

/** Cypher is text to the compiler: these tests hold it to the vocabulary instead. */

const server = sourceFiles('server')
const words = /\b(MATCH|UNWIND|MERGE|DETACH DELETE|CALL db\.)\b/

/** The Cypher of a file: its template literals and strings that hold a clause, without what is filled in. */
const cypherOf = ({ text }: SourceFile): string[] =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/`((?:[^`\\]|\\.)*)`|'([^'\n]*)'/g)]
    .map(([, template, string]) =>
      (template ?? string ?? '').replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ' '),
    )
    .filter((text) => words.test(text))

const withCypher = server.filter((file) => cypherOf(file).length > 0)
const isQueryFile = ({ path }: SourceFile) => /\/(queries|writes|migrations)\//.test(path)

/** Pieces that several query files share. */
const fragments = [
  'server/record/entryRow.ts',
  'server/coverage/byChosen.ts',
  'server/coverage/contactParts.ts',
  'server/coverage/engagedAsOf.ts',
  'server/coverage/engagedLinks.ts',
  'server/coverage/engagedLinksOf.ts',
  'server/coverage/postsHeld.ts',
  'server/coverage/sessions.ts',
  'server/coverage/telling.ts',
  'server/coverage/withChosen.ts',
  'server/explore/meetingsAmong.ts',
  'server/explore/neighbourPatterns.ts',
  'server/explore/pathSteps.ts',
]
const own = ['server/database/database.ts', 'server/database/managed/hold.ts', 'server/database/doctor.ts']

test('Cypher stands only in query files and the pieces they share', () => {
  const elsewhere = withCypher.filter(
    (file) => !isQueryFile(file) && ![...fragments, ...own].includes(file.path),
  )
  expect(elsewhere.map(({ path }) => path)).toEqual([])
})

test('a query file holds one query function, named as the file', () => {
  const wrong = server
    .filter(({ path }) => /\/(queries|writes)\//.test(path))
    .filter(({ path, text }) => {
      const name = /\/([^/]+)\.ts$/.exec(path)?.[1]
      const functions = [...text.matchAll(/export const (\w+) = (?:async )?\(/g)].map(([, found]) => found)
      return functions.length !== 1 || functions[0] !== name
    })
  expect(wrong.map(({ path }) => path)).toEqual([])
})

/** A file's own text with that of the pieces it is put together from. */
const wholeText = (file: SourceFile): string => {
  const pieces = server.filter(
    ({ path }) =>
      file.imports.includes(path) && [...fragments, 'server/explore/engagedWithin.ts'].includes(path),
  )
  return [file.text, ...pieces.map(wholeText)].join('\n')
}

test('every read query takes what its viewer may see', () => {
  const reads = server.filter(({ path }) => path.includes('/queries/'))
  expect(reads.length).toBeGreaterThan(10)
  expect(reads.filter((file) => !wholeText(file).includes('$may')).map(({ path }) => path)).toEqual([])
})

test('queries without it belong to the change mechanism and to nothing else', () => {
  const homes = new Set(
    server.filter(({ path }) => path.includes('/writes/')).map(({ path }) => path.split('/')[1]),
  )
  expect([...homes]).toEqual(['record'])
  const callers = server.filter(
    ({ path, imports }) =>
      !path.startsWith('server/record/') && imports.some((to) => to.includes('/writes/')),
  )
  expect(callers.map(({ path }) => path)).toEqual([])
})

const labels = new Set<string>([...Object.keys(nodes), '_Migration', '_MigrationLock'])
const types = new Set<string>(Object.keys(relationships))
const properties = new Set<string>([
  ...Object.values(nodes).flat(),
  ...Object.values(relationships).flatMap((relationship) => [...relationship.properties]),
  ...claimProperties,
])

/** Names bound to maps, whose keys are not properties of the graph. */
const mapsIn = (cypher: string) =>
  new Set([
    'db',
    'node',
    ...[...cypher.matchAll(/(?:UNWIND \S+ AS|\b(?:any|all|none|reduce)\(|\[)\s*(\w+)(?:\s+IN|\s|$)/g)].map(
      ([, name]) => name,
    ),
  ])

const inQueries = withCypher
  .filter((file) => !file.path.startsWith('server/database/'))
  .flatMap((file) => cypherOf(file).map((cypher) => ({ path: file.path, cypher })))

test('every label named in Cypher is in the vocabulary', () => {
  const named = inQueries.flatMap(({ path, cypher }) =>
    [...cypher.matchAll(/[\s(|]\w*((?::[A-Z_]\w*)+)\b(?!\])/g)]
      .filter(([whole]) => !/\[\w*:/.test(whole))
      .flatMap(([, found]) => (found ?? '').split(':').filter(Boolean))
      .filter((label) => !/^[A-Z][A-Z_]+$/.test(label))
      .map((label) => ({ path, label })),
  )
  expect(named.length).toBeGreaterThan(60)
  expect(named.filter(({ label }) => !labels.has(label))).toEqual([])
})

test('every relationship type named in Cypher is in the vocabulary', () => {
  const named = inQueries.flatMap(({ path, cypher }) =>
    [...cypher.matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap(([, found]) =>
      (found ?? '')
        .split('|')
        .filter(Boolean)
        .map((type) => ({ path, type })),
    ),
  )
  expect(named.length).toBeGreaterThan(60)
  expect(named.filter(({ type }) => !types.has(type))).toEqual([])
})

test('every property named in Cypher is in the vocabulary', () => {
  const named = inQueries.flatMap(({ path, cypher }) => {
    const maps = mapsIn(cypher)
    return [...cypher.matchAll(/(?<![\w$.])([a-z]\w*)\.([a-zA-Z]\w*)/g)]
      .filter(([, variable]) => !maps.has(variable))
      .map(([whole, , property]) => ({ path, whole, property: property ?? '' }))
  })
  expect(named.length).toBeGreaterThan(100)
  expect(
    named.filter(({ property }) => !properties.has(property)).map(({ path, whole }) => `${path}: ${whole}`),
  ).toEqual([])
})
