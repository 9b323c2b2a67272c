/** Words by which a title says that a text is about an occasion. */
export const occasion =
  /\b(?:meeting|mtg|call|bilateral|bilat|trilat|round ?-?table|visit|session|readout|read-out|minutes|board|conversation|discussion|taskforce|committee|forum|workshop|seminar|lunch|dinner|summit|note of)\b| \/ | w\/ /i
