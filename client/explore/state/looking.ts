import type { Command } from './command.ts'
import { type Camera, roundCamera, type View } from './ExploreState.ts'

/** Commands which are not steps: what is selected and seen, not what is drawn. */

const passing = (label: string, apply: Command['apply']): Command => ({
  name: label,
  label,
  passing: true,
  apply,
})

export const select = (ids: readonly string[]): Command =>
  passing('select', (state) => ({ ...state, selection: ids }))

export const toggleSelected = (id: string): Command =>
  passing('select', (state) => ({
    ...state,
    selection: state.selection.includes(id)
      ? state.selection.filter((selected) => selected !== id)
      : [...state.selection, id],
  }))

export const look = (camera: Camera): Command =>
  passing('look', (state) => ({ ...state, camera: roundCamera(camera) }))

export const show = (view: View): Command => passing('view', (state) => ({ ...state, view }))
