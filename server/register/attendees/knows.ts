/** Whether a name, exactly as written, is that of a person or a body in the register. */
export type Knows = (name: string) => 'person' | 'body' | undefined

export const knowsNobody: Knows = () => undefined
