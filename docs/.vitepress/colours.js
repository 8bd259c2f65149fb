// Colours of the figures for dark pages. A colour keeps its hue; what is near to white comes near to the dark page, what is
// dark becomes light, and the order stays; bright colours stay bright. Computed in Oklab (Björn Ottosson, 2020), where equal steps look equal.

// How light a colour is on a dark page (0 is black, 1 white), by how far it is from white on a light one.
const steps = [[0, 0.235], [0.17, 0.43], [0.38, 0.7], [1, 0.97]]

const linear = (byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4)
const gamma = (x) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055)

function oklab(bytes) {
  const [r, g, b] = bytes.map(linear)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ]
}

// Red, green and blue from 0 to 1, or outside of that where no screen shows the colour.
function rgb([lightness, a, b]) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  ]
}

function onDark(lightness) {
  const distance = Math.min(Math.max(1 - lightness, 0), 1)
  const i = steps.findIndex(([end], index) => index > 0 && distance <= end)
  const [[x0, y0], [x1, y1]] = [steps[i - 1], steps[i]]
  return y0 + (y1 - y0) * (distance - x0) / (x1 - x0)
}

// The colour (three bytes) for a dark page; as colourful as a screen can show it.
export function dark(bytes) {
  const [lightness, a, b] = oklab(bytes)
  const light = Math.max(onDark(lightness), Math.min(0.7, 5.8 * Math.hypot(a, b)))
  for (let share = 1; ; share -= 0.05) {
    const found = rgb([light, a * Math.max(share, 0), b * Math.max(share, 0)])
    if (share <= 0 || found.every((x) => x > -0.001 && x < 1.001)) {
      return found.map((x) => Math.round(255 * gamma(Math.min(Math.max(x, 0), 1))))
    }
  }
}

const written = (bytes) => '#' + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')

// The picture with every colour changed; colours are written in the forms of gnuplot and of our diagrams.
export function recoloured(svg, change) {
  const names = { black: [0, 0, 0], white: [255, 255, 255] }
  return svg
    .replace(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/gi, (_, ...bytes) =>
      written(change(bytes.slice(0, 3).map((each) => parseInt(each, 16)))))
    .replace(/rgb\(\s*(\d+),\s*(\d+),\s*(\d+)\)/g, (_, ...bytes) => written(change(bytes.slice(0, 3).map(Number))))
    .replace(/(fill|color|stroke)=(["'])(black|white)\2/g, (_, what, quote, name) =>
      `${what}=${quote}${written(change(names[name]))}${quote}`)
}

// How well one colour is read on another, from 1 to 21 (WCAG 2).
export function contrast(one, other) {
  const light = (bytes) => bytes.map(linear).reduce((sum, x, i) => sum + x * [0.2126, 0.7152, 0.0722][i], 0.05)
  const [low, high] = [light(one), light(other)].sort((x, y) => x - y)
  return high / low
}
