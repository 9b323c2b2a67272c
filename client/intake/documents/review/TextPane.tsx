import { memo, useEffect, useMemo, useRef } from 'react'
import type { Review } from '../../../../graph-schema/api/intake.ts'
import { isTableRow } from './isTableRow.ts'
import { placedSpans, type Stretch, stretches } from './marks.ts'

type Props = {
  review: Pick<Review, 'text' | 'paragraphs' | 'items'>
  current: string | undefined
  onMark: (key: string) => void
}

/** The text as it was read, what is proposed of it marked; what is in focus beside it is brought into view. */
export function TextPane({ review: { text, paragraphs, items }, current, onMark }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => {
    const placed = placedSpans(items)
    return paragraphs.map((paragraph) => stretches(paragraph, placed))
  }, [paragraphs, items])

  useEffect(() => {
    const box = pane.current
    const mark = box?.querySelector<HTMLElement>('mark[data-current]')
    if (current !== undefined && box && mark) box.scrollTop = mark.offsetTop - box.clientHeight / 3
  }, [current])

  useEffect(() => {
    const box = pane.current
    const press = (event: MouseEvent) => {
      const mark = event.target instanceof HTMLElement ? event.target.closest('mark') : null
      const isSelecting = window.getSelection()?.isCollapsed === false
      if (mark?.dataset.key && !isSelecting) onMark(mark.dataset.key)
    }
    box?.addEventListener('click', press)
    return () => box?.removeEventListener('click', press)
  }, [onMark])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section ref={pane} className="liaison-review__text" aria-label="Text of the document" tabIndex={0}>
      {parts.map((part) => (
        <Paragraph
          key={part[0]?.start ?? 0}
          text={text}
          part={part}
          current={
            part.some(({ keys }) => current !== undefined && keys.includes(current)) ? current : undefined
          }
        />
      ))}
    </section>
  )
}

type ParagraphProps = { text: string; part: readonly Stretch[]; current: string | undefined }

const Paragraph = memo(function Paragraph({ text, part, current }: ParagraphProps) {
  const start = part[0]?.start ?? 0
  const words = text.slice(start, part.at(-1)?.end)
  const hashes = /^#{1,6} /.exec(words)?.[0].length ?? 0
  return (
    <p className={`liaison-review__paragraph ${lookOf(words, hashes)}`}>
      {part.map((stretch) => (
        <Words
          key={stretch.start}
          words={text.slice(Math.max(stretch.start, start + hashes), stretch.end)}
          keys={stretch.keys}
          current={current}
        />
      ))}
    </p>
  )
})

const lookOf = (words: string, hashes: number) => {
  if (hashes > 0) return 'liaison-review__paragraph--heading'
  return isTableRow(words) ? 'liaison-review__paragraph--row' : ''
}

type WordsProps = { words: string; keys: readonly string[]; current: string | undefined }

function Words({ words, keys, current }: WordsProps) {
  if (keys.length === 0) return words
  const isCurrent = current !== undefined && keys.includes(current)
  return (
    <mark
      className={`liaison-review__mark ${isCurrent ? 'liaison-review__mark--current' : ''}`}
      data-key={isCurrent ? current : keys[0]}
      {...(isCurrent ? { 'data-current': true } : {})}
    >
      {words}
    </mark>
  )
}
