// Links and pictures of the pages are those of the repository; here they become those of the site.
import path from 'node:path'
import { address, addressOf, englishOf, headingNames, inLanguageOf, isChinese, linked, nameOnSite, places, repository } from './pages.js'
import { repositoryOnline } from './addresses.js'
import { references } from './references.js'
import { sourcePlaces } from './sources.js'

// The file that is rendered; VitePress renders a title in the head of a page without saying which.
export const fileOf = ({ realPath, path: file }) => path.relative(repository, realPath ?? file ?? repository).split(path.sep).join('/')

function changeLink(open, close, file) {
  const [, link, hash] = open.attrGet('href').match(/^([^#]*)(#.*)?$/)
  const name = (target) => (hash ? '#' + encodeURIComponent(nameOnSite(target, decodeURIComponent(hash.slice(1)))) : '')
  if (link === '') open.attrSet('href', name(file))
  if (link === '' || /^([a-z]+:|\/)/.test(link)) return
  const target = inLanguageOf(file, linked(file, decodeURI(link)))
  if (places[target]) open.attrSet('href', address(target) + name(target))
  else if (sourcePlaces[target]) open.attrSet('href', addressOf(sourcePlaces[target]))
  else if (target.endsWith('.md') && /^(docs|data)\//.test(target)) return  // a page that is not there: a dead link
  else if (repositoryOnline) open.attrSet('href', repositoryOnline.files + target)
  else {
    open.tag = close.tag = 'span'
    open.attrs = [['class', 'file'], ['title', target]]
  }
}

// The headings of a Chinese page are named like the English ones in their places.
export function headingsOfEnglish(md) {
  md.core.ruler.before('anchor', 'headings-of-english', ({ tokens, env }) => {
    const file = fileOf(env)
    if (!places[file] || !isChinese(file)) return
    const headings = tokens.filter(({ type }) => type === 'heading_open'), names = headingNames(englishOf(file))
    if (headings.length === names.length) headings.forEach((heading, i) => heading.attrSet('id', names[i]))
  })
}

// Vue would compute what stands between double braces.
export function plainBraces(md) {
  const render = md.renderer.render
  md.renderer.render = (...all) => render.apply(md.renderer, all).replaceAll('{{', '&#123;&#123;')
}

export function repositoryLinks(md) {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const file = fileOf(env)
    for (const { children } of tokens) {
      const open = []
      for (const token of children ?? []) {
        if (token.type === 'link_open') open.push(token)
        if (token.type === 'link_close') changeLink(open.pop(), token, file)
        if (token.type === 'image') {
          token.attrJoin('class', 'figure')
          token.attrSet('tabindex', '0')  // Enter enlarges it
        }
      }
    }
  })
  references(md, fileOf)
}

// A Chinese character is as wide as two others.
const columns = (line) => [...line].reduce((sum, each) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(each) ? 2 : 1), 0)

// Each block of code says how many columns its longest line has; the style chooses the size of its letters by that.
export function codeColumns(md) {
  const fence = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, i, ...rest) => {
    const widest = Math.max(1, ...tokens[i].content.split('\n').map(columns))
    return fence(tokens, i, ...rest).replace('<div ', `<div style="--columns: ${widest}" `)
  }
}
