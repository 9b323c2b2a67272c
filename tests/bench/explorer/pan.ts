import type { Page } from 'playwright-core'

/** Frames a second while the picture is dragged to and fro for three seconds, one event a frame. */
export const pan = (page: Page, surface: string): Promise<number> =>
  page.evaluate(async (selector) => {
    const box = document.querySelector(selector)
    if (!box) throw new Error(`pan: no ${selector}`)
    const { left, top, width, height } = box.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + 12]
    const say = (target: EventTarget, type: string, across: number) =>
      target.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          cancelable: true,
          view: window,
          clientX: x + across,
          clientY: y + Math.min(40, height / 4),
          button: 0,
          buttons: type === 'mouseup' ? 0 : 1,
        }),
      )
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    await frame()
    say(box, 'mousedown', 0)
    const from = performance.now()
    let frames = 0
    while (performance.now() - from < 3_000) {
      say(box, 'mousemove', 150 * Math.sin(frames / 12))
      await frame()
      frames += 1
    }
    say(box, 'mouseup', 0)
    return (frames * 1_000) / (performance.now() - from)
  }, surface)
