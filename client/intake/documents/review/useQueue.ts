import { useCallback, useState } from 'react'
import type { Review, ReviewItem } from '../../../../graph-schema/api/intake.ts'
import type { Decided } from '../../../../graph-schema/terms.ts'
import { canChange } from './edit/ChangeForm.tsx'
import type { Deciding } from './edit/fields.ts'
import { mergeable } from './merging.ts'
import type { QueueActions } from './queueKeys.ts'
import { around, nextOpen, type Order, queueOf, type Shown } from './queueOf.ts'
import { domId, isInDoubt, isParty } from './reviewWords.ts'
import { partiesOf } from './splitting.ts'
import type { Reviewing } from './useReview.ts'

/** What is open below the proposal in focus. */
export type Open = 'change' | 'same' | 'split' | 'merge' | 'paragraph' | 'add'

/** Where the focus goes once something is decided. */
type Then = 'next' | 'stay' | 'added'

/** Where a person is in the queue, and what each key does there. */
export function useQueue(review: Review, reviewing: Reviewing) {
  const [shown, setShown] = useState<Shown>('left')
  const [order, setOrder] = useState<Order>('text')
  const [wanted, setCurrent] = useState<string | undefined>(() =>
    nextOpen([review.document, ...review.items], undefined),
  )
  const [open, setOpen] = useState<Open>()
  const queue = queueOf(review, shown, order, wanted)
  // What was wanted may be gone: undone by somebody, or no longer among those shown.
  const current = queue.some(({ key }) => key === wanted) ? wanted : queue[0]?.key
  const item = queue.find(({ key }) => key === current)

  /** The keys act where the focus is: it goes along, once the next is drawn. */
  const goTo = useCallback((key: string | undefined) => {
    setOpen(undefined)
    if (key === undefined) return
    setCurrent(key)
    requestAnimationFrame(() => document.getElementById(domId(key))?.focus())
  }, [])
  const onFocus = useCallback((key: string) => {
    setCurrent((before) => {
      if (before !== key) setOpen(undefined)
      return key
    })
  }, [])
  const move = (by: 1 | -1) => {
    const at = queue.findIndex(({ key }) => key === current)
    goTo(queue[at < 0 ? 0 : at + by]?.key)
  }
  const decide = (decisions: readonly Deciding[], words: string, then: Then = 'next') => {
    const decided = new Set(decisions.map(({ key }) => key))
    const others = queue.filter(({ key }) => key === current || !decided.has(key))
    // What was just added is to be filled in and decided next.
    const added = decisions.find(({ key }) => !review.items.some((one) => one.key === key))
    const next = {
      next: () => nextOpen(others, current),
      stay: () => current,
      added: () => added?.key ?? current,
    }[then]()
    void reviewing.step(decisions, words)
    goTo(next)
  }
  const state = (one: ReviewItem, to: Decided): Deciding => ({ ...asDecided(one), state: to })
  const together = item ? inParagraph(item, review) : []

  const actions: QueueActions = {
    next: () => move(1),
    previous: () => move(-1),
    accept: () => {
      if (!item) return
      if (isParty(item) && item.candidates.length > 0 && !item.is) return setOpen('change')
      if (isInDoubt(item)) return setOpen('same')
      decide([state(item, 'accepted')], 'Accepted')
    },
    reject: () => item && item.said.type !== 'document' && decide([state(item, 'rejected')], 'Rejected'),
    change: () => item && canChange(item) && setOpen('change'),
    paragraph: () => together.length > 0 && setOpen('paragraph'),
    split: () => item && canSplit(item) && setOpen('split'),
    merge: () => item && mergeable(item, review.items).length > 0 && setOpen('merge'),
    add: () => setOpen('add'),
    same: () => {
      const [first, second] = item?.is ? [] : (item?.like ?? [])
      if (second) setOpen('same')
      else if (first) sameAs(first.entry.id)
    },
    undo: () => goTo(reviewing.undo() ?? current),
  }
  /** Recorded already as that entry; or, without one, as none of those it is like. */
  const sameAs = (like: string | undefined) => {
    if (!item) return
    const { is: _, apart: __, ...rest } = asDecided(item)
    if (like) return decide([{ ...rest, state: 'accepted', is: like }], 'Accepted as that one')
    const apart = item.like.map(({ entry }) => entry.id)
    decide([{ ...rest, state: 'accepted', apart }], 'Accepted as a different one')
  }

  /** It is not the one it was taken for. */
  const reopen = () => {
    if (!item) return
    const { is: _, ...rest } = asDecided(item)
    decide([{ ...rest, state: 'open' }], 'To be decided again', 'stay')
  }

  return {
    queue: around(queue, current),
    total: queue.length,
    item,
    current,
    open,
    shown,
    order,
    actions,
    together,
    setShown,
    setOrder,
    goTo,
    onFocus,
    decide,
    sameAs,
    reopen,
    close: () => goTo(current),
    acceptTogether: () =>
      decide(
        together.map((one) => state(one, 'accepted')),
        `Accepted ${together.length}`,
      ),
  }
}
export type Queueing = ReturnType<typeof useQueue>

/** A decision keeps what was said and chosen before it: what a person changed is not lost by accepting it. */
function asDecided({ key, said, edited, added, is, apart, quarantine, state }: ReviewItem): Deciding {
  return {
    key,
    state,
    ...(edited || added ? { said } : {}),
    ...(added ? { added: true as const } : {}),
    ...(is ? { is: is.id } : {}),
    ...(apart.length > 0 ? { apart } : {}),
    ...(quarantine ? { quarantine } : {}),
  }
}

export const canSplit = (item: ReviewItem): boolean => partiesOf(item).length > 2

/**
 * What else the paragraph says that can be accepted with this: not a name that has to be chosen first, nor a meeting
 * that may be recorded already.
 */
function inParagraph({ paragraph }: ReviewItem, { items }: Review): ReviewItem[] {
  if (paragraph === undefined) return []
  return items.filter(
    (one) =>
      one.paragraph === paragraph &&
      one.state === 'open' &&
      !(isParty(one) && one.candidates.length > 0) &&
      !isInDoubt(one),
  )
}
