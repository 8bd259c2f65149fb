// live_words_test.mjs: the words of the live figures in Chinese. All that their templates say is in the table, and nothing else.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import words from '../../docs/live/words.zh.js'
import { speaker } from '../../docs/live/kit/translate.js'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))
const sources = ['figures', 'kit'].flatMap((folder) => readdirSync(path.join(docs, 'live', folder)).map((name) => path.join(docs, 'live', folder, name)))
const say = speaker(...Object.values(words))

test('a text is said with its numbers, and words inside it, too', () => {
  const own = speaker({ 'After {} {}: w =': '走了 {1} 步：w =', Run: '运行', '{}, slope {}': '{}，斜率 {}', bias: '偏置' })
  assert.equal(own('  After 3 steps: w = '), '  走了 3 步：w = ')
  assert.equal(own('Run'), '运行')
  assert.equal(own('bias, slope −0.5'), '偏置，斜率 −0.5')
  assert.equal(own('运行'), undefined)
  assert.equal(own('Run away'), undefined)
  const counted = speaker({ 'Try: {}': '试：{}', '{#} of {#}': '{2} 个里的 {1} 个', 'a cell of Z': 'Z 的一格' })
  assert.equal(counted('Try: a cell of Z'), '试：Z 的一格')
  assert.equal(counted('13 of 20'), '20 个里的 13 个')
  assert.equal(counted('a part of Z'), undefined)
})

// Text beside text, with what is computed as a number, as a browser shows it; and the attributes that are read.
function said(node, found) {
  let text = ''
  const end = () => { if (text.trim()) found.push(text); text = '' }
  for (const child of node.children ?? []) {
    if (child.type === 2) text += child.content
    else if (child.type === 5) text += '7'
    else { end(); if (child.tag !== 'code') said(child, found) }
  }
  end()
  for (const each of node.props ?? []) {
    if (each.type === 6 && /^(title|hint|label|[xy]-label|aria-label|note)$/.test(each.name)) found.push((each.name === 'hint' ? 'Try: ' : '') + each.value.content)
    const literal = each.type === 7 && /label|title|hint/.test(each.arg?.content ?? '') ? each.exp?.content.match(/^`([^]*)`$/) : undefined
    if (literal) found.push(literal[1].replace(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g, '7'))
  }
  return found
}

const hasWords = (text) => /[a-z]{3}/i.test(text)

// Two English words side by side are left where a part of a text was not understood.
const isChinese = (text) => text !== undefined && !/[a-z]{2,} [a-z]{2,}/i.test(text.replace(/\.\/learn run 08[^，；：。]*/g, ''))

test('every template speaks Chinese', { skip: !existsSync(path.join(docs, 'node_modules')) && 'npm has installed nothing' }, () => {
  const { parse } = createRequire(path.join(docs, 'package.json'))('@vue/compiler-dom')
  const missing = sources.filter((file) => file.endsWith('.vue')).flatMap((file) => {
    const template = readFileSync(file, 'utf8').match(/<template>[^]*<\/template>/)[0]
    return said(parse(template), []).map((text) => text.replace(/\s+/g, ' ')).filter((text) => hasWords(text) && !isChinese(say(text)) && !isChinese(say(`7${text}`)))
      .map((text) => `${path.basename(file)}: ${text}`)
  })
  assert.deepEqual(missing, [])
})

test('the table holds nothing that no figure says', () => {
  const all = sources.map((file) => readFileSync(file, 'utf8')).join('\n').replace(/\s+/g, ' ')
  const unused = Object.values(words).flatMap(Object.keys).filter((english) => {
    const parts = english.split(/[^\w' ]+/).flatMap((part) => part.split(' ')).filter((part) => /[a-z]{4}/i.test(part))
    return !parts.every((part) => all.includes(part))
  })
  assert.deepEqual(unused, [])
})
