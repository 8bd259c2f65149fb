// first_answer.mjs SITE CHROMIUM [ROUNDS]: not a test, but a measurement, to be called by hand. For every page with a live
// figure: how long it takes from navigating to the first figure until the first number is computed there, with nothing in the
// browser's cache (the median of several rounds), and how much is loaded for it, in kB, as it is and compressed by gzip.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { siteOnline } from '../../docs/.vitepress/addresses.js'
import { serve } from '../../docs/.vitepress/serve.js'
import { Browser, pause } from './browser.mjs'
import { firstFigures } from './live.mjs'

const [site, program, rounds = 5] = process.argv.slice(2)
const base = siteOnline?.base ?? '/'

// The first message of the worker says that the module is there; the second one is an answer. The ladder asks for none before
// its reader does.
const messages = (name) => (name === 'ladder' ? 1 : 2)
const watch = (name) => `{
  const Own = Worker
  window.Worker = class extends Own {
    constructor(...words) {
      super(...words)
      let count = 0
      this.addEventListener('message', () => { if (++count === ${messages(name)}) window.firstAnswer = performance.now() })
    }
  }
}`

async function measured(browser, url, name) {
  const page = await browser.open()
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: watch(name) })
  await page.send('Network.clearBrowserCache')
  await page.send('Page.bringToFront')
  await page.show(1280, false)
  await page.go(`${url}#live-${name}`)
  await page.until(() => page.evaluate('() => window.firstAnswer !== undefined'), `${url} answers nothing`)
  await pause(300)  // for what else is on its way
  const milliseconds = await page.evaluate('() => window.firstAnswer')
  await page.send('Page.close')
  return { milliseconds, files: [...new Set(page.requests)] }
}

const kinds = { scripts: /\.(js|css)$/, page: /\/[^.]*$/, 'networks and pictures': /\.(json|svg|png|jpg|gif)$/ }

function weights(files) {
  const found = files.filter((url) => url.startsWith('http')).map((url) => decodeURIComponent(new URL(url).pathname).slice(base.length))
  return Object.entries(kinds).map(([kind, pattern]) => {
    const names = found.filter((name) => pattern.test('/' + name)).map((name) => path.join(site, kind === 'page' ? name + '.html' : name))
    const sum = (size) => Math.round(names.reduce((all, name) => all + size(name), 0) / 1000)
    return `${kind} ${sum((name) => statSync(name).size)} (${sum((name) => gzipSync(readFileSync(name), { level: 9 }).length)})`
  })
}

const { server, port } = await serve(site, 0, base)
const browser = new Browser(program)
try {
  for (const [place, name] of firstFigures()) {
    const times = []
    let files
    for (let i = 0; i < rounds; ++i) {
      const found = await measured(browser, `http://localhost:${port}${base}${place.slice(1)}`, name)
      times.push(found.milliseconds)
      files = found.files
    }
    const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)]
    console.log(`${place.slice(1).padEnd(22)} ${median.toFixed(0).padStart(5)} ms   ${weights(files).join(', ')}`)
  }
} finally {
  await browser.close()
  server.close()
}
