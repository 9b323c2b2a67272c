import { lazy } from 'react'

/** What most visits never open: each is fetched when it is first asked for, and shown within <Later>. */

export const AnswerPanel = lazy(() =>
  import('../ask/AnswerPanel.tsx').then((part) => ({ default: part.AnswerPanel })),
)
export const TimePanel = lazy(() =>
  import('../time/TimePanel.tsx').then((part) => ({ default: part.TimePanel })),
)
export const PathsPanel = lazy(() =>
  import('../paths/PathsPanel.tsx').then((part) => ({ default: part.PathsPanel })),
)
export const Legend = lazy(() => import('../side/Legend.tsx').then((part) => ({ default: part.Legend })))
export const ExpandDialog = lazy(() =>
  import('../expand/ExpandDialog.tsx').then((part) => ({ default: part.ExpandDialog })),
)
export const HelpDialog = lazy(() =>
  import('../HelpDialog.tsx').then((part) => ({ default: part.HelpDialog })),
)
