import type { KeyboardEvent } from 'react'

/** What can be done in the queue by one key. */
export type QueueActions = {
  next: () => void
  previous: () => void
  accept: () => void
  reject: () => void
  change: () => void
  paragraph: () => void
  split: () => void
  merge: () => void
  add: () => void
  same: () => void
  undo: () => void
}

/** The keys, in the order they are told in. */
export const keyWords = [
  ['j or ↓', 'next proposal'],
  ['k or ↑', 'proposal before'],
  ['a', 'accept'],
  ['r', 'reject'],
  ['c', 'change, or choose who is meant'],
  ['p', 'accept this paragraph'],
  ['h', 'this is that meeting, or that document, recorded already'],
  ['s', 'split a meeting'],
  ['m', 'merge with another'],
  ['n', 'add something the text says'],
  ['u', 'undo'],
] as const

const doneBy: Readonly<Record<string, keyof QueueActions>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  a: 'accept',
  r: 'reject',
  c: 'change',
  p: 'paragraph',
  s: 'split',
  m: 'merge',
  n: 'add',
  h: 'same',
  u: 'undo',
}

/** In a box for text, a list or a choice keys are about that. */
const takesKeys = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [role=listbox]') !== null

/** What is in the graph already is looked through, and no more. */
const looking: readonly (keyof QueueActions)[] = ['next', 'previous']

/** Keys act only while the focus is in the queue, so that they take nothing from a screen reader or the browser. */
export const queueKeys = (actions: QueueActions, taken: boolean) => (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return
  const action = doneBy[event.key]
  if (!action || (taken && !looking.includes(action))) return
  event.preventDefault()
  actions[action]()
}
