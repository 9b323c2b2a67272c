const takesThe = /^(Department|Ministry|Office|Crown)\b|\b(Office|Agency|Commission|Service|Board)$/

/** A body's name as it stands in a sentence: "the Home Office", but "HM Treasury". */
export const withThe = (name: string): string => (takesThe.test(name) ? `the ${name}` : name)
