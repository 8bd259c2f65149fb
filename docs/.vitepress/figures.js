// Figures on the site: each SVG loses its white paper and comes in two sets of colours, for light and for dark pages.
// Pictures made of many colours (heat maps, digits) keep their paper, and stand on a light plate on dark pages. What would
// be too small to read on a phone is shown larger there, in a box that scrolls. The committed figures stay as they are.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dark, recoloured } from './colours.js'
import { repository } from './pages.js'

const variants = path.join(repository, 'build/site-figures')
const phone = 360
const smallest = 9  // pixels: no text of a figure is smaller on a phone
const manyColours = 40

// The paper is the first rectangle, as large as the picture: gnuplot's background, or the panel of a diagram.
export const withoutPaper = (svg) => svg.replace(/<rect x="0(\.5)?" y="0(\.5)?"[^>]*fill="#ffffff"[^>]*\/>/, '')

const coloursOf = (svg) => new Set(svg.match(/#[0-9a-f]{6}\b|rgb\([^)]*\)/gi)).size

export const isPicture = (svg) => coloursOf(svg) > manyColours

// Superscripts and what stands beside them have a size of their own, inside the text; they do not count.
const smallestText = (svg) => Math.min(...[...svg.matchAll(/<(?:g|text)[^>]*font-size="([\d.]+)"/g)].map(([, size]) => Number(size)))

const svgWidth = (svg) => Number(svg.match(/<svg[^>]*\swidth="([\d.]+)"/)[1])

// Where a figure can be read: so many pixels wide, or 0 where a phone is wide enough. A PNG of 640 has text of 16.
export function readableWidth(file) {
  let width
  if (file.endsWith('.svg')) {
    const svg = readFileSync(file, 'utf8')
    width = svgWidth(svg) * smallest / smallestText(svg)
  } else if (file.endsWith('.png')) width = readFileSync(file).readUInt32BE(16) * smallest / 16
  return width > phone ? Math.round(width) : 0
}

// The smallest text of a drawing, in pixels, where it is shown on a phone.
export function textOnPhone(file) {
  const svg = readFileSync(file, 'utf8')
  return smallestText(svg) * (readableWidth(file) || phone) / svgWidth(svg)
}

// Writes a variant beside the site, and returns its file. A file that is the same stays untouched.
function variant(file, name, text) {
  const target = path.join(variants, path.relative(repository, file).replace(/\.svg$/, `.${name}.svg`))
  mkdirSync(path.dirname(target), { recursive: true })
  let old
  try { old = readFileSync(target, 'utf8') } catch { /* not there yet */ }
  if (old !== text) writeFileSync(target, text)
  return target
}

// The files that stand for a figure, each with a class that says on which pages.
function variantsOf(file) {
  if (!file.endsWith('.svg')) return [{ file, look: 'picture' }]
  const svg = readFileSync(file, 'utf8')
  if (isPicture(svg)) return [{ file, look: 'picture' }]
  const drawing = withoutPaper(svg)
  return [
    { file: variant(file, 'light', drawing), look: 'on-light' },
    { file: variant(file, 'dark', recoloured(drawing, dark)), look: 'on-dark' }
  ]
}

export function figures(md) {
  const render = md.renderer.rules.image
  md.renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index], source = decodeURI(token.attrGet('src'))
    const plain = () => render(tokens, index, options, env, self)
    if (/^([a-z]+:|\/)/.test(source) || !token.attrGet('class')?.includes('figure')) return plain()
    const folder = path.dirname(env.realPath ?? env.path), file = path.join(folder, source)
    const all = token.attrGet('class')
    const images = variantsOf(file).map((each) => {
      token.attrSet('src', encodeURI(path.relative(folder, each.file)))
      token.attrSet('class', `${all} ${each.look}`)
      return plain()
    })
    token.attrSet('src', source)
    token.attrSet('class', all)
    const width = readableWidth(file)
    const look = width ? ` scrolls" tabindex="0" style="--readable: ${width}px` : ''
    return `<span class="figure-box${look}">${images.join('')}</span>`
  }
}
