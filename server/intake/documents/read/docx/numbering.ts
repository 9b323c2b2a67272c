import type { Styles } from './styles.ts'
import { all, first, numberOf, settingOf, type XmlElement } from './xml.ts'

type Level = { format: string; pattern: string; start: number; style: string | undefined }
type Numbering = {
  /** The marker the next paragraph of a list bears at a level (`-`, `1.`, `(a)`), counting it. */
  next(list: string, level: number): string | undefined
  /** The level of a list that a style is tied to. */
  levelOf(list: string, style: string): number | undefined
}

const roman = (value: number): string => {
  const steps = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const
  const step = steps.find(([size]) => size <= value)
  return step ? step[1] + roman(value - step[0]) : ''
}

/** a to z, then aa to zz, as Word counts. */
const letter = (value: number) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

function inFormat(value: number, format: string): string {
  // A document may claim any number; beyond these no letters are written out.
  if (value < 1 || value > 3000) return String(value)
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value)
}

const readLevel = (element: XmlElement): Level => ({
  format: settingOf(element, 'w:numFmt') ?? 'decimal',
  pattern: settingOf(element, 'w:lvlText') ?? '',
  start: numberOf(settingOf(element, 'w:start')) ?? 1,
  style: settingOf(element, 'w:pStyle'),
})

const levelsIn = (element: XmlElement | undefined, name: string) =>
  all(element, name).map((child) => [numberOf(child.attributes.get('w:ilvl')) ?? 0, child] as const)

const byId = (root: XmlElement | undefined, name: string, id: string) =>
  new Map(all(root, name).map((element) => [element.attributes.get(id) ?? '', element]))

/** The lists of a document. Lists of one kind count on from each other, unless told to start again. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = byId(root, 'w:num', 'w:numId')
  const kinds = byId(root, 'w:abstractNum', 'w:abstractNumId')
  const kindOf = (list: string, seen = 0): string | undefined => {
    const kind = settingOf(lists.get(list), 'w:abstractNumId')
    const link = settingOf(kinds.get(kind ?? ''), 'w:numStyleLink')
    const linked = link === undefined || seen > 5 ? undefined : styles.listOf(link)
    return linked === undefined ? kind : kindOf(linked, seen + 1)
  }
  const levelsOf = (list: string): Map<number, Level> => {
    const kind = levelsIn(kinds.get(kindOf(list) ?? ''), 'w:lvl')
    const own = levelsIn(lists.get(list), 'w:lvlOverride').flatMap(([level, change]) => {
      const replaced = first(change, 'w:lvl')
      return replaced ? [[level, replaced] as const] : []
    })
    return new Map([...kind, ...own].map(([level, element]) => [level, readLevel(element)]))
  }
  const known = new Map<string, Map<number, Level>>()
  const levels = (list: string) => {
    const found = known.get(list) ?? levelsOf(list)
    known.set(list, found)
    return found
  }
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  const restart = (list: string, counted: Map<number, number>) => {
    if (begun.has(list)) return
    begun.add(list)
    for (const [level, change] of levelsIn(lists.get(list), 'w:lvlOverride')) {
      const start = numberOf(settingOf(change, 'w:startOverride'))
      if (start !== undefined) counted.set(level, start - 1)
    }
  }
  const count = (list: string, level: number, start: number) => {
    const kind = kindOf(list) ?? ''
    const counted = counts.get(kind) ?? new Map<number, number>()
    counts.set(kind, counted)
    restart(list, counted)
    counted.set(level, (counted.get(level) ?? start - 1) + 1)
    for (const deeper of [...counted.keys()]) if (deeper > level) counted.delete(deeper)
    return counted
  }
  return {
    levelOf: (list, style) => [...levels(list)].find(([, level]) => level.style === style)?.[0],
    next(list, level) {
      const at = levels(list).get(level)
      if (!at) return undefined
      const counted = count(list, level, at.start)
      if (at.format === 'bullet') return '-'
      if (at.format === 'none') return undefined
      return at.pattern.slice(0, 40).replace(/%([1-9])/g, (_, digit: string) => {
        const of = Number(digit) - 1
        const its = levels(list).get(of)
        return inFormat(counted.get(of) ?? its?.start ?? 1, its?.format ?? 'decimal')
      })
    },
  }
}
