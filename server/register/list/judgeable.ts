/** A name without a letter or digit, or one longer than a name is, is nothing to compare. */
export const judgeable = (name: string): boolean => /[\p{L}\p{N}]/u.test(name) && name.length <= 200
