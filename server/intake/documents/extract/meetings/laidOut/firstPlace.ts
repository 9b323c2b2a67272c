const marks =
  /^(?:[-–—*~[(\s]{0,4}(?:HOLD|PENCIL(?:LED)?|PROVISIONAL|TBC|CONFIRMED|CANCELLED|CANX|NOT ATTENDING|DECLINED|POSTPONED|MOVED|NEW|PRIVATE)\b[\s:*~\])–-]*|(?:Hold|Pencilled|Provisional|Confirmed|Cancelled)\s*[:–-]\s*)+/
const label =
  /^\[?(?:(?:The )?Minister (?:to |will )?(?:hosts?|sees?|meets?|visits?|calls?|addresses|opens|attends?|speaks? (?:at|to)|joins?|welcomes?|receives?)(?: with)? (?:the )?|(?:(?:Introductory|Video|Phone|Telephone|Conference|Working|Follow-up|Private|Evening|Morning|Quarterly|Monthly|Weekly|Annual|Return|First|Second|Joint) )?(?:Call|Meeting|Mtg|Visit|Lunch|Dinner|Breakfast|Telephone|Phone|Tel|Interview|Reception|Zoom|Teams|VC|Round-?table|Bilateral|Bilat|Briefing|Tea|Coffee|Drinks|Drop-in|Speech|Catch-up|Tour|Session|(?:Charity )?Gala|Seminar|Conference|Awards|Vigil|Event|Workshop|Panel|Debate|Summit|Webinar|Telephone call|See|Meet)s?\.?\]?(?: (?:of|with|w[./]|to|from|at|by|for))?\s*(?:[:,–-]\s*|(?<=(?:\]|of|with|w[./]|to|from|at|by|for|See|Meet|Visit|Tour))\s+)(?:the )?)/i
const place = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}:\s+/u

/** "HOLD:", "CANCELLED -": how an entry stands, written before it. */
export const marksOf = (text: string): string => marks.exec(text)?.[0] ?? ''

/** Where in an entry a name would stand first: after how sure it is, how it is to be done, and where. */
export function firstPlace(text: string): number {
  let at = 0
  for (const words of [marks, label, place]) at += words.exec(text.slice(at))?.[0].length ?? 0
  return at
}

/** The same in a cell of names, where what stands before a colon is the name. */
export const firstInCell = (text: string): number => label.exec(text)?.[0].length ?? 0
