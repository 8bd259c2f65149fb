// How numbers are written and axes are divided.

// With so many decimals, a minus sign as in print, and no "−0.00". What is too large to be read is a power of ten.
export function shown(number, digits = 2) {
  if (number === undefined || Number.isNaN(number)) return '–'
  if (!Number.isFinite(number)) return number > 0 ? '∞' : '−∞'
  const text = Math.abs(number) < 1e6 ? number.toFixed(digits) : number.toExponential(2)
  return (/[1-9]/.test(text) ? text : text.replace('-', '')).replace('-', '−')
}

// Round numbers from low to high, about `count` of them.
export function ticks(low, high, count) {
  const rough = (high - low) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= rough)
  const first = Math.ceil(low / step - 1e-9)
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

// An answer, or another list, in rows of `width` numbers: pairs of z and a, for example.
export const rows = (answer, width) => Array.from({ length: (answer?.length ?? 0) / width }, (_, i) => [...answer.slice(i * width, (i + 1) * width)])
