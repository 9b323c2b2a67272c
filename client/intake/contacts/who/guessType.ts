const body =
  /\b(?:aid|alliance|association|authority|board|centre|charity|commission\w*|committee|company|council|department|federation|forum|foundation|group|institute|ltd|limited|ministry|network|nhs|office|partnership|plc|police|project|refuge|royal|service|services|society|trust|union|university|women'?s|women’s)\b/i

/** Whether a name not in the register looks like a person's; only a first guess, which a person confirms. */
export const guessType = (name: string): 'person' | 'organisation' =>
  !body.test(name) && /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(name.trim())
    ? 'person'
    : 'organisation'
