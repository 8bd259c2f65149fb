// site_test.mjs SITE CHROMIUM 09_LOOK_INSIDE [SCREENSHOTS]: opens every page of the built site, wide and on a phone, light
// and dark, and lists what a reader would stumble over. The site is one for the addresses in NN_SITE and NN_REPOSITORY.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { repositoryOnline, siteOnline } from '../../docs/.vitepress/addresses.js'
import { books } from '../../docs/.vitepress/generated.js'
import { address, addressOf, englishOf, isChinese, isTranslated, places, prose, repository, steps, text, wayThrough } from '../../docs/.vitepress/pages.js'
import { serve } from '../../docs/.vitepress/serve.js'
import { sourcePlaces } from '../../docs/.vitepress/sources.js'
import { sizeOf } from '../../docs/.vitepress/social.js'
import { faultsOfEnlarging, faultsOfSearch, show } from './acts.mjs'
import { Browser } from './browser.mjs'
import { faultsOfBuilt, faultsOfFont, faultsOfSwitch } from './chinese.mjs'
import { faultsOfLive } from './live.mjs'
import { faultsOfMnist, faultsOfSaving } from './live_files.mjs'
import { blocks, look, plainReferences } from './look.mjs'
import { faultsOfFolded, faultsOfQuiz } from './quiz.mjs'

const [site, program, lookInside, screenshots] = process.argv.slice(2)
const faults = []
const views = [[1280, false], [1280, true], [360, false], [360, true]]

// What is wrong in the page that is shown.
function complaints(page, seen, origin) {
  const found = [...page.faults]
  const complain = (condition, words) => { if (condition) found.push(words) }
  for (const url of new Set(page.requests)) {
    complain(!url.startsWith(origin) && !/^(data|blob):/.test(url), `asks another host: ${url}`)
  }
  for (const image of seen.broken) complain(true, `broken image ${image}`)
  for (const formula of seen.misread) complain(true, `a formula is not understood: ${formula}`)
  for (const words of seen.dead) complain(true, `a dead word: ${words}`)
  complain(seen.empty > 0, `${seen.empty} formulas are invisible`)
  complain(seen.raw !== '', `not rendered: ${seen.raw}`)
  complain(seen.excess > 1, `${seen.excess} pixels wider than the screen`)
  complain(seen.wide.length > 0, `outside the screen: ${seen.wide.join(', ')}`)
  return found
}

// Code never scrolls sideways. Where there is room for a window of 1280 pixels, 84 columns stand on one line; on a phone
// what is wrapped is marked.
function complaintsAboutCode(all, width) {
  const words = ({ columns }) => `a block of ${columns} columns`
  return all.flatMap((block) => [
    block.scrolls && `${words(block)} scrolls`,
    block.letters < (width < 1000 ? 10 : 11) && `${words(block)} has letters of ${block.letters} pixels`,
    width >= 1280 && block.columns <= 84 && block.wrapped > 0 && `${words(block)} is wrapped`,
    width >= 1280 && block.columns <= 84 && block.letters < 12.5 && `${words(block)} has letters of ${block.letters} pixels`,
    block.wrapped > 0 && !block.marked && `${words(block)} is wrapped without a mark`
  ].filter(Boolean))
}

const numbers = new Set(Object.keys(places).flatMap((file) => [
  ...[...text(file).matchAll(/\\tag\{([\d.]+)\}/g)].map(([, number]) => `eq-${number}`),
  ...[...text(file).matchAll(/^\*(?:Figure|图) (\d+\.\d+)/gm)].map(([, number]) => `fig-${number}`)
]))

// What a page of docs/ says in the repository is there.
function complaintsAboutPage(file, seen) {
  const found = []
  const formulas = prose(file).split('$$').length >> 1
  const figures = (prose(file).match(/!\[/g) ?? []).length
  if (seen.formulas !== formulas) found.push(`${seen.formulas} of ${formulas} formulas are rendered`)
  if (seen.images < figures) found.push(`${seen.images} of ${figures} figures are there`)
  for (const number of [...prose(file).matchAll(/^\*(?:Figure|图) (\d+\.\d+)/gm)].map((match) => `fig-${match[1]}`)) {
    if (!seen.captions.includes(number)) found.push(`the caption of ${number} is none`)
  }
  for (const number of [...prose(file).matchAll(/\\tag\{([\d.]+)\}/g)].map((match) => `eq-${match[1]}`)) {
    if (!seen.names.includes(number)) found.push(`${number} has no name`)
  }
  if (!/\S \| Neuron by Neuron$/.test(seen.title)) found.push(`its title is ${seen.title}`)
  return found
}

function complaintsAboutHome(folder, seen, root) {
  const found = []
  const way = steps(folder)
  const complain = (condition, words) => { if (condition) found.push(words) }
  complain(seen.cards !== way.length, `${seen.cards} cards for ${way.length} chapters`)
  complain(seen.steps !== way.filter(({ result }) => result).length || seen.steps < 11, `${seen.steps} steps`)
  complain(seen.images < 2, 'no logo or no figure')
  complain(seen.start !== root + address(way[0].file), `it starts at ${seen.start}`)
  complain(!seen.linked.includes(repositoryOnline.home), 'no link to the repository')
  complain(!seen.title.startsWith('Neuron by Neuron'), `its title is ${seen.title}`)
  const forms = Object.values(books(undefined, folder)).map((file) => `${root}/${file}`)
  complain(seen.linked.filter((link) => /\.(pdf|epub)$/.test(link)).join() !== forms.join(), 'its links to the book are not the books')
  return found
}

// place: where the page stands in the site; more: what is to be said about it in particular.
async function visit(page, { place, more }, [width, dark], root, known) {
  await show(page, root + addressOf(place), width, dark)
  const seen = await page.evaluate(look, width)
  await page.quiet()
  const code = await page.evaluate(blocks)
  const found = [...complaints(page, seen, new URL(root).origin), ...complaintsAboutCode(code, width), ...more(seen, root)]
  if (seen.dark !== dark) found.push(dark ? 'not dark' : 'not light')
  for (const number of place.startsWith('source/') ? [] : await page.evaluate(plainReferences)) {
    if (numbers.has(number)) found.push(`${number} is no link`)
  }
  const where = `${place}, ${width} wide, ${dark ? 'dark' : 'light'}`
  faults.push(...found.map((words) => `${where}: ${words}`))
  known.set(new URL(root + addressOf(place)).pathname, { place, width, wideBlocks: code.filter(({ columns }) => columns > 84).length, ...seen })
  if (screenshots) {
    mkdirSync(screenshots, { recursive: true })
    const name = `${place.replace(/\W/g, '-')}-${width}-${dark ? 'dark' : 'light'}.png`
    writeFileSync(path.join(screenshots, name), await page.screenshot())
  }
}

const built = (place) => path.join(site, place.replace(/\.md$/, '.html'))

// Links lead to pages and headings that are there, and the sidebar to every page.
function checkWays(known, root) {
  const { origin, pathname: base } = new URL(root + '/')
  const sources = new Set(Object.values(sourcePlaces).map((place) => new URL(root + addressOf(place)).pathname))
  for (const { place, links, sidebar } of known.values()) {
    for (const link of new Set(links)) {
      const { origin: there, pathname, hash } = new URL(link)
      if (there !== origin || /\.(pdf|epub)$|\/zh\/source\//.test(pathname)) continue  // sources show no switch of languages
      const target = known.get(pathname)
      if (!target && !sources.has(pathname) && !existsSync(built(pathname.slice(base.length) + '.md'))) faults.push(`${place}: ${pathname} is no page`)
      else if (hash && target && !target.names.includes(decodeURIComponent(hash.slice(1)))) faults.push(`${place}: ${pathname} has no ${hash}`)
    }
    if (place.endsWith('index.md')) continue
    for (const each of known.keys()) {
      const missing = each !== base && !each.startsWith(base + 'source/') && !sidebar.includes(each)
      if (!place.includes('zh/') && !each.includes('/zh/') && missing) faults.push(`${place}: the sidebar does not lead to ${each}`)
    }
  }
}

// "Next" and "Previous" lead from page to page in the order of the way through.
function checkOrder(known, root) {
  const { chapters, others } = wayThrough('docs')
  const way = ['docs/README.md', ...[...chapters, ...others].map(({ file }) => file)].map((file) => new URL(root + address(file)).pathname)
  for (const [i, page] of way.entries()) {
    const expected = [way[i - 1] ?? '', way[i + 1] ?? '']
    const { way: seen } = known.get(page) ?? { way: [] }
    if (seen.join() !== expected.join()) faults.push(`${page}: its neighbours are ${seen.join(' and ')}, not ${expected.join(' and ')}`)
  }
}

const words = (html) => html.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
  .replaceAll('&#39;', "'").replaceAll('&#123;', '{').replaceAll('&amp;', '&')

// Every source that is linked has a page with its text and a link to the repository; a folder's page links to what it holds.
function checkSources() {
  for (const [file, place] of Object.entries(sourcePlaces)) {
    const html = existsSync(built(place)) ? readFileSync(built(place), 'utf8') : ''
    const complain = (condition, words) => { if (condition) faults.push(`${place}: ${words}`) }
    complain(!words(html.match(/<h1[^]*?<\/h1>/)?.[0] ?? '').startsWith(file), 'has not the heading of the file')
    complain(!html.includes(`href="${repositoryOnline.files}${file}"`), 'does not lead to the repository')
    if (place.endsWith('/index.md')) complain(!/<li><a /.test(html), 'lists nothing')
    else complain(words(html.match(/<pre[^>]*>([^]*?)<\/pre>/)?.[1] ?? '').trimEnd() !== text(file).trimEnd(), 'has not the text of the file')
  }
}

// Each page describes itself, and names its own address and the social picture as the net will see them.
function checkMeta() {
  const seen = new Map()
  for (const [file, place] of [['README.md', 'index.md'], ...Object.entries(places)]) {
    const html = readFileSync(built(place), 'utf8')
    const content = (name) => html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1] ?? ''
    const complain = (condition, words) => { if (condition) faults.push(`${place}: ${words}`) }
    const description = content('description')
    complain(description.length < 20 || description.length > 300, `its description is "${description}"`)
    complain(seen.has(description) && isTranslated(file), `its description is that of ${seen.get(description)}`)
    seen.set(description, place)
    complain(content('og:title') === '' || content('og:description') !== description, 'has no title for others to show')
    complain(content('og:url') !== new URL(addressOf(place).slice(1), siteOnline.url).href, `og:url is ${content('og:url')}`)
    complain(content('og:image') !== siteOnline.url + 'social.png', `og:image is ${content('og:image')}`)
    if (place !== 'index.md' && isTranslated(file)) complain(!html.includes(`href="${repositoryOnline.files}`), 'does not lead to its source')
  }
  const { width, height } = sizeOf(path.join(site, 'social.png'))
  if (width !== 1200 || height !== 630) faults.push(`social.png is ${width} x ${height}`)
}

// A page with one fault of each kind, so that this test is known to see them.
async function checkTheTest(page, root) {
  const width = 360
  await page.show(width, false)
  await page.go('data:text/html,' + encodeURIComponent(`<meta name="viewport" content="width=device-width"><div class="vp-doc"><p>$$ (6.4) and Figure 6.1 <div style="width: 400px">wide</div>
    <mjx-container display="true"></mjx-container><i data-mml-node="merror" title="odd"></i><span class="file">a file</span>
    <img src="${root}/nothing.png"><img src="http://localhost:9/other.png"><pre style="overflow: auto; font-size: 9px"><code style="line-height: 10px"><div class="line" style="height: 40px">${'x'.repeat(80)}</div></code></pre></div>
    <script>console.error('a complaint'); setTimeout(() => { throw new Error('an accident') })</script>`))
  const seen = await page.evaluate(look, width)
  await page.quiet()
  const code = await page.evaluate(blocks)
  const found = [...complaints(page, seen, new URL(root).origin), ...complaintsAboutCode(code, width), ...complaintsAboutCode(code, 1280)]
  found.push(...(await page.evaluate(plainReferences)).filter((number) => numbers.has(number)).map((number) => `${number} is no link`))
  await page.go(root + '/nowhere')
  found.push(...page.faults)
  for (const words of ['404 for', 'cannot load', 'console: a complaint', 'an accident', 'another host', 'broken image', 'not understood: odd',
    'invisible', 'not rendered: $$', 'wider than the screen', 'dead word: a file', '80 columns scrolls', 'columns is wrapped', 'letters of',
    'without a mark', 'eq-6.4 is no link', 'fig-6.1 is no link']) {
    if (!found.some((each) => each.includes(words))) faults.push(`this test does not notice: ${words}`)
  }
}

const searches = [['gradient', '/04-gradient-descent'], ['偏置', '/01-neuron'], ['反向传播', '/06-backpropagation'], ['(6.4)', '/06-backpropagation'],
  ['6.4', '/06-backpropagation'], ['backprop', '/06-backpropagation'], ['gradeint', '/04-gradient-descent'], ['accurracy', '/08-mnist'],
  ['23,860', '/08-mnist'], ['6.99', ''], ['ToyDigits', '']]

// Words of several characters, one that is a shortening, and a single character.
const searchesInChinese = [['反向传播', '/06-backpropagation'], ['反传', '/06-backpropagation'], ['学习率', '/04-gradient-descent'], ['偏', '/01-neuron'], ['梯鹅', '']]
const inChinese = ['docs/zh/05-chain-rule.md', 'docs/zh/08-mnist.md']

const { server, port } = await serve(site, 0, siteOnline.base)
const root = `http://localhost:${port}${siteOnline.base}`.replace(/\/$/, '')
const browser = new Browser(program)
const known = new Map()
try {
  // The Chinese pages are built like the English ones: what was built is looked at, and two of them in the browser.
  const opened = Object.entries(places).filter(([file]) => !isChinese(file) || inChinese.includes(file))
  const pages = opened.map(([file, place]) => ({ place, more: (seen) => complaintsAboutPage(file, seen) }))
  const home = { place: 'index.md', more: (seen, root) => complaintsAboutHome('docs', seen, root) }
  const chineseHome = { place: 'zh/index.md', more: (seen, root) => complaintsAboutHome('docs/zh', seen, root) }
  const sources = ['chapters/06_backpropagation', 'chapters/06_backpropagation/backpropagation.hpp', 'tests/08_mnist_test.cpp']
    .map((file) => ({ place: sourcePlaces[file], more: () => [] }))
  const viewsOf = ({ place }) => (place.startsWith('zh/') ? [views[0], views[3]] : views)
  const todo = [home, chineseHome, ...pages, ...sources].flatMap((each) => viewsOf(each).map((view) => [each, view]))
  const count = todo.length
  const work = async () => {
    const page = await browser.open()
    for (let next; (next = todo.shift());) {
      await visit(page, ...next, root, known).catch((error) => faults.push(`${next[0].place}: ${error.message}`))
    }
    return page
  }
  const [page, other] = await Promise.all([work(), work()])
  checkWays(known, root)
  checkOrder(known, root)
  checkSources()
  checkMeta()
  const reading = async () => {
    faults.push(...await faultsOfSearch(page, root, searches))
    faults.push(...await faultsOfSearch(page, root + '/zh', searchesInChinese))
    faults.push(...await faultsOfSwitch(page, root, '/05-chain-rule', 'several-neurons-ahead'), ...await faultsOfFont(page, root + '/zh/05-chain-rule'))
    for (const width of [1280, 360]) faults.push(...await faultsOfEnlarging(page, root + '/06-backpropagation', width))
    faults.push(...await faultsOfQuiz(page, root + '/05-chain-rule', '05_chain_rule', 1280, false))
    faults.push(...await faultsOfQuiz(page, root + '/01-neuron', '01_neuron', 360, true))
  }
  for (const [file, place] of Object.entries(places).filter(([file]) => isChinese(file) && isTranslated(file))) {
    const [own, there] = [place, places[englishOf(file)]].map((each) => readFileSync(built(each), 'utf8'))
    faults.push(...faultsOfBuilt(own, there).map((words) => `${place}: ${words}`))
  }
  const withFiles = async () => faults.push(...await faultsOfSaving(other, root, lookInside), ...await faultsOfMnist(other, root))
  const computes = existsSync(path.join(repository, 'build/live/live.wasm'))
  await Promise.all([reading(), computes && withFiles()])
  faults.push(...await faultsOfLive([page, other], root, { site, computes }))
  for (const file of Object.keys(places).filter((each) => text(each).includes('\n<!-- quiz -->\n'))) {
    faults.push(...faultsOfFolded(readFileSync(built(places[file]), 'utf8'), places[file]))
  }
  await checkTheTest(page, root)
  const sum = (value) => [...known.values()].reduce((total, each) => total + value(each), 0)
  console.log(`${known.size} pages in ${count} views, ${sum((each) => each.images)} figures, ${sum((each) => each.formulas)} formulas, ` +
    `${Object.keys(sourcePlaces).length} sources; ${sum((each) => each.wideBlocks)} blocks are wider than 84 columns`)
  if (sum((each) => each.code) === 0) faults.push('no code is highlighted')
} catch (error) {
  faults.push(error.stack)
} finally {
  await browser.close()
  server.close()
}
for (const fault of faults) console.log(`FAILED: ${fault}`)
process.exit(faults.length === 0 ? 0 : 1)
