import type { Command } from './command.ts'
import { type ExploreState, emptyState } from './ExploreState.ts'

/** Every step taken, each with the state it led to; `at` is the one on show. */
export type History = { readonly entries: readonly Step[]; readonly at: number }
export type Step = { readonly name: string; readonly label: string; readonly state: ExploreState }

export const startHistory = (state: ExploreState = emptyState, label = 'Start'): History => ({
  entries: [{ name: 'start', label, state }],
  at: 0,
})

export function present(history: History): ExploreState {
  const step = history.entries[history.at]
  if (!step) throw new Error(`present: no step ${history.at} of ${history.entries.length}`)
  return step.state
}

/** Puts `state` in place of the one on show: the step stays the same step. */
export const replacePresent = (history: History, state: ExploreState): History => ({
  ...history,
  entries: history.entries.map((step, index) => (index === history.at ? { ...step, state } : step)),
})

/** The step on show keeps what it led to in its name. */
export const nameFurther = (history: History, words: string): History => ({
  ...history,
  entries: history.entries.map((step, index) =>
    index === history.at ? { ...step, label: `${step.label}${words}` } : step,
  ),
})

/** A step after undo clears what could have been redone. */
export function record(history: History, command: Command, state: ExploreState): History {
  if (command.passing) return replacePresent(history, state)
  const entries = [
    ...history.entries.slice(0, history.at + 1),
    { name: command.name, label: command.label, state },
  ]
  return { entries, at: entries.length - 1 }
}

export const canUndo = (history: History) => history.at > 0
export const canRedo = (history: History) => history.at < history.entries.length - 1

/**
 * To another step. Selection and view are kept, and so is the camera, unless one of the steps between moved
 * it: undoing never makes the picture jump, undoing a step which made it jump jumps back.
 */
export function goTo(history: History, at: number): History {
  const target = history.entries[at]
  if (!target) return history
  const now = present(history)
  const between = history.entries.slice(Math.min(at, history.at), Math.max(at, history.at) + 1)
  const moved = between.some((step, index) => {
    const before = between[index - 1]
    return before !== undefined && movesCamera(before, step)
  })
  const state = {
    ...target.state,
    view: now.view,
    camera: moved ? target.state.camera : now.camera,
    selection: now.selection,
  }
  return replacePresent({ ...history, at }, state)
}

/** Tidying, clearing, an answer, a saved view and the first arrival frame the picture anew; no other step does. */
const framing = new Set(['tidy', 'clear', 'arrive', 'ask', 'open view'])
const movesCamera = (before: Step, step: Step) => framing.has(step.name) || before.state.ids.length === 0
