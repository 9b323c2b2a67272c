import { type Label, nodes } from './nodes.ts'

const unique = (label: Label, property: string) =>
  `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
const index = (label: Label, property: string) =>
  `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`

/** Labels whose entries are paged and sought by id: a uniqueness constraint is also their index. */
const identified = Object.keys(nodes).filter(
  (label): label is Label => !['Change', 'Before', 'Merged'].includes(label),
)

/** Everything the database needs before data, in order. Run by migration 001. */
export const schemaStatements: readonly string[] = [
  ...identified.map((label) => unique(label, 'id')),
  unique('Change', 'seq'),
  index('Change', 'job'),
  index('Before', 'entry'),
  index('Meeting', 'from'),
  index('Meeting', 'to'),
  index('Document', 'date'),
  index('KeptText', 'hash'),
  `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Party|HarmArea) ON EACH [n.search]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  `CREATE FULLTEXT INDEX posts IF NOT EXISTS FOR ()-[r:HELD_POST]-() ON EACH [r.title]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
]
