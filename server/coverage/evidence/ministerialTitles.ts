/** Titles of ministers' posts, as against those of officials who work to them, as a regular expression for Cypher. */
export const ministerialTitles = [
  '(?i)(?!.*(private|permanent|advis|assistant to|head of|office of)).*',
  '(minister|secretary of state|under-secretary|parliamentary secretary|home secretary|foreign secretary',
  '|(financial|economic|exchequer|chief) secretary|chancellor|lord privy|lord president|leader of the',
  '|attorney general|solicitor general|advocate general|paymaster|whip|treasurer of).*',
].join('')
