import type { Styles } from './styles.ts'
import { all, first, numberOf, settingOf, type XmlElement } from './xml.ts'

export type Level = { format: string; pattern: string; start: number; style: string | undefined }

export type Lists = {
  /** The kind a list is of: lists of one kind count on from each other. */
  kindOf(list: string): string
  levelsOf(list: string): ReadonlyMap<number, Level>
  /** Where a list says it starts again, level by level. */
  startsOf(list: string): readonly (readonly [level: number, start: number])[]
}

const readLevel = (element: XmlElement): Level => ({
  format: settingOf(element, 'w:numFmt') ?? 'decimal',
  pattern: settingOf(element, 'w:lvlText') ?? '',
  start: numberOf(settingOf(element, 'w:start')) ?? 1,
  style: settingOf(element, 'w:pStyle'),
})

const byLevel = (element: XmlElement | undefined, name: string) =>
  all(element, name).map((child) => [numberOf(child.attributes.get('w:ilvl')) ?? 0, child] as const)

const byId = (root: XmlElement | undefined, name: string, id: string) =>
  new Map(all(root, name).map((element) => [element.attributes.get(id) ?? '', element]))

/** The lists a document defines. */
export function readLists(root: XmlElement | undefined, styles: Styles): Lists {
  const lists = byId(root, 'w:num', 'w:numId')
  const kinds = byId(root, 'w:abstractNum', 'w:abstractNumId')
  const changesOf = (list: string) => byLevel(lists.get(list), 'w:lvlOverride')
  const kindOf = (list: string, seen = 0): string => {
    const kind = settingOf(lists.get(list), 'w:abstractNumId') ?? ''
    const link = settingOf(kinds.get(kind), 'w:numStyleLink')
    // A kind may stand for that of a style, which may stand for another: never in a ring, in a file meant well.
    const linked = link === undefined || seen > 5 ? undefined : styles.listOf(link)
    return linked === undefined ? kind : kindOf(linked, seen + 1)
  }
  const known = new Map<string, Map<number, Level>>()
  return {
    kindOf,
    levelsOf(list) {
      const own = changesOf(list).flatMap(([level, change]) => {
        const replaced = first(change, 'w:lvl')
        return replaced ? [[level, replaced] as const] : []
      })
      const levels =
        known.get(list) ??
        new Map(
          [...byLevel(kinds.get(kindOf(list)), 'w:lvl'), ...own].map(([level, element]) => [
            level,
            readLevel(element),
          ]),
        )
      known.set(list, levels)
      return levels
    },
    startsOf: (list) =>
      changesOf(list).flatMap(([level, change]) => {
        const start = numberOf(settingOf(change, 'w:startOverride'))
        return start === undefined ? [] : [[level, start] as const]
      }),
  }
}
