/** A sentence that speaks of children, otherwise than with all women and girls. */
export const speaksOfChildren =
  /\b(?:child(?:ren)?(?![’'-])|teenagers?|pupils|school(?:girl|boy|child)\w*|minors|youngsters|boys|(?<!women (?:and|&) )girls|young (?:people|persons?)|under[- ]?1\ds?|looked[- ]after|in care|from care)\b/i

/**
 * What a term says of children besides that it is of them: "sexual exploitation" in "child sexual exploitation",
 * "trafficked" in "trafficked children". In a sentence that speaks of children it means the same.
 */
export const saidOfChildren = (term: string): string | undefined =>
  (
    /^(?:child(?:ren)?) (?<of>.+)$/i.exec(term) ??
    /^(?<of>.+?)(?: of)? (?:child(?:ren)?|young people)$/i.exec(term)
  )?.groups?.of
