/** Requests to the API as an officer's browser makes them. */
export const requests = (app: () => { url: string }) => {
  const send = (method: string, path: string, body?: unknown) =>
    fetch(`${app().url}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { send, ask: async (path: string): Promise<unknown> => (await send('GET', path)).json() }
}
