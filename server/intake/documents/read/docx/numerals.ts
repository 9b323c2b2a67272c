const roman = (value: number): string => {
  const steps = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const
  const step = steps.find(([size]) => size <= value)
  return step ? step[1] + roman(value - step[0]) : ''
}

/** a to z, then aa to zz, as Word counts. */
const letter = (value: number) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

/** A number as a list writes it: 1, 01, a, A, i or I. */
export function inFormat(value: number, format: string): string {
  // A document may claim any number; beyond these no letters are written out.
  if (value < 1 || value > 3000) return String(value)
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value)
}
