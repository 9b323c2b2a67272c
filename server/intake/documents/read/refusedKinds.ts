import { DocumentRefused } from './DocumentRefused.ts'

const asDocx = 'Open it, save it as .docx or .pdf, and try again.'

/** What is not read, as it is called, and what to do instead. */
const kinds = {
  doc: [
    'This is a Word file of the old kind (.doc), which Liaison does not read.',
    'Open it in Word, save it as .docx, and try again.',
  ],
  odt: ['This is an OpenDocument file, which Liaison does not read.', asDocx],
  rtf: ['This is a rich text file (.rtf), which Liaison does not read.', asDocx],
  sheet: [
    'This is a spreadsheet, and only text is read here.',
    'If it is a return of meetings, save it as .csv and bring it in under Returns. Otherwise save it as .pdf.',
  ],
  slides: ['This is a set of slides, which Liaison does not read.', 'Save it as .pdf and try again.'],
  picture: [
    'This is a picture, and Liaison does not read text in pictures.',
    'Use a scanner or program that recognises text and save it as .pdf or .docx, or type it in.',
  ],
  archive: ['This is an archive of files.', 'Unpack it and bring in the documents in it one by one.'],
  page: ['This is a web page.', 'Open it, copy its text and paste it in, or save it as .pdf.'],
  calendar: ['This is a calendar entry.', 'Copy its text and paste it in.'],
  encrypted: [
    'This file is protected with a password, so Liaison cannot open it.',
    'Open it in Word, take the password off (File, Info, Protect Document), save it and try again.',
  ],
  unknown: [
    'Liaison does not know this kind of file.',
    'It reads .docx, .pdf, .eml, .msg, .txt and .md: save it as one of these and try again.',
  ],
} as const satisfies Record<string, readonly [string, string]>

export type RefusedKind = keyof typeof kinds

export const refusedKind = (kind: RefusedKind) =>
  new DocumentRefused(kind === 'encrypted' ? 'protected' : 'not-read', kinds[kind].join(' '))
