/** What a document says of itself at its head or foot: "Issued by", "Contact:". */
export const imprint =
  /^\W*(?:issued|prepared|compiled|version|copy|copied|circulat\w+|destroy|as at|updated|note by|contact|enquiries)\b/i
