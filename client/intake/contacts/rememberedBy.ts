const key = 'liaison.contacts.by'

/** Who it was on our side last time, in this browser: an id and nothing else, and nothing where none may be kept. */
export function rememberedBy(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

export function rememberBy(id: string) {
  try {
    localStorage.setItem(key, id)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
