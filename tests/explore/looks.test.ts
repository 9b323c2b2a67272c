import { describe, expect, test } from 'vitest'
import { areaColours, lineMarks, linkMark, markOf, meetingMark } from '../../client/explore/picture/marks.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import { Side, Status } from '../../graph-schema/terms.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrastWithWhite = (colour: string) => 1.05 / (luminance(colour) + 0.05)

const parties = (['person', 'organisation'] as const satisfies EntryType[]).flatMap((type) =>
  Side.options.map((side) => ({ name: `${type}, ${side}`, mark: markOf({ type, side }) })),
)
const kinds = [...parties, { name: 'harm area', mark: markOf({ type: 'harmArea' }) }]

describe('what tells things in the picture apart', () => {
  test.each(kinds)('$name can be seen on white, its letters too', ({ mark }) => {
    expect(contrastWithWhite(mark.colour)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([...areaColours, linkMark.colour, meetingMark.colour])(
    'a line of colour %s can be seen on white',
    (colour) => {
      expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(3)
    },
  )

  test('no two kinds share both shape and letters, so that none is told by colour alone', () => {
    const looks = kinds.map(({ mark }) => `${mark.shape} ${mark.letters}`)
    expect(new Set(looks).size).toBe(kinds.length)
  })

  test('no two statuses share the pattern of their line', () => {
    const patterns = Status.options.map((status) => JSON.stringify({ ...lineMarks[status], width: 0 }))
    expect(new Set(patterns).size).toBe(Status.options.length)
  })
})
