import type { HeldText } from './HeldText.ts'

/** The page an offset of the text lies on, for a format with pages. */
export const pageOf = ({ pages }: Pick<HeldText, 'pages'>, offset: number): number | undefined =>
  pages?.findLast(({ start }) => start <= offset)?.page
