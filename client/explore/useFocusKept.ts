import { type RefObject, useEffect } from 'react'

/** Where something goes away under the focus: among what the next of it is found, and what is left when none is. */
const rules = [
  {
    within: '.explore-tables tbody tr',
    among: '.explore-tables tbody tr',
    pressed: 'button',
    orElse: '.explore-tables [role=tab][aria-selected=true]',
  },
  {
    within: '.explore-chips, .explore-emptied',
    among: '.explore-chip__button',
    pressed: '.explore-chip__button',
    orElse: '.explore-side [data-tab=filters]',
  },
] as const
type Rule = (typeof rules)[number]
type Place = { element: Element; rule: Rule; at: number }

/**
 * What is pressed may go away with its press: a filter taken off, a row hidden. The focus then goes to the next of its
 * kind, or to what stands over them, and is not lost to the page.
 */
export function useFocusKept(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const page = ref.current
    if (!page) return
    let last: Place | undefined
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? placeOf(page, target) : undefined
    }
    const gone = new MutationObserver(() => {
      if (!last || last.element.isConnected) return
      const lost = document.activeElement === document.body
      const next = lost ? nextOf(page, last) : undefined
      last = undefined
      next?.focus()
    })
    page.addEventListener('focusin', note)
    gone.observe(page, { childList: true, subtree: true })
    return () => {
      page.removeEventListener('focusin', note)
      gone.disconnect()
    }
  }, [ref])
}

function placeOf(page: HTMLElement, element: Element): Place | undefined {
  const rule = rules.find(({ within }) => element.closest(within))
  if (!rule) return undefined
  return { element, rule, at: allOf(page, rule.among).findIndex((each) => each.contains(element)) }
}

function nextOf(page: HTMLElement, { rule, at }: Place): HTMLElement | undefined {
  const left = allOf(page, rule.among)
  const next = left[Math.max(0, at)] ?? left.at(-1)
  return (next && focusable(next, rule.pressed)) ?? allOf(page, rule.orElse)[0]
}

/** The last button of a row opens its menu. */
const focusable = (within: HTMLElement, selector: string) =>
  within.matches(selector) ? within : allOf(within, selector).at(-1)

const allOf = (within: HTMLElement, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)]
