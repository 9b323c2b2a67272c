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
    ['women who feel unsafe on the way home, and women’s safety at night', ['vawg']],
    ['the cutting season', ['fgm']],
    ['harassment on buses', ['sexual-harassment']],
    ['breast flattening and other harmful practices', ['honour-based-abuse']],
    ['gang labour in the orchards', ['labour-exploitation']],
    ['conditions of overseas domestic workers', ['domestic-servitude']],
    ['the adult services websites', ['commercial-sexual-exploitation']],
    ['self-generated images', ['self-generated-imagery']],
    ['the men who ran drugs lines', ['county-lines']],
    ['two machetes handed in at the station', ['knife-crime']],
    ['the work of the violence reduction units', ['serious-violence']],
    ['stalking protection orders', ['stalking']],
    ['debt run up in her name, which is economic abuse', ['economic-abuse']],
    ['women killed by a former partner', ['domestic-homicide']],
    ['the girls who went missing from care and were sexually exploited', ['child-sexual-exploitation']],
    ['boys who are trafficked from abroad', ['child-trafficking']],
    ['people who are trafficked from abroad', ['modern-slavery']],
    ['young people criminally exploited in the holidays', ['child-criminal-exploitation']],
    ['drug trafficking at the port', []],
    ['its dog grooming course', []],
  ])('is told by words such as: %s', (words, areas) => {
    expect(areasIn(letter('YOUR VISIT', `On Monday I met the Example Refuge Trust about ${words}.`))).toEqual(
      [areas],
    )
  })

  it('is the narrower area of the document where its words name only the wider', () => {
    expect(
      areasIn(
        letter(
          'TRAFFICKED CHILDREN',
          `On Monday I met the Example Refuge Trust, who think that trafficking is not understood.

On Tuesday I met the Example Helpline about its opening hours.`,
        ),
      ),
    ).toEqual([['child-trafficking'], ['child-trafficking']])
  })

  it('is the area whose name the words shorten', () => {
    expect(
      areasIn(
        letter(
          'DOMESTIC HOMICIDE REVIEWS',
          'On Monday I met the Example Families Trust, which supports those bereaved by homicide.',
        ),
      ),
    ).toEqual([['domestic-homicide']])
  })

  it('is what the whole document speaks of, though only once, and not the unit that writes', () => {
    expect(
      areasIn(
        letter(
          'YOUR VISIT',
          `I lead the Modern Slavery Unit. On Monday I met the Example Helpline.

Its volunteers hear of forced marriage more each summer.`,
        ),
      ),
    ).toEqual([['forced-marriage']])
  })

  it('is told by the name of the one it was with where nothing else tells it', () => {
    expect(
      areasIn(`FORWARD LOOK
Week of 3 June 2019

Monday 3 June
10.00  Visit: Example Sexual Assault Referral Centre, Derby
Tuesday 4 June
11.00  Meeting with Example Youth Circle
`),
    ).toEqual([['rape-and-sexual-violence'], []])
  })
})
