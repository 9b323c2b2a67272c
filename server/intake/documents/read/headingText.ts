const salutation = /^(dear|yours|kind regards|best wishes|with (kind|best)|many thanks|thanks|regards)\b/i

/** Whether words set in bold by themselves read as a heading, not as a sentence, a greeting or a name of a file. */
export const isHeadingText = (text: string) =>
  text.length <= 100 &&
  /\p{L}{2}/u.test(text) &&
  !/[.,;]$/.test(text) &&
  !/[\t\n]/.test(text) &&
  !salutation.test(text)
