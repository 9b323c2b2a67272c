import { useEffect } from 'react'

/** Text for the foot of every printed page. A style sheet writes it there, as nothing of a page can without covering a line. */
export function usePrintedFoot(text: string) {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--liaison-printed-foot', quoted(text))
    return () => {
      style.removeProperty('--liaison-printed-foot')
    }
  }, [text])
}

/** As a string of CSS, in which a quotation mark, a backslash or a new line would end it. */
const quoted = (text: string) =>
  `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
