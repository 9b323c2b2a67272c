/** A name as a piece of a pattern: what it holds stands for itself. */
export const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
