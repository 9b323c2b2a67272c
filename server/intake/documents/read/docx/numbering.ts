import type { Lists } from './listLevels.ts'
import { inFormat } from './numerals.ts'

export type Numbering = {
  /** The marker the next paragraph of a list bears at a level (`-`, `1.`, `(a)`), counting it. */
  next(list: string, level: number): string | undefined
  /** The level of a list that a style is tied to. */
  levelOf(list: string, style: string): number | undefined
}

/** How far each kind of list has come, level by level. */
function createCounts(lists: Lists) {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (list: string, level: number, start: number): ReadonlyMap<number, number> => {
    const kind = lists.kindOf(list)
    const counted = counts.get(kind) ?? new Map<number, number>()
    counts.set(kind, counted)
    if (!begun.has(list))
      for (const [restarted, first] of lists.startsOf(list)) counted.set(restarted, first - 1)
    begun.add(list)
    counted.set(level, (counted.get(level) ?? start - 1) + 1)
    for (const deeper of [...counted.keys()]) if (deeper > level) counted.delete(deeper)
    return counted
  }
}

/** Counts a document's lists as Word does: those of one kind go on from each other, unless told to start again. */
export function createNumbering(lists: Lists): Numbering {
  const count = createCounts(lists)
  return {
    levelOf: (list, style) => [...lists.levelsOf(list)].find(([, level]) => level.style === style)?.[0],
    next(list, at) {
      const levels = lists.levelsOf(list)
      const level = levels.get(at)
      if (!level) return undefined
      const counted = count(list, at, level.start)
      if (level.format === 'bullet') return '-'
      if (level.format === 'none') return undefined
      return level.pattern.slice(0, 40).replace(/%([1-9])/g, (_, digit: string) => {
        const its = levels.get(Number(digit) - 1)
        return inFormat(counted.get(Number(digit) - 1) ?? its?.start ?? 1, its?.format ?? 'decimal')
      })
    },
  }
}
