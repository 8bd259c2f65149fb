// markdown.js TARGET FOLDER: the pages of a language, docs or docs/zh, as one Markdown file for pandoc, book.md, and what goes
// with it (cover, pictures named by their places on this machine), in the folder TARGET.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { headingName, repository, text } from '../.vitepress/pages.js'
import { anchor, openFolds, pages, subtitle, target, title, words as own } from './contents.js'

const folder = process.argv[2]

// What stands between code is changed, code is not: change(words) sees neither blocks nor spans of code.
function besideCode(page, change) {
  return page.split(/(^ *```[^]*?^ *```[^\n]*$|`[^`\n]+`)/m).map((part, i) => (i % 2 ? part : change(part))).join('')
}

function changedLink(file, whole, image, words, link) {
  if (/^[a-z]+:/.test(link)) return whole
  if (image) return `![${words}](${encodeURI(path.join(repository, path.dirname(file), decodeURI(link)))})`
  const place = target(file, link)
  return place ? `[${words}](${place})` : words
}

// Links may have code in their words.
const changeLinks = (file, page) => page.replace(/(^ *```[^]*?^ *```[^\n]*$)|(!?)\[((?:`[^`]*`|[^\[\]`])*)\]\(([^)\s]+)\)/gm,
  (whole, block, image, words, link) => (block ? whole : changedLink(file, whole, image, words, link)))

// Equations keep their numbers, and headings get the names that links have for them.
const changeFormulas = (page) => besideCode(page, (words) =>
  words.replace(/\\tag\{([^}]*)\}/g, '\\qquad\\text{($1)}').replace(/\\cr\b/g, '\\\\').replace(/<!--[^]*?-->/g, ''))

function nameHeadings(name, page) {
  const met = new Map()
  return page.replace(/(^ *```[^]*?^ *```[^\n]*$)|^(#+) (.*)$/gm, (whole, block, marks, words) => {
    if (block) return whole
    const own = headingName(words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*]/g, ''))
    const count = met.get(own) ?? 0
    met.set(own, count + 1)
    const id = marks === '#' ? name : anchor(name, count ? `${own}-${count}` : own)
    return `${marks} ${words} {#${id}}`
  })
}

function chapter({ file, name }) {
  const place = (number) => anchor(name, `answer-${number}`)
  const page = nameHeadings(name, changeFormulas(changeLinks(file, text(file))))
  return openFolds(page, {
    asked: (number, words) => `\n[${words}](#${place(number)})\n`,
    answered: (number, words, inside) => `### ${words} ${number} {#${place(number)}}\n${inside}`,
    opened: (words, inside) => `\n**${words}**\n${inside}`
  })
}

const chapters = pages.map((page) => ({ ...page, ...chapter(page) }))
const answers = chapters.filter(({ answers }) => answers.length > 0)
  .map(({ title, name, answers }) => `## ${title} {#${name}--answers}\n\n${answers.join('\n\n')}`)
writeFileSync(path.join(folder, 'book.md'),
  [...chapters.map(({ open }) => open), `# ${own.answers} {#answers}`, ...answers].join('\n\n'))

const logo = readFileSync(new URL('../.vitepress/neuron.svg', import.meta.url), 'utf8')
writeFileSync(path.join(folder, 'cover.svg'), `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1800" viewBox="0 0 1200 1800">
<rect width="1200" height="1800" fill="#ffffff"/>
${logo.replace('<svg ', '<svg x="300" y="420" width="600" height="600" ')}
<text x="600" y="1230" font-family="DejaVu Sans, Verdana, sans-serif" font-size="104" font-weight="bold" fill="#202020" text-anchor="middle">${title}</text>
<text x="600" y="1330" font-family="DejaVu Sans, Verdana, Noto Sans CJK SC, sans-serif" font-size="37" fill="#565656" text-anchor="middle">${subtitle}</text>
</svg>
`)
