/** The most people and organisations a brief is about. */
export const mostAttendees = 40
