/** A whole sentence of somebody's or nobody's doing is left to the rules for sentences. */
export const isTold = (text: string) => {
  const bare = text.replace(/\([^()]*\)/g, '')
  return (
    /^(?:no|none|nothing|not|nobody|nil)\b/i.test(bare) ||
    /\b(?:is|are|was|were|has|have|had|will|would|can|may|asked|agreed|said)\b/.test(bare)
  )
}
