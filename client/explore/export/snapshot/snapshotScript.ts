/**
 * The one script of a snapshot, word for word: its policy lets run what has this hash and nothing else. It moves the
 * view of the picture, by the buttons or by keys while the picture has the focus.
 */
export const snapshotScript = `(function () {
  var frame = document.getElementById('picture')
  var svg = frame.querySelector('svg')
  var said = document.getElementById('said')
  var whole = svg.getAttribute('viewBox').split(' ').map(Number)
  var seen = whole.slice()
  function show(words) {
    svg.setAttribute('viewBox', seen.join(' '))
    said.textContent = words
  }
  function zoom(by) {
    var width = Math.min(whole[2] * 2, Math.max(whole[2] / 40, seen[2] / by))
    var height = (width * whole[3]) / whole[2]
    seen = [seen[0] + (seen[2] - width) / 2, seen[1] + (seen[3] - height) / 2, width, height]
    show(Math.round((100 * whole[2]) / width) + ' per cent')
  }
  function pan(x, y) {
    seen[0] += seen[2] * x
    seen[1] += seen[3] * y
    show('Moved')
  }
  var acts = {
    'in': function () { zoom(1.4) },
    out: function () { zoom(1 / 1.4) },
    all: function () { seen = whole.slice(); show('All of it') },
    left: function () { pan(-0.15, 0) },
    right: function () { pan(0.15, 0) },
    up: function () { pan(0, -0.15) },
    down: function () { pan(0, 0.15) }
  }
  var keys = { '+': 'in', '=': 'in', '-': 'out', '0': 'all', ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }
  document.querySelectorAll('[data-act]').forEach(function (button) {
    button.addEventListener('click', function () { acts[button.getAttribute('data-act')]() })
  })
  frame.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return
    event.preventDefault()
    acts[keys[event.key]]()
  })
  document.getElementById('controls').hidden = false
})()`

export const snapshotStyle = `
body { margin: 0 auto; max-width: 75rem; padding: 1rem; color: #0b0c0c; background: #fff; font: 1rem/1.4 Arial, Helvetica, sans-serif; }
h1 { font-size: 1.75rem; margin: 0.5rem 0; }
h2 { font-size: 1.3rem; margin: 1.5rem 0 0.5rem; }
.marking { margin: 0; padding: 0.3rem; border: 2px solid #0b0c0c; font-weight: bold; text-align: center; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 0.5rem 0; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
#picture { border: 1px solid #6f777b; overflow: hidden; }
#picture > svg { display: block; width: 100%; height: auto; max-height: 80vh; }
#controls button { min-width: 2.25rem; min-height: 2.25rem; margin: 0 0.2rem 0.2rem 0; border: 1px solid #0b0c0c; background: #fff; color: #0b0c0c; font: inherit; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
th, td { padding: 0.3rem 0.5rem; border-bottom: 1px solid #b1b4b6; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 5rem; }
#picture:focus, .table:focus, button:focus { outline: 3px solid #ffdd00; box-shadow: 0 0 0 5px #0b0c0c; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } }
@media print { #controls, .keys { display: none; } .table { overflow: visible; } #picture > svg { max-height: 16cm; } tr { break-inside: avoid; } thead { display: table-header-group; } body { font-size: 10pt; } }
`
