// A Chinese page is stamped, section by section, with the English text that it translates (docs/check/stamps.hpp). Where the
// English has changed since, the page says so on top. The hash is that of docs/check/sections.cpp.
import { englishOf, isChinese, isTranslated, places, text } from './pages.js'

const quiz = /<!-- quiz -->[^]*?<!-- end of quiz -->/
const block = /^ *(```+|~~~+)[^]*?^ *\1\s*$\n?/gm
const bound = /[0-9.,%-]*<!--\s*=[^]*?-->/g
const remark = /<!--[^]*?-->/g
const target = /\]\([^)]*\)/g

// What the hash of a section is made of.
const wordsOf = (section) => section.replace(bound, '').replace(remark, '').replace(target, ']()').replace(/[ \t\n\v\f\r]/g, '')

// FNV-1a, 32 bits.
export function hashOf(section) {
  let hash = 2166136261
  for (const byte of Buffer.from(wordsOf(section))) hash = Math.imul(hash ^ byte, 16777619) >>> 0
  return hash.toString(16).padStart(8, '0')
}

// From heading to heading, without the quiz and blocks, in which a line may look like a heading.
const sectionsOf = (words) => words.replace(quiz, '').replace(block, '').split(/^(?=#{1,6} )/m).filter((each) => each.trim())

const stampOf = (section) => section.match(/^#.*\n<!-- en ([0-9a-f]{8}) zh [0-9a-f]{8} -->/)?.[1]

// How many of a page's sections are stamped with another English text than there is today.
export function sectionsBehind(chinese, english) {
  const [own, there] = [sectionsOf(chinese), sectionsOf(english)]
  if (own.length !== there.length) return Math.max(1, Math.abs(own.length - there.length))
  return own.filter((section, i) => stampOf(section) && stampOf(section) !== hashOf(there[i])).length
}

const sentence = (count) => `<p class="behind">英文页后来改过，这一页有 ${count} 节还没有跟上。</p>\n`

// fileOf(env) names the file of the page that is rendered.
export function behind(md, fileOf) {
  md.core.ruler.push('behind', ({ tokens, env, Token }) => {
    const file = fileOf(env)
    if (!places[file] || !isChinese(file) || !isTranslated(file)) return
    const count = sectionsBehind(text(file), text(englishOf(file)))
    const end = tokens.findIndex(({ type }) => type === 'heading_close')
    if (count === 0 || end < 0) return
    const token = new Token('html_block', '', 0)
    token.content = sentence(count)
    tokens.splice(end + 1, 0, token)
  })
}
