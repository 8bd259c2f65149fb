// A headless Chromium, spoken to over a pipe: commands and events are JSON with a zero byte behind each.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const patience = 300000  // a busy machine is slow

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export class Browser {
  #waiting = new Map()
  #pages = new Map()
  #number = 0
  #rest = ''

  constructor(program) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'site-'))
    this.process = spawn(program, [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
      '--disable-component-update', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows',
      '--no-first-run', '--hide-scrollbars', '--remote-debugging-pipe',
      `--user-data-dir=${this.folder}`, 'about:blank'
    ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
    const end = (why) => { for (const { reject } of this.#waiting.values()) reject(new Error(`Chromium ended: ${why}`)) }
    this.process.on('exit', end).on('error', end)
    this.process.stdio[3].on('error', () => {})
    this.process.stdio[4].setEncoding('utf8').on('data', (text) => this.#read(text))
  }

  #read(text) {
    const messages = (this.#rest + text).split('\0')
    this.#rest = messages.pop()
    for (const message of messages) this.#take(JSON.parse(message))
  }

  #take({ id, sessionId, method, params, result, error }) {
    if (id === undefined) return this.#pages.get(sessionId)?.(method, params)
    const { resolve, reject } = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) reject(new Error(error.message))
    else resolve(result)
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#number
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0')
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Chromium does not answer ${method}`)), patience)
      const once = (settle) => (value) => { clearTimeout(late); settle(value) }
      this.#waiting.set(id, { resolve: once(resolve), reject: once(reject) })
    })
  }

  async open() {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank', newWindow: true })  // each is in front
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true })
    const page = new Page((method, params) => this.send(method, params, sessionId), this.folder)
    this.#pages.set(sessionId, (method, params) => page.take(method, params))
    for (const part of ['Page', 'Runtime', 'Network', 'Log']) await page.send(`${part}.enable`)
    return page
  }

  async close() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve))
    this.send('Browser.close').catch(() => {})
    await Promise.race([ended, pause(5000).then(() => this.process.kill('SIGKILL'))])
    for (let tries = 0; tries < 50; ++tries) {  // its children may still be writing
      try { return rmSync(this.folder, { recursive: true, force: true }) } catch { await pause(100) }
    }
  }
}

// A tab, and what went wrong in it. `folder` is for files of this browser.
class Page {
  constructor(send, folder) { Object.assign(this, { send, folder }) }

  take(method, params) {
    if (method === 'Network.requestWillBeSent') {
      this.running.set(params.requestId, params.request.url)
      this.requests.push(params.request.url)
    } else if (method === 'Network.loadingFinished') this.running.delete(params.requestId)
    else if (method === 'Network.loadingFailed') {
      if (!params.canceled) this.faults.push(`cannot load ${this.running.get(params.requestId)}: ${params.errorText}`)
      this.running.delete(params.requestId)
    } else if (method === 'Network.responseReceived') {
      if (params.response.status >= 400) this.faults.push(`${params.response.status} for ${params.response.url}`)
    } else if (method === 'Fetch.requestPaused') this.answer(params)
    else if (method === 'Page.loadEventFired') this.loaded = true
    else if (method === 'Runtime.exceptionThrown') {
      const { text, exception } = params.exceptionDetails
      this.faults.push(`error: ${exception?.description ?? text}`)
    } else if (method === 'Runtime.consoleAPICalled') {
      if (!['error', 'warning', 'assert'].includes(params.type)) return
      this.faults.push(`console: ${params.args.map((each) => each.value ?? each.description).join(' ')}`)
    } else if (method === 'Log.entryAdded' && params.entry.level === 'error' && params.entry.source !== 'network') {
      this.faults.push(`console: ${params.entry.text}`)
    }
  }

  // reduced: as a reader who wants no motion.
  async show(width, dark, reduced = false) {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: width < 500 })
    const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: reduced ? 'reduce' : 'no-preference' }]
    await this.send('Emulation.setEmulatedMedia', { features })
  }

  async go(url) {
    Object.assign(this, { running: new Map(), requests: [], faults: [], loaded: false })
    await this.send('Page.navigate', { url })
    await this.until(() => this.loaded, `${url} does not load`)
  }

  // From now on, scripts whose addresses end with these names are answered with these texts; [] ends that.
  async answering(all) {
    this.answers = all
    if (all.length === 0) return this.send('Fetch.disable')
    await this.send('Network.setCacheDisabled', { cacheDisabled: true })
    await this.send('Fetch.enable', { patterns: all.map(([name]) => ({ urlPattern: `*${name}` })) })
  }

  answer({ requestId, request }) {
    const [, text] = this.answers.find(([name]) => request.url.endsWith(name))
    const responseHeaders = [{ name: 'Content-Type', value: 'text/javascript' }]
    return this.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: Buffer.from(text).toString('base64') })
  }

  // Nothing is on its way any more.
  quiet() { return this.until(() => this.running.size === 0, `still loading: ${[...this.running.values()].join(' ')}`) }

  async until(condition, complaint) {
    for (const end = Date.now() + patience; !(await condition()); await pause(20)) {
      if (Date.now() > end) throw new Error(complaint)
    }
  }

  async evaluate(code, ...values) {
    const expression = `(${code})(...${JSON.stringify(values)})`
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async press(key, code, text) {
    for (const type of ['keyDown', 'keyUp']) {
      await this.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: code, text: type === 'keyDown' ? text : undefined })
    }
  }

  // How many bytes the page's script uses, garbage excluded.
  async memory() {
    await this.send('HeapProfiler.collectGarbage')
    return (await this.send('Runtime.getHeapUsage')).usedSize
  }

  async screenshot() {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true })
    return Buffer.from(data, 'base64')
  }
}
