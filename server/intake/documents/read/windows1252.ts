import iconv from 'iconv-lite'

export const decodeWindows1252 = (bytes: Uint8Array) => iconv.decode(Buffer.from(bytes), 'windows-1252')

const asLetter = (control: string) => decodeWindows1252(Uint8Array.of(control.charCodeAt(0)))

/** Puts right what Node 20's own decoder does to windows-1252: quotes, dashes and the euro come out as controls. */
export const repairWindows1252 = (text: string) => text.replace(/[\u0080-\u009F]/g, asLetter)
