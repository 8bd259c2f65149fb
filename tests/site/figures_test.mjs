// figures_test.mjs: the figures of the site on dark pages and on phones, as docs/.vitepress/figures.js makes them.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { contrast, dark, recoloured } from '../../docs/.vitepress/colours.js'
import { isPicture, readableWidth, textOnPhone, withoutPaper } from '../../docs/.vitepress/figures.js'
import { repository } from '../../docs/.vitepress/pages.js'

const faults = []
const complain = (condition, words) => { if (condition) faults.push(words) }
const darkPage = [0x1b, 0x1b, 0x1f]
const bytes = (colour) => colour.match(/[0-9a-f]{2}/gi).map((each) => parseInt(each, 16))

// What is near to white comes near to the page, what is dark becomes light, and the order stays.
complain(contrast(dark([255, 255, 255]), darkPage) > 1.3, 'white is not the colour of a dark page')
complain(contrast(dark([0, 0, 0]), darkPage) < 12, 'black text is not light on a dark page')
for (let grey = 0; grey < 255; ++grey) {
  complain(dark([grey, grey, grey])[0] < dark([grey + 1, grey + 1, grey + 1])[0], `grey ${grey} is out of order`)
}
const [red, green, blue] = dark([0, 114, 178])
complain(!(blue > green && green > red), 'blue does not stay blue')
complain(contrast(dark([230, 159, 0]), darkPage) < 4.5, 'orange is dim on a dark page')
complain(recoloured('<g fill="black" color="rgb(0, 0,0)"/>', () => [1, 2, 3]) !== '<g fill="#010203" color="#010203"/>',
  'a colour stays as it was')

const folder = path.join(repository, 'plots/reference')
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.svg'))
for (const name of files) {
  const svg = readFileSync(path.join(folder, name), 'utf8')
  const file = path.join(folder, name)
  complain(readableWidth(file) > 480, `${name}: wide, and its text is small`)
  complain(textOnPhone(file) < 8.95, `${name}: text of ${textOnPhone(file).toFixed(1)} pixels on a phone`)
  if (isPicture(svg)) continue
  const drawing = withoutPaper(svg)
  complain(drawing === svg, `${name}: its paper is not found`)
  const texts = recoloured(drawing, dark).matchAll(/<(?:g|text)[^>]*?(?:fill="(#[0-9a-f]{6})"[^>]*font-size|font-size[^>]*fill="(#[0-9a-f]{6})")/g)
  for (const [, before, after] of texts) {
    const colour = before ?? after
    if (colour === '#' + dark([255, 255, 255]).map((x) => x.toString(16).padStart(2, '0')).join('')) continue  // on a colour
    complain(contrast(bytes(colour), darkPage) < 4.5, `${name}: text of ${colour} is hard to read on a dark page`)
  }
}
complain(files.length < 20, `only ${files.length} figures are there`)
for (const fault of new Set(faults)) console.log(`FAILED: ${fault}`)
console.log(`${files.length} figures`)
process.exit(faults.length === 0 ? 0 : 1)
