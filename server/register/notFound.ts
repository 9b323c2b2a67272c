/** Asked for something that is not there, or that this viewer may not see. */
export class NotFound extends Error {
  override name = 'NotFound'
  constructor(id: string) {
    super(
      `There is nothing with the id ‘${id}’. It may have been removed, or the address may have a mistake in it.`,
    )
  }
}
