import { expect, test } from 'vitest'
import { sourceFiles, withoutComments } from './sourceFiles.ts'

/** The rooms of the server, in the order they may import: each only from those before it. */
const line = [
  'database',
  'access',
  'record',
  'register',
  'coverage',
  'commitments',
  'explore',
  'briefs',
  'intake',
]

const roomOf = (file: string) => /^(?:server|client)\/([a-z-]+)\//.exec(file)?.[1]
const server = sourceFiles('server')
const client = sourceFiles('client')
const schema = sourceFiles('graph-schema')

const against = (allowed: (from: string, to: string) => boolean, files: typeof server) =>
  files.flatMap((file) =>
    file.imports.filter((to) => !allowed(file.path, to)).map((to) => `${file.path} imports ${to}`),
  )

test('a room of the server imports only from itself and the rooms before it', () => {
  const inLine = (from: string, to: string) => {
    const [here, there] = [line.indexOf(roomOf(from) ?? ''), line.indexOf(roomOf(to) ?? '')]
    return here < 0 || there < 0 || there <= here
  }
  expect(against(inLine, server)).toEqual([])
})

test('every room of the server has its place in the line', () => {
  const rooms = new Set(server.flatMap(({ path }) => roomOf(path) ?? []))
  expect([...rooms].filter((room) => !line.includes(room))).toEqual([])
})

test('another room is entered through its face, its types of a row or a route apart', () => {
  const throughFace = (from: string, to: string) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    if (!there || here === there || !to.startsWith('server/') || there === 'database' || there === 'access')
      return true
    return here === undefined || to === `server/${there}/${there}.ts`
  }
  expect(against(throughFace, server)).toEqual([])
})

test('the vocabulary imports zod and nothing of ours', () => {
  expect(against((_, to) => to === 'zod' || to.startsWith('graph-schema/'), schema)).toEqual([])
})

test('client and server meet only in the vocabulary', () => {
  expect(against((_, to) => !to.startsWith('client/'), server)).toEqual([])
  expect(against((_, to) => !to.startsWith('server/'), client)).toEqual([])
})

test('only the database room speaks to the driver, only the explorer to Cytoscape', () => {
  const driver = (from: string, to: string) => to !== 'neo4j-driver' || from.startsWith('server/database/')
  const cytoscape = (from: string, to: string) =>
    !to.startsWith('cytoscape') || from.startsWith('client/explore/')
  expect(against(driver, [...server, ...client])).toEqual([])
  expect(against(cytoscape, [...server, ...client])).toEqual([])
})

test('no room of the client imports another but through design, and none imports the frame', () => {
  const allowed = (from: string, to: string) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    return here !== 'design' || !there || there === 'design' || !to.startsWith('client/')
  }
  expect(against(allowed, client)).toEqual([])
})

test('nothing is exported by default and no type is silenced', () => {
  const silenced = [...server, ...client, ...schema].flatMap(({ path, text }) =>
    [
      ...withoutComments(text).matchAll(
        /export default|: any\b|<any>|as any\b|as unknown as|as never\b|@ts-ignore|@ts-expect-error/g,
      ),
    ].map(([what]) => `${path}: ${what}`),
  )
  expect(silenced).toEqual([])
})
