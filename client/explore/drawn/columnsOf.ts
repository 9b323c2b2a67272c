import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'

/** The harm areas a theme or workstream is part of; the thing itself where it is part of none. */
export function columnsOf(
  id: string,
  byId: ReadonlyMap<string, HarmAreaNode>,
  seen = new Set<string>(),
): string[] {
  const area = byId.get(id)
  if (!area || seen.has(id)) return []
  seen.add(id)
  if (area.kind === 'harm') return [id]
  const above = area.partOf.flatMap((parent) => columnsOf(parent, byId, seen))
  return above.some((parent) => byId.get(parent)?.kind === 'harm') ? above : [id]
}
