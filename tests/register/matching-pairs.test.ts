import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { groupBy } from '../../graph-schema/groupBy.ts'
import { knownNames } from '../../server/register/matching/knownNames.ts'
import { readCsv } from '../../server/register/matching/readCsv.ts'
import { sameName } from '../../server/register/matching/sameName.ts'
import { root } from '../house/sourceFiles.ts'

const known = await knownNames()

describe('abbreviations the project ships', () => {
  const bodies = readCsv(readFileSync(path.join(root, 'seed/reference/bodies.csv'), 'utf8'))
  const owners = groupBy(bodies, ({ abbreviation = '' }) => abbreviation.toLowerCase())
  const shared = [...owners.values()].filter((rows) => rows.length > 1).flat()

  test('an abbreviation of two public bodies is never taken for one of them', () => {
    expect(shared.length).toBe(26)
    const taken = shared.filter(
      ({ body = '', abbreviation = '' }) => sameName(abbreviation, body, known).same !== 'review',
    )
    expect(taken).toEqual([])
  })

  test('an abbreviation of one body is known to be its own, and never another’s', () => {
    const single = [...owners.values()].filter((rows) => rows.length === 1).flat()
    const verdicts = single.map(
      ({ body = '', abbreviation = '' }) => sameName(abbreviation, body, known).same,
    )
    expect(verdicts.filter((same) => same === true).length).toBeGreaterThan(580)
    const others = single.map(
      ({ abbreviation = '' }, at) =>
        sameName(abbreviation, single[(at + 7) % single.length]?.body ?? '', known).same,
    )
    expect(others.filter((same) => same === true)).toEqual([])
  })
})

const pairs = path.join(root, '../shared/reference/alias-pairs.csv')
const there = existsSync(pairs)
if (!there) console.info('../shared is not here: the rules are not compared with its pairs of names')

describe.skipIf(!there)('the 94 pairs of names of ../shared', () => {
  const rows = there ? readCsv(readFileSync(pairs, 'utf8')) : []
  const verdicts = rows.map(({ surface = '', canonical = '', relation }) => ({
    surface,
    canonical,
    relation,
    same: sameName(surface, canonical, known).same,
  }))

  test('no two different bodies or people are taken for one', () => {
    expect(verdicts.filter(({ relation }) => relation === 'different')).toHaveLength(32)
    expect(verdicts.filter(({ relation, same }) => relation === 'different' && same === true)).toEqual([])
  })

  test('none of the same is denied, and five in six need no person', () => {
    const same = verdicts.filter(({ relation }) => relation === 'same')
    expect(same.filter((verdict) => verdict.same === false)).toEqual([])
    expect(same.filter((verdict) => verdict.same === true).length).toBeGreaterThanOrEqual(52)
  })
})
