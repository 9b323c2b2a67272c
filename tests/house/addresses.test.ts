import { expect, test } from 'vitest'
import { operations } from '../../server/operations.ts'
import { sourceFiles } from './sourceFiles.ts'

/** The addresses the rooms answer at, as their route files have them. */
const routed = sourceFiles('server')
  .filter(({ path }) => /[rR]outes\.ts$/.test(path))
  .flatMap(({ text }) => [...text.matchAll(/\.(get|post|put|delete)\('([^']+)'/g)])
  .map(([, method = '', path = '']) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)

test('every address a room answers at is described, and none is described that is not there', () => {
  const described = operations.map(({ method = 'get', path }) => `${method} ${path}`)
  expect(described.filter((address) => address !== 'get /health').sort()).toEqual([...routed].sort())
})
