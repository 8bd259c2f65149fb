// What pages refer to by number. A formula with \tag{6.4} gets the name #eq-6.4 and "Figure 6.1" under a picture the
// name #fig-6.1; "(6.4)" and "Figure 6.1" in the text become links to them, on whatever page they stand.
import { address, places, text } from './pages.js'

const languageOf = (file) => file.replace(/[^/]*$/, '')

// Every number of a form and the file that defines it, by folder, because a second language has the same numbers.
function defined(pattern) {
  const found = new Map()
  for (const file of Object.keys(places)) {
    for (const [, number] of text(file).matchAll(pattern)) found.set(languageOf(file) + number, file)
  }
  return found
}

const kinds = [
  { name: 'eq', found: defined(/\\tag\{([\d.]+)\}/g), reference: /\((\d+\.\d+)\)/g },
  { name: 'fig', found: defined(/^\*(?:Figure|图) ?(\d+\.\d+)/gm), reference: /(?:Figure|图)[ \u00a0]?(\d+\.\d+)/g }
]

// The text in parts: plain words, and references with the address that they lead to.
export function parts(words, file, own) {
  const found = kinds.flatMap(({ name, found, reference }) => [...words.matchAll(reference)].flatMap((match) => {
    const target = found.get(languageOf(file) + match[1])
    if (!target || own === `${name}-${match[1]}`) return []
    return [{ start: match.index, words: match[0], href: `${target === file ? '' : address(target)}#${name}-${match[1]}` }]
  })).sort((a, b) => a.start - b.start)
  let end = 0
  const split = found.flatMap(({ start, words: each, href }) => {
    const before = words.slice(end, start)
    end = start + each.length
    return before ? [{ words: before }, { words: each, href }] : [{ words: each, href }]
  })
  return end < words.length ? [...split, { words: words.slice(end) }] : split
}

function textToken(Token, content) {
  const token = new Token('text', '', 0)
  token.content = content
  return token
}

function link(Token, words, href) {
  const [open, close] = [new Token('link_open', 'a', 1), new Token('link_close', 'a', -1)]
  open.attrs = [['href', href], ['class', 'reference']]
  return [open, textToken(Token, words), close]
}

function linkedChildren(children, Token, file, own) {
  let depth = 0
  return children.flatMap((token) => {
    depth += { link_open: 1, link_close: -1 }[token.type] ?? 0
    if (token.type !== 'text' || depth > 0) return [token]
    return parts(token.content, file, own).flatMap(({ words, href }) => (href ? link(Token, words, href) : [textToken(Token, words)]))
  })
}

// The caption under a picture: a paragraph in italics alone, behind a picture alone.
function isCaption(tokens, i) {
  const [picture, own] = [tokens[i - 2], tokens[i + 1]]
  return tokens[i].type === 'paragraph_open' && picture?.type === 'inline' && picture.children.some(({ type }) => type === 'image') &&
    own.children[0]?.type === 'em_open' && own.children.at(-1)?.type === 'em_close'
}

function nameCaption(paragraph, content) {
  const number = content.match(/^\*(?:Figure|图) ?(\d+\.\d+)/)?.[1]
  paragraph.attrJoin('class', 'caption')
  if (number) paragraph.attrSet('id', `fig-${number}`)
}

// fileOf(env) names the file of the page that is rendered.
export function references(md, fileOf) {
  md.core.ruler.push('references', ({ tokens, env, Token }) => {
    const file = fileOf(env)
    for (const [i, token] of tokens.entries()) {
      if (isCaption(tokens, i)) nameCaption(token, tokens[i + 1].content)
      if (!places[file] || token.type !== 'inline' || tokens[i - 1].type === 'heading_open') continue
      token.children = linkedChildren(token.children, Token, file, tokens[i - 1].attrGet('id'))
    }
  })
  const formula = md.renderer.rules.math_block
  md.renderer.rules.math_block = (tokens, i, ...rest) => {
    const number = tokens[i].content.match(/\\tag\{([\d.]+)\}/)?.[1]
    const drawn = formula(tokens, i, ...rest)
    return number ? `<div class="equation" id="eq-${number}">${drawn}</div>\n` : drawn
  }
}

// What the search reads: a numbered formula is its number, and what else MathJax draws is no text.
export const searchable = (html) => html.replace(/<div class="equation" id="eq-([\d.]+)">.*?<\/mjx-container><\/div>/gs, '<p>($1)</p>')
  .replace(/<mjx-container.*?<\/mjx-container>/gs, ' ')
