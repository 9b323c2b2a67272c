/** The first words of what a commitment says, for a sentence about it. */
export const shortly = (what: string): string => (what.length > 80 ? `${what.slice(0, 77).trimEnd()}…` : what)
