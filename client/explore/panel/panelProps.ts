import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'

export type PanelProps = {
  snapshot: Snapshot
  tools: Tools
  areaName: (id: string) => string
}
