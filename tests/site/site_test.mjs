// site_test.mjs SITE CHROMIUM [SCREENSHOTS]: opens every page of the built site, wide and on a phone, light and dark,
// and lists what a reader would stumble over.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { address, places, text } from '../../docs/.vitepress/pages.js'
import { serve } from '../../docs/.vitepress/serve.js'
import { Browser } from './browser.mjs'

const [site, program, screenshots] = process.argv.slice(2)
const faults = []
const views = [[1280, false], [1280, true], [360, false], [360, true]]

// Runs in the page: unfolds everything, waits for the pictures, and looks around.
async function look(width) {
  for (const fold of document.querySelectorAll('details')) fold.open = true
  for (const image of document.images) image.loading = 'eager'
  await Promise.all([...document.images].map((image) => image.complete || new Promise((resolve) => {
    image.onload = image.onerror = resolve
  })))
  const article = document.querySelector('.vp-doc') ?? document.body
  const words = article.cloneNode(true)
  for (const code of words.querySelectorAll('pre, code, mjx-container')) code.remove()
  const all = (selector, value) => [...document.querySelectorAll(selector)].map(value)
  return {
    title: document.title,
    dark: document.documentElement.classList.contains('dark'),
    broken: [...document.images].filter((image) => !image.naturalWidth).map((image) => image.src),
    images: document.images.length,
    formulas: document.querySelectorAll('mjx-container[display="true"]:has(svg)').length,
    empty: [...document.querySelectorAll('mjx-container')].filter((each) => each.getBoundingClientRect().width < 2).length,
    misread: all('[data-mml-node="merror"]', (each) => each.getAttribute('title') ?? each.textContent),
    raw: words.textContent.match(/\$\$|\\[a-z]+|\{\{|<!--/)?.[0] ?? '',
    excess: document.scrollingElement.scrollWidth - width,
    wide: [...article.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > width + 1 &&
      !each.closest('pre, table, svg, mjx-container[display="true"]')).map((each) => each.outerHTML.slice(0, 80)),
    names: all('[id]', (each) => each.id),
    links: all('a[href]', (each) => each.href),
    neighbours: document.querySelectorAll('.pager-link').length,
    sidebar: all('.VPSidebar a[href]', (each) => new URL(each.href).pathname),
    code: document.querySelectorAll('pre.shiki span[style]').length
  }
}

// What is wrong in the page that is shown.
function complaints(page, seen, origin) {
  const found = [...page.faults]
  const complain = (condition, words) => { if (condition) found.push(words) }
  for (const url of new Set(page.requests)) {
    complain(!url.startsWith(origin) && !/^(data|blob):/.test(url), `asks another host: ${url}`)
  }
  for (const image of seen.broken) complain(true, `broken image ${image}`)
  for (const formula of seen.misread) complain(true, `a formula is not understood: ${formula}`)
  complain(seen.empty > 0, `${seen.empty} formulas are invisible`)
  complain(seen.raw !== '', `not rendered: ${seen.raw}`)
  complain(seen.excess > 1, `${seen.excess} pixels wider than the screen: ${seen.wide.join(', ')}`)
  return found
}

const prose = (file) => text(file).replace(/^ *(```+)[^]*?^ *\1/gm, '').replace(/`[^`]*`/g, '')

async function visit(page, file, [width, dark], origin, known) {
  await page.show(width, dark)
  await page.go(origin + address(file))
  await page.until(() => page.evaluate(`() => Boolean(document.querySelector('#app')?.__vue_app__)`), 'does not come to life')
  const seen = await page.evaluate(look, width)
  await page.quiet()
  const found = complaints(page, seen, origin)
  const formulas = prose(file).split('$$').length >> 1
  const figures = (prose(file).match(/!\[/g) ?? []).length
  if (seen.formulas !== formulas) found.push(`${seen.formulas} of ${formulas} formulas are rendered`)
  if (seen.images < figures) found.push(`${seen.images} of ${figures} figures are there`)
  if (seen.dark !== dark) found.push(dark ? 'not dark' : 'not light')
  if (!/\S \| Neuron by Neuron$/.test(seen.title)) found.push(`its title is ${seen.title}`)
  if (seen.neighbours === 0) found.push('no way to the page before or after')
  const where = `${file}, ${width} wide, ${dark ? 'dark' : 'light'}`
  faults.push(...found.map((words) => `${where}: ${words}`))
  known.set(address(file), { file, ...seen })
  if (screenshots) {
    mkdirSync(screenshots, { recursive: true })
    const name = `${places[file].replace(/\W/g, '-')}-${width}-${dark ? 'dark' : 'light'}.png`
    writeFileSync(path.join(screenshots, name), await page.screenshot())
  }
}

// Links lead to pages and headings that are there, and the sidebar to every page.
function checkWays(known, origin) {
  for (const { file, links, sidebar } of known.values()) {
    for (const link of new Set(links)) {
      const { origin: there, pathname, hash } = new URL(link)
      if (there !== origin) continue
      const target = known.get(pathname)
      if (!target) faults.push(`${file}: ${pathname} is no page`)
      else if (hash && !target.names.includes(decodeURIComponent(hash.slice(1)))) faults.push(`${file}: ${pathname} has no ${hash}`)
    }
    for (const each of known.keys()) {
      if (!file.includes('/zh/') && !each.startsWith('/zh/') && !sidebar.includes(each)) faults.push(`${file}: the sidebar does not lead to ${each}`)
    }
  }
}

async function checkSearch(page, origin, words) {
  await page.show(1280, false)
  await page.go(origin + '/')
  await page.until(() => page.evaluate(`() => Boolean(document.querySelector('#app')?.__vue_app__)`), 'does not come to life')
  await page.evaluate(`() => document.querySelector('#local-search button').click()`)
  await page.until(() => page.evaluate(`() => document.activeElement?.id === 'localsearch-input'`), 'the search does not open')
  await page.send('Input.insertText', { text: words })
  await page.until(() => page.evaluate(`() => document.querySelectorAll('.results .result').length > 0`), `the search does not find ${words}`)
  await page.press('Enter', 13, '\r')
  await page.until(() => page.evaluate(`() => location.pathname !== '/'`), `the search for ${words} leads nowhere`)
  faults.push(...page.faults)
}

// A page with one fault of each kind, so that this test is known to see them.
async function checkTheTest(page, origin) {
  const width = 360
  await page.show(width, false)
  await page.go('data:text/html,' + encodeURIComponent(`<meta name="viewport" content="width=device-width"><p>$$ <div style="width: 400px">wide</div>
    <mjx-container display="true"></mjx-container><i data-mml-node="merror" title="odd"></i>
    <img src="${origin}/nothing.png"><img src="http://localhost:9/other.png">
    <script>console.error('a complaint'); setTimeout(() => { throw new Error('an accident') })</script>`))
  const seen = await page.evaluate(look, width)
  await page.quiet()
  const found = complaints(page, seen, origin)
  await page.go(origin + '/nowhere')
  found.push(...page.faults)
  for (const words of ['404 for', 'cannot load', 'console: a complaint', 'an accident', 'another host', 'broken image',
    'not understood: odd', 'invisible', 'not rendered: $$', 'wider than the screen']) {
    if (!found.some((each) => each.includes(words))) faults.push(`this test does not notice: ${words}`)
  }
}

const { server, port } = await serve(site, 0)
const origin = `http://localhost:${port}`
const browser = new Browser(program)
const known = new Map()
try {
  const todo = Object.keys(places).flatMap((file) => views.map((view) => [file, view]))
  const count = todo.length
  const work = async () => {
    const page = await browser.open()
    for (let next; (next = todo.shift());) {
      await visit(page, ...next, origin, known).catch((error) => faults.push(`${next[0]}: ${error.message}`))
    }
    return page
  }
  const [page] = await Promise.all([work(), work()])
  checkWays(known, origin)
  for (const words of ['gradient', '偏置']) await checkSearch(page, origin, words)
  await checkTheTest(page, origin)
  const sum = (value) => [...known.values()].reduce((total, each) => total + value(each), 0)
  console.log(`${known.size} pages in ${count} views, ${sum((each) => each.images)} figures, ${sum((each) => each.formulas)} formulas`)
  if (sum((each) => each.code) === 0) faults.push('no code is highlighted')
} catch (error) {
  faults.push(error.message)
} finally {
  await browser.close()
  server.close()
}
for (const fault of faults) console.log(`FAILED: ${fault}`)
process.exit(faults.length === 0 ? 0 : 1)
