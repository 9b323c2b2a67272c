/** Hands a file to the browser, which keeps it where the person keeps downloads. */
export function saveFile(name: string, blob: Blob) {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of it long before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
