/** The marks before each line of a message that another message quotes: ">> ". */
export const quoted = /^[ \t]*(?:>[ \t]?)+/

const everyQuoted = new RegExp(quoted, 'gm')

/**
 * The text with what only disturbs reading made plain, character by character, so that every offset stays true: mark-up
 * for bold and the marks of quoted messages become spaces, curly quotation marks become straight, and odd spaces plain ones.
 */
export const cleaned = (text: string): string =>
  text
    .replace(everyQuoted, (marks) => ' '.repeat(marks.length))
    .replace(/\*\*|__/g, '  ')
    .replace(/[‘’‛ʼ´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff\t\r]/g, ' ')
    .replace(/[\ue000-\uf8ff]/g, ' ')
