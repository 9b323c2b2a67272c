import type { Parts } from './parts.ts'
import { all, textOf } from './xml.ts'

const labelled = /^MSIP_Label_([\w-]+)_(Name|Enabled)$/

/** The sensitivity labels somebody has set on a Word file, by the names they are shown under. */
export function labelsOf(parts: Parts): string[] {
  const labels = new Map<string, { name?: string; on: boolean }>()
  for (const { root } of parts.ofFile('custom-properties'))
    for (const property of all(root, 'property')) {
      const [, id = '', field] = labelled.exec(property.attributes.get('name') ?? '') ?? []
      if (!id) continue
      const label = labels.get(id) ?? { on: true }
      const value = textOf(property).trim()
      labels.set(id, field === 'Name' ? { ...label, name: value } : { ...label, on: /^true$/i.test(value) })
    }
  return [...labels.values()].flatMap(({ name, on }) => (on && name ? [name] : []))
}
