// html.js SITE FOLDER: the pages of the built site in a language, docs or docs/zh, as one page for print, with title page and
// contents, on standard output.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { anchor, lang, openFolds, pageAt, pages, subtitle, title, words } from './contents.js'

const site = path.resolve(process.argv[2])
const inSite = (address) => pathToFileURL(path.join(site, address)).href
const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

const read = (name) => readFileSync(path.join(site, name + '.html'), 'utf8')

// What the page is about, without what only a screen needs.
function article(page) {
  const found = page.match(/<div[^>]*class="[^"]*\bvp-doc\b[^"]*"[^>]*>([^]*)<\/div>\s*<\/main>/)
  if (!found) throw new Error('a page of the site has no article')
  return found[1]
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<a class="header-anchor"[^]*?<\/a>/g, '')
    .replace(/<button[^>]*>[^]*?<\/button>|<span class="lang">[^<]*<\/span>|<img[^>]*\bon-dark\b[^>]*>/g, '')
    .replace(/<div class="live"[^>]*>[^]*?<\/div>/g, '')
    .replace(/ (loading|tabindex)="[^"]*"/g, '')
}

function changedLink(name, link) {
  const [, address, heading] = link.match(/^([^#]*)#?(.*)$/)
  if (address === '') return '#' + anchor(name, heading)
  const page = address.startsWith('/') && pageAt(address)
  return page ? '#' + anchor(page.name, heading) : link
}

const changed = (name, html) => html
  .replace(/ id="([^"]*)"/g, (_, id) => ` id="${anchor(name, id)}"`)
  .replace(/(<a [^>]*?href=")([^"]*)"/g, (_, before, link) => `${before}${changedLink(name, link)}"`)
  .replace(/(<img [^>]*?src=")\/([^"]*)"/g, (_, before, address) => `${before}${inSite(address)}"`)

const answerName = (name, number) => anchor(name, `answer-${number}`)

function chapter({ name, place }) {
  const { open, answers } = openFolds(changed(name, article(read(place))), {
    asked: (number, words) => `<p class="asked" id="${answerName(name, number)}-asked"><a href="#${answerName(name, number)}">${words}</a></p>`,
    answered: (number, words, inside) => `<div class="answered" id="${answerName(name, number)}">` +
      `<p><a href="#${answerName(name, number)}-asked"><strong>${words} ${number}</strong></a></p>${inside}</div>`,
    opened: (words, inside) => `<div class="fold"><p><strong>${words}</strong></p>${inside}</div>`
  })
  return { html: `<section class="chapter" id="${name}">${open}</section>`, answers }
}

const bodies = pages.map((page) => ({ ...page, ...chapter(page) }))
const collected = bodies.filter(({ answers }) => answers.length > 0)
  .map(({ title, name, answers }) => `<h2><a href="#${name}">${title}</a></h2>${answers.join('\n')}`)
const answers = `<section class="chapter" id="answers"><h1>${words.answers}</h1>${collected.join('\n')}</section>`
const contents = [...pages, { name: 'answers', title: words.answers }]
  .map(({ name, title }) => `<li><a href="#${name}">${title}</a></li>`).join('\n')
const styles = [...read(pages[1].place).matchAll(/<link[^>]*stylesheet[^>]*href="\/([^"]*)"/g)]
  .map(([, address]) => `<link rel="stylesheet" href="${inSite(address)}">`).join('\n')
const logo = readFileSync(new URL('../.vitepress/neuron.svg', import.meta.url), 'utf8')

console.log(`<!DOCTYPE html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${title}</title>
${styles}
<style>
${here('print.css')}</style></head>
<body>
<section class="cover">${logo}<h1>${title}</h1><p>${subtitle}</p></section>
<nav class="contents vp-doc"><h1>${words.contents}</h1><ul>
${contents}
</ul></nav>
<main class="vp-doc">
${bodies.map(({ html }) => html).join('\n')}
${answers}
</main></body></html>`)
