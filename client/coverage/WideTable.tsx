import type { ReactNode } from 'react'

/** Room for a table that is nearly always wider than the screen: it scrolls by itself, by keyboard too. */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => (
  <section
    className="liaison-matrix"
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    tabIndex={0}
  >
    {children}
  </section>
)
