import { type KeyboardEvent, useState } from 'react'
import type { Drawn } from '../drawn/Drawn.ts'
import { describeTurned, describeWalk } from './describe.ts'
import { enter, follow, goBack, pointAt, startWalk, step, toSelected, type Walk } from './walk.ts'

export type WalkEvents = {
  onSelect: (id: string) => void
  onToggle: (id: string) => void
  onExpand: (id: string) => void
  onMenu: (id: string) => void
  onHelp: () => void
}

/** What the Space key selected last, or took out of the selection. */
type Turned = { id: string; on: boolean }

type Moves = Record<string, (walk: Walk, drawn: Drawn) => Walk>

const moves: Moves = {
  ArrowRight: (walk, drawn) => pointAt(walk, drawn, 1),
  ArrowLeft: (walk, drawn) => pointAt(walk, drawn, -1),
  ArrowDown: (walk, drawn) => step(walk, drawn, 1),
  ArrowUp: (walk, drawn) => step(walk, drawn, -1),
  Backspace: (walk) => goBack(walk),
}

/** The graph by keyboard. What one is at is said aloud after each move. */
export function useWalk(drawn: Drawn, selection: readonly string[], letters: boolean, events: WalkEvents) {
  const [walk, setWalk] = useState<Walk>(startWalk)
  const [inside, setInside] = useState(false)
  const [turned, setTurned] = useState<Turned>()
  const [known, setKnown] = useState(selection)
  const here = enter(toSelected(walk, drawn, known, selection), drawn, selection)
  if (known !== selection) {
    setKnown(selection)
    setWalk(here)
  }

  const act = (event: KeyboardEvent): boolean => {
    const at = here.toward ?? here.at
    if (event.key === '?' && letters) return does(events.onHelp())
    if (at === undefined) return false
    if (event.key === 'Enter')
      return does(here.toward === undefined ? events.onSelect(at) : setWalk(follow(here)))
    if (event.key === ' ') return does(turn(at))
    if (event.key === 'e' && letters) return does(events.onExpand(at))
    if (event.key === 'Insert') return does(events.onExpand(at))
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return does(events.onMenu(at))
    return false
  }

  /** Said as it is pressed: the selection itself may have to wait its turn. */
  const turn = (id: string) => {
    setTurned({ id, on: turned?.id === id ? !turned.on : !selection.includes(id) })
    events.onToggle(id)
  }

  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const move = moves[event.key]
    if (event.key !== ' ') setTurned(undefined)
    if (move) setWalk(move(here, drawn))
    else if (event.key === 'Escape') leave(event.currentTarget)
    else if (!act(event)) return
    event.preventDefault()
  }

  const leave = (graph: HTMLElement) => {
    if (here.toward !== undefined) setWalk({ at: here.at, trail: here.trail })
    else graph.blur()
  }

  return {
    walk: inside ? here : startWalk,
    said: inside ? saidOf(drawn, here, turned) : '',
    press,
    onFocus: () => {
      setInside(true)
      setWalk(here)
    },
    onBlur: () => {
      setInside(false)
      setTurned(undefined)
    },
  }
}

const saidOf = (drawn: Drawn, { at, toward }: Walk, turned: Turned | undefined) =>
  turned ? describeTurned(drawn, turned.id, turned.on) : describeWalk(drawn, at, toward)

const does = (_: unknown) => true
