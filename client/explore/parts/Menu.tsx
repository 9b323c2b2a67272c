import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'

export type Action = { readonly id: string; readonly label: string; readonly run: () => void }
type MenuProps = {
  label: string
  actions: readonly Action[]
  /** Within the nearest positioned box. */
  at?: Pick<CSSProperties, 'left' | 'right' | 'top' | 'bottom'> | undefined
  onClose: () => void
}

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrows move, Enter does, Escape and Tab leave. The focus goes back to where it was. */
export function Menu({ label, actions, at, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    ref.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])

  const press = (event: KeyboardEvent) => {
    const items = [...(ref.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const move = moves[event.key]
    if (move)
      items[
        move(
          items.findIndex((item) => item.matches(':focus')),
          items.length - 1,
        )
      ]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="explore-menu"
      style={at}
      onKeyDown={press}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      {actions.map(({ id, label: words, run }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="explore-menu__item"
          onClick={() => {
            onClose()
            run()
          }}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
