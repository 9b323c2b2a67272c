import { all, first, isOn, numberOf, settingOf, type XmlElement } from './xml.ts'

/** What a style, or the paragraph itself, says of a paragraph. */
export type Look = {
  /** 1 to 6 for a heading. */
  heading?: number | undefined
  bold?: boolean | undefined
  hidden?: boolean | undefined
  list?: string | undefined
  level?: number | undefined
  /** Space before and after, in twentieths of a point. */
  before?: number | undefined
  after?: number | undefined
  contents?: boolean | undefined
}

export type RunLook = Pick<Look, 'bold' | 'hidden'>

export type Styles = {
  paragraph(id: string | undefined): Look
  run(id: string | undefined): RunLook
  /** The list a style of lists stands for. */
  listOf(id: string): string | undefined
}

/** What is said nearer holds; what is not said there is taken from further off. */
export function overlaid(far: Look, near: Look): Look {
  const said = Object.entries(near).filter(([, value]) => value !== undefined)
  return { ...far, ...Object.fromEntries(said) }
}

const byName = (name: string): Look => {
  const heading = /^heading ([1-6])$/.exec(name)?.[1]
  if (heading) return { heading: Number(heading) }
  if (name === 'title') return { heading: 1 }
  if (name === 'subtitle') return { heading: 2 }
  return /^toc( \d|$)/.test(name) ? { contents: true } : {}
}

export function paragraphLook(properties: XmlElement | undefined): Look {
  const outline = numberOf(settingOf(properties, 'w:outlineLvl'))
  const numbering = first(properties, 'w:numPr')
  const spacing = first(properties, 'w:spacing')?.attributes
  return {
    heading: outline !== undefined && outline >= 0 && outline < 6 ? outline + 1 : undefined,
    list: settingOf(numbering, 'w:numId'),
    level: numberOf(settingOf(numbering, 'w:ilvl')),
    before: numberOf(spacing?.get('w:before')),
    after: numberOf(spacing?.get('w:after')),
  }
}

export const runLook = (properties: XmlElement | undefined): RunLook => ({
  bold: isOn(properties, 'w:b'),
  hidden: isOn(properties, 'w:vanish'),
})

const lookOf = (style: XmlElement): Look =>
  overlaid(
    overlaid(paragraphLook(first(style, 'w:pPr')), runLook(first(style, 'w:rPr'))),
    byName(settingOf(style, 'w:name')?.toLowerCase() ?? ''),
  )

/** What the styles of a document come to, each with what it is based on. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = all(root, 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style]))
  const defaults = first(root, 'w:docDefaults')
  const plain = paragraphLook(first(first(defaults, 'w:pPrDefault'), 'w:pPr'))
  const known = new Map<string, Look>()
  const resolve = (id: string, under: Look, seen: readonly string[] = []): Look => {
    const style = byId.get(id)
    if (!style || seen.includes(id) || seen.length > 20) return under
    const looked = known.get(id)
    if (looked) return looked
    const based = settingOf(style, 'w:basedOn')
    const look = overlaid(based === undefined ? under : resolve(based, under, [...seen, id]), lookOf(style))
    known.set(id, look)
    return look
  }
  const isDefault = ({ attributes }: XmlElement) =>
    attributes.get('w:type') === 'paragraph' &&
    ['1', 'true', 'on'].includes(attributes.get('w:default') ?? '')
  const normal = styles.find(isDefault)?.attributes.get('w:styleId')
  return {
    paragraph: (id) => resolve(id !== undefined && byId.has(id) ? id : (normal ?? ''), plain),
    run: (id) => (id === undefined ? {} : resolve(id, {})),
    listOf: (id) => settingOf(first(first(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
  }
}
