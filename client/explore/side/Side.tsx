import type { ReactNode } from 'react'
import { Tabs } from '../../design/Tabs.tsx'
import { Later } from '../parts/Later.tsx'

export const sideTabs = ['answer', 'facts', 'filters', 'time', 'paths', 'key', 'steps'] as const
export type SideTab = (typeof sideTabs)[number]

const words = {
  answer: 'Answer',
  facts: 'Facts',
  filters: 'Filters',
  time: 'Time',
  paths: 'Paths',
  key: 'Key',
  steps: 'Steps',
} as const satisfies Record<SideTab, string>

type Props = {
  tab: SideTab
  onTab: (tab: SideTab) => void
  /** One without a panel is not offered. */
  panels: Record<SideTab, (() => ReactNode) | undefined>
}

/** Always there beside the graph, so that opening any of it never changes the room the graph has. */
export const Side = ({ tab, onTab, panels }: Props) => (
  <section className="explore-side" aria-label="About the graph">
    <Tabs
      label="About the graph"
      tabs={sideTabs.filter((value) => panels[value]).map((value) => ({ value, words: words[value] }))}
      chosen={tab}
      onChoose={onTab}
    >
      <Later>{panels[tab]?.()}</Later>
    </Tabs>
  </section>
)
