// A reader plays with the live figures: with the keys, with clicks and with a finger. What they say is what the programs of
// the chapters print (tests/stories and the pages have the same numbers).
import { show } from './acts.mjs'

// A network of 784-2-10 neurons as text.
const small = () => {
  const rows = (neurons, inputs) => Array.from({ length: neurons }, (_, j) => Array.from({ length: inputs }, (_, i) => ((i * i + j) % 7 - 3) / 10))
  return JSON.stringify({ sizes: [784, 2, 10], weights: [rows(2, 784), rows(10, 2)], biases: [rows(2, 1), rows(10, 1)], cost: 'QuadraticCost' })
}

const within = (name) => `document.querySelector('[data-live="${name}"]')`

// A figure that has started is there for the tests below.
export class LiveFigure {
  constructor(page, name) {
    this.page = page
    this.name = name
    this.faults = []
  }

  // Brings it to the screen, and waits until nothing moves it any more.
  async start() {
    const top = () => this.page.evaluate(`async () => {
      for (const image of document.images) image.loading = 'eager'
      const own = ${within(this.name)}
      own.scrollIntoView()
      await new Promise((resolve) => setTimeout(resolve, 100))
      return [own.querySelector('.live-frame') !== null, own.getBoundingClientRect().top, document.body.scrollHeight].join()
    }`)
    let before
    await this.page.until(async () => {
      const now = await top(), same = now === before
      before = now
      return same && now.startsWith('true')
    }, `${this.name} does not start`)
  }

  // Turns a slider by so many steps, with the keys.
  async turn(label, steps, place = 0) {
    await this.page.evaluate(`() => [...${within(this.name)}.querySelectorAll('input[type=range]')].filter((each) => each.ariaLabel === ${JSON.stringify(label)})[${place}].focus()`)
    const [key, code] = steps < 0 ? ['ArrowLeft', 37] : ['ArrowRight', 39]
    for (let i = 0; i < Math.abs(steps); ++i) await this.page.press(key, code)
  }

  click(words) {
    return this.page.evaluate(`() => [...${within(this.name)}.querySelectorAll('button, label')].find((each) => each.textContent.trim() === ${JSON.stringify(words)}).click()`)
  }

  // Opens a file with this text as a network.
  open(name, text) {
    return this.page.evaluate(`() => {
      const input = ${within(this.name)}.querySelector('input[accept*=json]')
      const files = new DataTransfer()
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
      input.files = files.files
      input.dispatchEvent(new Event('change'))
    }`)
  }

  text() {
    return this.page.evaluate(`() => [...${within(this.name)}.querySelectorAll('[role=status], [role=alert], legend, .live-slider')].map((each) => each.innerText).join(' ').replace(/\\s+/g, ' ')`)
  }

  // Waits until it says this.
  async says(words, what) {
    const end = Date.now() + 60000  // a busy machine is slow
    let seen
    do {
      seen = await this.text()
      if (seen.includes(words)) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    } while (Date.now() < end)
    this.faults.push(`${this.name}: after ${what} it does not say "${words}", but "${seen}"`)
  }

  // Where something in it is on the screen.
  place(selector) {
    return this.page.evaluate(`() => {
      const own = ${within(this.name)}.querySelector(${JSON.stringify(selector)})
      own.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = own.getBoundingClientRect()
      return { left, top, width, height }
    }`)
  }

  // Draws from point to point, given as shares of an element's size, with the mouse or a finger.
  async draw(selector, points, finger = false) {
    const { left, top, width, height } = await this.place(selector)
    const at = ([x, y]) => ({ x: left + x * width, y: top + y * height })
    const mouse = (type, point) => this.page.send('Input.dispatchMouseEvent', { type, ...at(point), button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 })
    const touch = (type, all) => this.page.send('Input.dispatchTouchEvent', { type, touchPoints: all.map(at) })
    for (const [i, point] of points.entries()) {
      if (finger) await touch(i === 0 ? 'touchStart' : 'touchMove', [point])
      else await mouse(i === 0 ? 'mousePressed' : 'mouseMoved', point)
    }
    await (finger ? touch('touchEnd', []) : mouse('mouseReleased', points.at(-1)))
  }
}

// Each figure: its page, and what is played.
const plays = {
  neuron: { place: '/01-neuron', async play(figure) {
    await figure.says('= 2.30, and ReLU makes 2.300 of it', 'its start')
    await figure.click('sigmoid')
    await figure.says('sigmoid makes 0.909 of it', 'a click on sigmoid')
    await figure.turn('bias b', -35)
    await figure.says('= −1.20, and sigmoid makes 0.231 of it', 'turning the bias to -1.5')
    await figure.click('step')
    await figure.says('step makes 0.000 of it', 'a click on step')
    await figure.click('Reset')
    await figure.turn('input x1', 6)
    await figure.turn('input x2', 6)
    await figure.turn('input x3', 6)
    await figure.says('= 3.80', 'the inputs 4, 5, 6')
  } },
  detector: { place: '/01-neuron', async play(figure, finger) {
    await figure.says('weights only 1.000', 'its start')
    await figure.turn('stroke B, moved right by', 2)
    await figure.says('and bias 0.881', 'moving the stroke by 2')
    await figure.turn('stroke B, moved right by', 1)
    await figure.says('and bias 0.018', 'moving the stroke by 3')
    await figure.click('White page')
    await figure.says('and rim 0.047', 'the white page')
    await figure.click('The six others')
    await figure.says('weights only 0.500 z = 0.00 and bias 0.000', 'the six others')
    await figure.click('Black page')
    await figure.says('weights only 0.500', 'the black page')
    await figure.draw('canvas', [[0.68, 0.27], [0.68, 0.44]], finger)
    await figure.says('weights only 1.000', 'a line where stroke B is')
    await figure.click('Black page')
    await figure.page.evaluate(`() => ${within('detector')}.querySelector('canvas').focus()`)
    for (let i = 0; i < 4; ++i) await figure.page.press('ArrowRight', 39)
    for (let i = 0; i < 5; ++i) await figure.page.press('ArrowUp', 38)
    await figure.page.press(' ', 32, ' ')
    await figure.says('weights only 0.982 z = 4.00', 'inking four pixels with the keys')
  } },
  valley: { place: '/04-gradient-descent', async play(figure) {
    await figure.says('After 0 steps: w = 1.000, C = 1.000, and the slope here is 2.000', 'its start')
    await figure.turn('rate', 80)
    for (let i = 0; i < 3; ++i) await figure.click('One step')
    await figure.says('After 3 steps: w = −0.512', 'three steps with rate 0.9')
    await figure.turn('rate', -40)
    await figure.says('After 0 steps', 'turning the rate')
    await figure.click('Run')
    await figure.says('After 2 steps: w = 0.000, C = 0.000', 'a run with rate 0.5')
    await figure.click('Pause')
    await figure.click('two valleys')
    await figure.click('Run')
    await figure.says('w = 0.967', 'a run from 0.2 in the two valleys')
    await figure.click('Reset')
    await figure.draw('svg', [[0.3, 0.5]])
    await figure.says('After 0 steps: w = −0.', 'a click in the valley')
  } },
  'oval-valley': { place: '/04-gradient-descent', async play(figure) {
    await figure.says('After 0 steps: u = 4.000, v = 1.000, C = 10.000', 'its start')
    await figure.turn('rate', 35)
    await figure.click('One step')
    await figure.says('After 1 step: u = 2.200, v = −0.800, C = 3.700', 'a step with rate 0.45')
  } },
  blame: { place: '/05-chain-rule', async play(figure) {
    await figure.says('The answer is 0.500, the target is 1.0, and the cost is 0.250000', 'its start')
    await figure.says('hidden 3 (shut)', 'its start')
    await figure.click('One step')
    await figure.says('the cost is 0.133225', 'a step with rate 0.01')
    await figure.click('Reset')
    await figure.turn('rate', 9)
    await figure.click('One step')
    await figure.says('the cost is 0.722500', 'a step with rate 0.1')
    await figure.click('Reset')
    await figure.turn('bias', 60, 2)
    await figure.says('hidden 3 weight 1', 'opening hidden 3')
  } },
  'wrong-and-sure': { place: '/11-better', async play(figure) {
    await figure.says('quadratic cost: from 0.98 to 0.20 after 300 epochs; slope at the start 0.017, largest step in epoch 216', 'its start')
    await figure.says('slope at the start 0.982, largest step in epoch 1', 'its start')
    await figure.click('From 0.82')
    await figure.says('from 0.82 to 0.09 after 300 epochs; slope at the start 0.122, largest step in epoch 21', 'a click on 0.82')
    await figure.turn('start w', 14)
    await figure.turn('start b', 11)
    await figure.says('largest step in epoch 216', 'turning w and b to 2')
    await figure.click('Run')
    await figure.says('after 300 epochs', 'a run')
    await figure.click('Reset')
  } },
  ball: { place: '/11-better', async play(figure) {
    await figure.says('stays below 0.001 after 206 steps', 'its start')
    await figure.click('classical momentum')
    await figure.says('stays below 0.001 after 75 steps', 'classical momentum')
    await figure.click('Nesterov momentum')
    await figure.says('stays below 0.001 after 53 steps', 'Nesterov momentum')
    await figure.turn('rate', -8)
    await figure.says('not within 300 steps', 'a rate of 0.003')
    await figure.turn('rate', 8)
    for (let i = 0; i < 3; ++i) await figure.click('One step')
    await figure.says('After 3 steps: u = ', 'three steps')
    await figure.click('Run')
    await figure.says('After 6', 'a run')
    await figure.click('Pause')
  } },
  ladder: { place: '/12-faster', async play(figure) {
    await figure.says('Nothing is measured yet', 'its start')
    await figure.click('Measure')
    await figure.says('9 rungs are measured. The last one is', 'measuring')
    await figure.says('All gradients are those of chapter 06.', 'measuring')
    await figure.click('Reset')
    await figure.says('Nothing is measured yet', 'a reset')
    await figure.click('Measure')
    await figure.says('9 rungs are measured.', 'measuring again')
  } },
  'digit-way': { place: '/09-look-inside', async play(figure, finger) {
    await figure.says('model.json: 784-30-10, 23,860 knobs, trained on MNIST for 30 epochs from seed 1', 'its start')
    await figure.says('It answers 7', 'its start')
    await figure.click('3')
    await figure.says('It answers 3', 'a drawn 3')
    await figure.click('Wipe and draw')
    await figure.draw('canvas', [[0.5, 0.2], [0.5, 0.8]], finger)
    await figure.says('It answers 1', 'drawing a 1')
    await figure.open('own.json', '{"sizes": [784, 10]')
    await figure.says('own.json cannot be opened: it is not JSON, or it is cut short.', 'a file that is cut short')
    await figure.open('own.json', '{"sizes": [784, 2, 10], "weights": [[], []], "biases": [[], []], "cost": "QuadraticCost"}')
    await figure.says('its weights of layer 0 are not 2 lists', 'a file without weights')
    await figure.open('own.json', small())
    await figure.says('own.json: 784-2-10, 1,600 knobs', 'a network of its own')
    await figure.says('of 2 answers are within', 'a network of its own')
    await figure.click('Reset')
    await figure.says('model.json: 784-30-10', 'a reset')
    await figure.says('It answers 7', 'a reset')
  } },
  painter: { place: '/09-look-inside', async play(figure) {
    await figure.says('After 0 steps towards a 3', 'its start')
    await figure.click('Paint')
    await figure.says('After 100 steps towards a 3: the output for the 3 is 1.000', 'painting')
    await figure.click('a drawn 7')
    await figure.says('After 0 steps towards a 3', 'beginning with a 7')
    await figure.says('the largest one is that for the 7', 'beginning with a 7')
  } },
  'your-digit': { place: '/10-your-digit', async play(figure, finger) {
    await figure.says('It reads a 2 (1.04). Without the steps: 8 (0.42), not sure', 'its start')
    await figure.click('Draw')
    await figure.draw('canvas', [[0.3, 0.25], [0.6, 0.25], [0.45, 0.7]], finger)
    await figure.says('(your drawing)', 'drawing')
    await figure.open('own.json', 'nothing')
    await figure.says('own.json cannot be opened: it is not JSON', 'a broken file')
    await figure.click('Reset')
    await figure.says('It reads a 2 (1.04).', 'a reset')
  } }
}

async function played(page, root, name, width, dark, screenshot) {
  await page.send('Page.bringToFront')  // a page behind another one draws nothing, so nothing comes near the screen
  await show(page, root + plays[name].place, width, dark)
  const figure = new LiveFigure(page, name)
  await figure.start()
  await plays[name].play(figure, width < 500)
  const excess = await page.evaluate(`() => document.scrollingElement.scrollWidth`) - width
  if (excess > 1) figure.faults.push(`${name} is ${excess} pixels too wide`)
  const unnamed = await page.evaluate(`() => [...${within(name)}.querySelectorAll('input, button, canvas, svg')].filter((each) => !(each.ariaLabel || each.textContent.trim() || each.closest('label'))).length`)
  if (unnamed > 0) figure.faults.push(`${name}: ${unnamed} controls have no name`)
  await screenshot?.(figure, width, dark)
  return [...figure.faults, ...page.faults].map((fault) => `${plays[name].place}, ${width} wide, ${dark ? 'dark' : 'light'}: ${fault}`)
}

// Where the module is not there or cannot run, a sentence stands in the place of the figure, and nothing else is amiss.
async function faultsOfStill(page, root, name, words) {
  await page.send('Page.bringToFront')
  await show(page, root + plays[name].place, 1280, false)
  await page.until(() => page.evaluate(`() => {
    const own = ${within(name)}
    own.scrollIntoView()
    return own.innerText.includes(${JSON.stringify(words)})
  }`), `${name} says nothing in its place`)
  return page.faults.map((fault) => `${name}, still: ${fault}`)
}

// screenshot(figure, width, dark), if given, is called when a figure has been played. names: only these.
// computes: whether the site was built with the module; otherwise every figure must say that it was not.
export async function faultsOfLive(page, root, { screenshot, names = Object.keys(plays), computes = true } = {}) {
  const faults = []
  if (!computes) {
    for (const name of names) faults.push(...await faultsOfStill(page, root, name, 'built without its live figures'))
    return faults
  }
  for (const [i, name] of names.entries()) {
    faults.push(...await played(page, root, name, 1280, i % 2 === 1, screenshot))
    faults.push(...await played(page, root, name, 360, i % 2 === 0, screenshot))
  }
  const { identifier } = await page.send('Page.addScriptToEvaluateOnNewDocument', { source: 'delete window.Worker' })
  faults.push(...await faultsOfStill(page, root, names[0], 'cannot run the live figure'))
  await page.send('Page.removeScriptToEvaluateOnNewDocument', { identifier })
  return faults
}
