import { describe, expect, it } from 'vitest'
import { extracted } from './extracted.ts'

/** What each contact of an invented document is read as being about, in the order told. */
const areasIn = (text: string) =>
  extracted(text).meetings.map(({ harmAreas = [] }) => harmAreas.map(({ id }) => id).sort())

const letter = (title: string, rest: string) => `Anna Example MP
Minister for Examples

5 June 2019

Dear Home Secretary

${title}

${rest}

Yours sincerely

Anna Example MP
`

describe('what a contact was about', () => {
  it('is what the nearest line above says, not a wider area that its words also touch', () => {
    expect(
      areasIn(
        letter(
          'SERIOUS VIOLENCE: THE WEEK',
          `Knife crime

On Monday I met the Example Youth Circle, who asked what violent crime costs their town.

Stalking

On Tuesday I met the Example Helpline.`,
        ),
      ),
    ).toEqual([['knife-crime'], ['stalking']])
  })

  it('is what the document is about where the heading names only a theme', () => {
    expect(
      areasIn(
        letter(
          'DOMESTIC ABUSE',
          `Perpetrator programmes

On Monday I met the Example Refuge Trust.`,
        ),
      ),
    ).toEqual([['domestic-abuse', 'perpetrators']])
  })

  it('is what a title names besides the unit that writes', () => {
    expect(
      areasIn(
        letter('MODERN SLAVERY UNIT: LABOUR EXPLOITATION', 'On Monday I met the Example Refuge Trust.'),
      ),
    ).toEqual([['labour-exploitation']])
  })

  it.each([
    ['the number of women turned away from refuges', ['domestic-abuse']],
    ['threats to share intimate images', ['intimate-image-abuse']],
    ['conditions at a hand car wash', ['labour-exploitation']],
    ['two stabbings in the town', ['knife-crime']],
    ['girls forced into marriage over the summer', ['forced-marriage']],
    ['opening hours in August', []],
  ])('is told by words such as: %s', (words, areas) => {
    expect(areasIn(letter('YOUR VISIT', `On Monday I met the Example Refuge Trust about ${words}.`))).toEqual(
      [areas],
    )
  })
})
