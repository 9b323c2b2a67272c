const MEGABYTE = 1024 * 1024

/** Every bound on what is read: files come from anywhere, and one of them may be made to do harm. */
export const limits = {
  fileBytes: 20 * MEGABYTE,
  /** Of the text that comes out, in UTF-16 units. */
  characters: 2_000_000,
  pages: 500,
  zipEntries: 5_000,
  /** Of all parts together that are taken out of one archive. */
  unzippedBytes: 60 * MEGABYTE,
  /** How many times its packed size a part may be; text of this kind comes to some 30. */
  zipRatio: 200,
  xmlDepth: 200,
  xmlElements: 1_500_000,
  mimeDepth: 20,
  mimeParts: 2_000,
  /** Messages within messages. */
  forwarded: 10,
  /** Files named in one note. */
  named: 20,
  /** Files that wait while one is read, each held in memory. */
  waiting: 20,
  milliseconds: 60_000,
  /** Of JavaScript's own memory, and of all memory that reading one file may come to. */
  heapMegabytes: 768,
  memoryMegabytes: 1_500,
  /** How often what it has come to is looked at. */
  lookMilliseconds: 100,
} as const
