// parts_test.mjs: what the site is made of, without building it: its order, its addresses, its references and its pages.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { repositoryAddress, siteAddress } from '../../docs/.vitepress/addresses.js'
import { books, placeInSite } from '../../docs/.vitepress/generated.js'
import { homePage } from '../../docs/.vitepress/home.js'
import { liveModule, liveName } from '../../docs/.vitepress/live.js'
import { metaOf } from '../../docs/.vitepress/meta.js'
import { hashOf, sectionsBehind } from '../../docs/.vitepress/behind.js'
import { notTranslated } from '../../docs/.vitepress/not-translated.js'
import {
  englishOf, headingNames, isChinese, isTranslated, languages, nameOnSite, places, steps, summary, text, wayThrough
} from '../../docs/.vitepress/pages.js'
import { parts, searchable } from '../../docs/.vitepress/references.js'
import { drawSocialPicture } from '../../docs/.vitepress/social.js'
import { opening, sourcePage, sourcePlaces } from '../../docs/.vitepress/sources.js'
import { contour } from '../../docs/live/kit/contours.js'
import { rows, shown, ticks } from '../../docs/live/kit/numbers.js'
import { isNumber, judged, meansNumber, pieces } from '../../docs/.vitepress/theme/quiz-answers.js'

test('chapters come in the order of their numbers, and the engine after chapter 12', () => {
  const { chapters, others } = wayThrough('docs')
  const files = chapters.map(({ file }) => file)
  assert.deepEqual(files.map((file) => file.slice(5, 7)), files.map((file) => file.slice(5, 7)).sort())
  assert.equal(files.indexOf('docs/12-engine.md'), files.indexOf('docs/12-faster.md') + 1)
  const all = ['docs/README.md', ...files, ...others.map(({ file }) => file)]
  assert.equal(new Set(all).size, all.length)
  assert.deepEqual([...all].sort(), Object.keys(places).filter((file) => !isChinese(file)).sort())
})

test('the Chinese way leads through the same pages in the same order', () => {
  if (!languages.includes('docs/zh')) return
  const [own, there] = ['docs/zh', 'docs'].map((folder) => wayThrough(folder))
  const english = ({ file }) => englishOf(file)
  assert.deepEqual(own.chapters.map(english), there.chapters.map(english))
  assert.deepEqual(own.others.map(english).sort(), there.others.map(english).sort())
  assert.deepEqual(steps('docs/zh').map(({ result }) => Boolean(result)), steps('docs').map(({ result }) => Boolean(result)))
  assert.match(homePage('docs/zh', {}), /从第 01 页开始：神经元/)
})

test('a Chinese heading has the name of the English one in its place', () => {
  if (!isTranslated('docs/zh/05-chain-rule.md')) return
  const own = headingNames('docs/zh/05-chain-rule.md'), there = headingNames('docs/05-chain-rule.md')
  assert.ok(there.includes('several-neurons-ahead'))
  assert.equal(nameOnSite('docs/zh/05-chain-rule.md', own[there.indexOf('several-neurons-ahead')]), 'several-neurons-ahead')
  assert.equal(nameOnSite('docs/zh/05-chain-rule.md', 'several-neurons-ahead'), 'several-neurons-ahead')
  assert.equal(nameOnSite('docs/05-chain-rule.md', 'any'), 'any')
})

test('a page that is not translated is the English one, with a sentence and links from its new place', () => {
  const page = notTranslated('docs/zh/05-chain-rule.md')
  assert.match(page, /\n# 05 [^\n]*\n\n> \*\*这一页还没有译成中文\*\*/)
  assert.match(page, /!\[[^\]]*\]\(\.\.\/\.\.\/\.\.\/docs\/\.\.\/plots\//)
  assert.match(page, /\]\(#run-it\)/)
  assert.doesNotMatch(page.match(/```cpp[^]*?```/g).join(''), /docs\//)
})

test('a Chinese page knows whether it is behind', () => {
  const english = '# A\n\nIt is 0.5<!-- = x y[0] --> [there](b.md).\n\n## B\n\n```text\n# c\n```\n\nMore.\n'
  const [a, b] = english.split(/(?=^## )/m).map((each) => hashOf(each.replace(/```[^]*```\n/, '')))
  const chinese = `# 甲\n<!-- en ${a} zh 00000000 -->\n\n是 0.5。\n\n## 乙\n<!-- en ${b} zh 00000000 -->\n\n再。\n`
  assert.equal(sectionsBehind(chinese, english), 0)
  assert.equal(sectionsBehind(chinese, english.replace('0.5<', '0.6<').replace('b.md', 'c.md').replace('# c', '# d')), 0)
  assert.equal(sectionsBehind(chinese, english.replace('More', 'Less')), 1)
  assert.equal(sectionsBehind(chinese, english.replace('It is', 'It was').replace('More', 'Less')), 2)
  for (const file of Object.keys(places).filter((each) => isChinese(each) && isTranslated(each))) {  // the hashes of docs/check
    if (/^<!-- en /m.test(text(file))) assert.equal(sectionsBehind(text(file), text(englishOf(file))), 0, file)
  }
})

test('a step has what the tables of both READMEs say', () => {
  const step = steps('docs').find(({ file }) => file === 'docs/06-backpropagation.md')
  assert.equal(step.title, '06 Backpropagation')
  assert.match(step.question, /slopes/)
  assert.match(step.reading, /^\d+ min$/)
  assert.match(step.idea, /sweep/)
  assert.match(step.result, /`layer 0 weights: transposed`/)
  assert.ok(!steps('docs').some(({ file }) => file === 'docs/12-engine.md'))
})

test('every page is summed up in whole sentences without marks', () => {
  for (const file of Object.keys(places)) {
    assert.match(summary(file), /^\p{L}[^*$`<\[]{15,}[.?!。？！]$/u, file)
    assert.doesNotMatch(summary(file), / [.,?]|  /, file)
  }
  assert.match(summary('docs/06-backpropagation.md'), /^Chapter 05 shared out the blame/)
})

test('the repository and the site are where the environment says, or nowhere', () => {
  assert.equal(repositoryAddress({}), undefined)
  assert.deepEqual(repositoryAddress({ NN_REPOSITORY: 'https://github.com/a/b/blob/main/' }),
    { home: 'https://github.com/a/b', files: 'https://github.com/a/b/blob/main/' })
  assert.deepEqual(repositoryAddress({ NN_REPOSITORY: 'https://gitlab.com/a/b/-/blob/main' }),
    { home: 'https://gitlab.com/a/b', files: 'https://gitlab.com/a/b/-/blob/main/' })
  assert.equal(siteAddress({ NN_SITE: '' }), undefined)
  assert.deepEqual(siteAddress({ NN_SITE: 'https://example.org/neuron' }), { url: 'https://example.org/neuron/', base: '/neuron/' })
  assert.deepEqual(siteAddress({ NN_SITE: 'https://example.org' }), { url: 'https://example.org/', base: '/' })
})

test('a page names its own address and a picture only where the site has an address', () => {
  const page = { title: 'A title', description: 'A text.', pageData: { relativePath: '01-neuron.md' } }
  const text = (...more) => JSON.stringify(metaOf(page, ...more))
  assert.doesNotMatch(text(undefined, 'social.png'), /https?:|social/)
  assert.match(text(siteAddress({ NN_SITE: 'https://example.org/x' })), /"canonical","href":"https:\/\/example.org\/x\/01-neuron"/)
  assert.doesNotMatch(text(siteAddress({ NN_SITE: 'https://example.org/x' })), /og:image/)
  assert.match(text(siteAddress({ NN_SITE: 'https://example.org/x' }), 'social.png'), /https:\/\/example.org\/x\/social.png/)
})

test('the home offers those books that are there', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'books-'))
  assert.deepEqual(books(folder), {})
  writeFileSync(path.join(folder, 'neuron-by-neuron.epub'), 'a book')
  assert.deepEqual(books(folder), { EPUB: 'neuron-by-neuron.epub' })
  rmSync(folder, { recursive: true })
  assert.match(homePage('docs', { EPUB: 'neuron-by-neuron.epub' }), /href="[^"]*neuron-by-neuron\.epub"/)
  assert.doesNotMatch(homePage('docs', { EPUB: 'neuron-by-neuron.epub' }), /neuron-by-neuron\.pdf/)
  assert.doesNotMatch(homePage('docs', {}), /as a book/)
})

test('numbers of equations and figures become links, and other numbers do not', () => {
  const links = (words, file, own) => parts(words, file, own).filter(({ href }) => href).map(({ words, href }) => `${words} ${href}`)
  assert.deepEqual(links('from (6.4), like (5.7) in Figure 6.3.', 'docs/06-backpropagation.md'),
    ['(6.4) #eq-6.4', '(5.7) /05-chain-rule#eq-5.7', 'Figure 6.3 #fig-6.3'])
  assert.deepEqual(links('(0.5) and (6.99), 6.4', 'docs/06-backpropagation.md'), [])
  assert.deepEqual(links('Figure 6.3: as Figure 6.2', 'docs/06-backpropagation.md', 'fig-6.3'), ['Figure 6.2 #fig-6.2'])
  assert.deepEqual(parts('a (6.4) b', 'docs/06-backpropagation.md').map(({ words }) => words), ['a ', '(6.4)', ' b'])
})

test('the search reads the number of a formula and nothing else of it', () => {
  const formula = '<mjx-container display="true"><svg>\n</svg><math>x</math></mjx-container>'
  assert.equal(searchable(`a <div class="equation" id="eq-6.4">${formula}</div> b ${formula}`), 'a <p>(6.4)</p> b  ')
})

test('what pages link to has a page, and so has all that linked folders hold', () => {
  assert.ok(sourcePlaces['chapters/06_backpropagation/backpropagation.hpp'])
  assert.ok(sourcePlaces['chapters/06_backpropagation/story/calculator.cpp'])
  assert.ok(!sourcePlaces['docs/01-neuron.md'] && !sourcePlaces['common'])
  assert.equal(new Set(Object.values(sourcePlaces)).size, Object.keys(sourcePlaces).length)
  assert.match(sourcePage('chapters/06_backpropagation/story'), /\[calculator\\?\.hpp\]\(\/source\/chapters\/06_backpropagation\/story\/calculator-hpp\)/)
  assert.equal(opening('chapters/06_backpropagation/backpropagation.hpp'), 'Every slope of the cost in one sweep from the last layer back to the first.')
  assert.doesNotMatch(opening('chapters/06_backpropagation/main.cpp'), /^06_/)
  assert.equal(placeInSite('build/site-pages/source/a.md'), 'source/a.md')
})

test('without Chromium there is no social picture', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'social-'))
  for (const program of [undefined, 'false', 'no-such-browser']) assert.equal(drawSocialPicture(folder, program), false)
  rmSync(folder, { recursive: true })
})

test('answers to a quiz are judged as in the terminal (tests/tools/quiz_test.cpp)', () => {
  for (const given of ['0.133225', '0.13', '0.1332', '.133225', '1.33225e-1']) assert.ok(meansNumber(given, '0.133225'), given)
  for (const given of ['0.1', '0.14', '0.133226', '-0.133225', '', 'x', '0.13x']) assert.ok(!meansNumber(given, '0.133225'), given)
  assert.ok(meansNumber('13002', '13,002') && meansNumber('\u22122', '-2.00') && meansNumber('95%', '95.01'))
  assert.ok(!meansNumber('-0.5', '0') && !meansNumber('1', '0.99') && !isNumber('many'))
  const choice = { choices: [{ text: 'a', misconception: 'b' }, { text: 'c' }], answer: 2 }
  assert.deepEqual(judged(choice, 1), { right: true, wrong: undefined })
  assert.equal(judged(choice, 0).wrong.misconception, 'b')
  const number = { answer: '0.25<!-- = printed by 05_chain_rule: 0 -->', wrong: [{ text: '0.5' }] }
  assert.deepEqual([judged(number, '0.25').right, judged(number, '0.5').wrong.text, judged(number, '7').wrong], [true, '0.5', undefined])
  assert.deepEqual(pieces('See `f` <!-- = 1 -->.').map(({ words, code }) => [words, code]), [['See ', false], ['f', true], [' .', false]])
})

test('a marker names a live figure that is there', () => {
  assert.equal(liveName('<!-- live blame -->\n', 'docs/a.md'), 'blame')
  assert.equal(liveName('<!-- quiz -->\n', 'docs/a.md'), undefined)
  assert.throws(() => liveName('<!-- live nothing -->', 'docs/a.md'), /docs\/a.md: there is no docs\/live\/figures\/nothing.vue/)
})

test('without its module the site is built with none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'live-'))
  const code = () => liveModule(folder).load(liveModule(folder).resolveId('virtual:live'))
  assert.equal(code(), 'export default null')
  for (const name of ['live.js', 'live.wasm', 'whole.js', 'whole.wasm']) writeFileSync(path.join(folder, name), '')
  assert.match(code(), /live\.wasm\?url.*export default \{ worker, live: \{ js: live_js, wasm: live_wasm \}, whole: /s)
  rmSync(folder, { recursive: true })
})

test('numbers are written as in print, and axes are divided at round numbers', () => {
  assert.deepEqual([shown(-0.001), shown(-1.5, 1), shown(undefined), shown(2e7), shown(-Infinity)], ['0.00', '−1.5', '–', '2.00e+7', '−∞'])
  assert.deepEqual(ticks(-0.3, 1.3, 5), [0, 0.5, 1])
  assert.deepEqual(rows(new Float64Array([1, 2, 3, 4]), 2), [[1, 2], [3, 4]])
})

test('a contour crosses the edges where the height is reached', () => {
  assert.deepEqual(contour([0, 0, 4, 4], 2, 1), [[1, 0.25, 0, 0.25]])
  assert.deepEqual(contour([0, 0, 0, 0], 2, 1), [])
})
