import type { PictureElement } from './PictureElement.ts'

/** Whether two elements are drawn alike, wherever they stand. */
export const sameLooks = (a: PictureElement, b: PictureElement): boolean => {
  if (a.classes !== b.classes) return false
  const [one, other] = [Object.entries(a.data), new Map(Object.entries(b.data))]
  return one.length === other.size && one.every(([part, value]) => isSame(value, other.get(part)))
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => each === b[at]))
