import type { Shown } from '../Shown.ts'
import { toSvg } from '../svg/toSvg.ts'
import type { ExportTable } from '../tables/ExportTable.ts'
import { tableKinds } from '../tables/ExportTable.ts'
import { toTable } from '../tables/toTable.ts'
import { attributes, escapeText } from '../xml.ts'
import { snapshotHashes } from './snapshotHashes.ts'
import { snapshotScript, snapshotStyle } from './snapshotScript.ts'

/** Nothing of it may be fetched and nothing but our own script and style may run, wherever the file is opened. */
const policy = `default-src 'none'; script-src '${snapshotHashes.script}'; style-src '${snapshotHashes.style}'; base-uri 'none'; form-action 'none'`

const buttons = [
  ['in', 'Zoom in', '+'],
  ['out', 'Zoom out', '−'],
  ['all', 'Show all of it', '⤢'],
  ['left', 'Look left', '←'],
  ['right', 'Look right', '→'],
  ['up', 'Look up', '↑'],
  ['down', 'Look down', '↓'],
] as const

/** One page that opens anywhere without a network: the picture to look round in, and the tables. */
export function* toSnapshot(shown: Shown): Generator<string> {
  const marking = shown.captions.find(({ name }) => name === 'Marking')?.value ?? ''
  const banner = `<p class="marking">${escapeText(marking)}</p>\n`
  const title = escapeText(shown.title)
  yield `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n`
  yield `<meta http-equiv="Content-Security-Policy"${attributes({ content: policy })}>\n`
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title} - Liaison</title>\n`
  yield `<style>${snapshotStyle}</style>\n</head>\n<body>\n<header>\n${banner}</header>\n<main>\n<h1>${title}</h1>\n`
  yield `<p>A copy made with Liaison. It does not change when the data does.</p>\n`
  yield* captionList(shown)
  yield* picture(shown)
  for (const kind of tableKinds) yield* tableHtml(toTable(kind, shown))
  yield `</main>\n<footer>\n${banner}</footer>\n<script>${snapshotScript}</script>\n</body>\n</html>\n`
}

function* captionList({ captions }: Shown) {
  yield '<dl>\n'
  for (const { name, value } of captions) yield `<dt>${escapeText(name)}</dt><dd>${escapeText(value)}</dd>\n`
  yield '</dl>\n'
}

function* picture(shown: Shown) {
  yield '<h2 id="graph">Graph</h2>\n<div id="controls" role="group" aria-label="View of the graph" hidden>\n'
  for (const [act, words, sign] of buttons)
    yield `<button type="button"${attributes({ 'data-act': act, 'aria-label': words, title: words })}><span aria-hidden="true">${sign}</span></button>\n`
  yield '</div>\n<p class="keys">With the picture in focus: arrows move it, + and - zoom, 0 shows all of it. The tables below hold the same.</p>\n'
  yield '<p id="said" role="status"></p>\n<div id="picture" tabindex="0" role="group" aria-labelledby="graph">\n'
  yield* toSvg(shown, { captions: false })
  yield '</div>\n'
}

/** Read and not computed with: without the columns that are for programs. */
function* tableHtml({ id, caption, columns, rows }: ExportTable): Generator<string> {
  const kept = columns.flatMap((column, at) => (column.forPrograms ? [] : [{ ...column, at }]))
  yield `<h2 id="${id}">${escapeText(caption)} (${rows.length})</h2>\n`
  if (rows.length === 0) {
    yield '<p>None.</p>\n'
    return
  }
  yield `<div class="table" tabindex="0" role="group" aria-labelledby="${id}">\n<table aria-labelledby="${id}">\n<thead><tr>`
  for (const { header } of kept) yield `<th scope="col">${escapeText(header)}</th>`
  yield '</tr></thead>\n<tbody>\n'
  for (const row of rows) {
    const cells = kept.map(({ names, at }) => {
      const text = `<bdi>${escapeText(String(row[at] ?? ''))}</bdi>`
      return names ? `<th scope="row">${text}</th>` : `<td>${text}</td>`
    })
    yield `<tr>${cells.join('')}</tr>\n`
  }
  yield '</tbody>\n</table>\n</div>\n'
}
