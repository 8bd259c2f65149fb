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

  // Touches the cell or the switch with this name, with the mouse or a finger.
  touch(label, finger = false) {
    return this.draw(`[aria-label^=${JSON.stringify(label)}]`, [[0.5, 0.5]], finger)
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
  product: { place: '/02-layer', async play(figure, finger) {
    await figure.says('Row 1 of A meets column 1 of W: 1 · 0.2 + 2 · 0.8 + 3 · (−0.5). With the bias 2, z = 2.3.', 'its start')
    await figure.touch('Z, row 2, column 2', finger)
    await figure.says('4 · 1 + 5 · 0 + 6 · (−1). With the bias 0, z = −2.', 'touching a sum')
    await figure.page.press('ArrowLeft', 37)
    await figure.says('With the bias 2, z = 3.8.', 'the sum beside it, with the keys')
    await figure.touch('W, row 2, column 3', finger)
    await figure.says('A weight of neuron 3. It counts only in column 3 of Z.', 'touching a weight')
    await figure.turn('W, row 2, column 3', -10)
    await figure.touch('Z, row 1, column 3', finger)
    await figure.says('1 · 0 + 2 · 0 + 3 · 0. With the bias (−1), z = −1.', 'turning the weight to 0')
    await figure.click('Reset')
    await figure.says('z = 2.3.', 'a reset')
  } },
  detectors: { place: '/02-layer', async play(figure, finger) {
    await figure.says('A 0.000 B 1.000 C 1.000 D 0.000 E 0.000 F 1.000 G 1.000', 'its start')
    await figure.click('2')
    await figure.says('A 1.000 B 1.000 C 0.000 D 1.000 E 1.000 F 0.000 G 1.000', 'choosing a 2')
    await figure.click('Black page')
    await figure.says('A 0.000 B 0.000', 'the black page')
    await figure.draw('canvas', [[0.68, 0.27], [0.68, 0.44]], finger)
    await figure.says('A 0.000 B 0.881 C 0.000', 'a line where stroke B is')
  } },
  segments: { place: '/03-feedforward', async play(figure, finger) {
    await figure.says('It reads 9, with 0.982. Of the ten digits made of strokes, moved like this, it reads 10.', 'its start')
    await figure.touch('Stroke E', finger)
    await figure.says('It reads 8, with 0.982', 'lighting stroke E')
    await figure.page.press(' ', 32, ' ')
    await figure.says('It reads 9', 'taking it back with the keys')
    await figure.turn('moved right by', 1)
    await figure.says('it reads 10.', 'moving by one to the right')
    await figure.click('Reset')
    await figure.turn('moved down by', 2)
    await figure.says('it reads 7.', 'moving down by two')
    await figure.click('Reset')
    await figure.touch('Stroke B', finger)
    await figure.says('It reads 5', 'a 9 without stroke B')
  } },
  untrained: { place: '/03-feedforward', async play(figure, finger) {
    await figure.says('With seed 1, the random 784-16-16-10 answers 4. To the digits 0 to 9 made of strokes, it answers 4 4 4 4 4 4 4 4 4 4.', 'its start')
    await figure.draw('canvas', [[0.3, 0.3], [0.7, 0.7]], finger)
    await figure.says('answers 4.', 'drawing')
    await figure.click('Roll again')
    await figure.says('With seed 2, the random 784-16-16-10 answers', 'rolling')
    await figure.click('Reset')
    await figure.says('With seed 1, the random 784-16-16-10 answers 4', 'a reset')
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
    await figure.draw('svg', [[0.4, 0.5]])
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
  boundary: { place: '/07-sgd', async play(figure, finger) {
    await figure.says('After 0 epochs: the cost is', 'its start')
    await figure.says('answers 50.0% of 200 points', 'its start')
    for (let i = 0; i < 5; ++i) await figure.click('Step')
    await figure.says('After 5 epochs', 'five steps')
    await figure.says('answers 86.5% of 200 points', 'five epochs')
    await figure.click('10')
    for (let i = 0; i < 2; ++i) await figure.click('Step')
    await figure.says('After 25 epochs', 'two steps of 10 epochs')
    await figure.click('Reset')
    await figure.says('After 0 epochs', 'a reset')
    await figure.click('100')
    for (let i = 0; i < 2; ++i) await figure.click('Step')
    await figure.says('answers 100.0% of 200 points', '200 epochs')
    await figure.draw('svg', [[0.5, 0.4]], finger)
    await figure.says('of 201 points', 'a click')
    await figure.page.evaluate(`() => ${within('boundary')}.querySelector('.live-keys').focus()`)
    await figure.page.press('ArrowUp', 38)
    await figure.page.press(' ', 32, ' ')
    await figure.says('of 202 points', 'the space bar')
    await figure.click('XOR')
    await figure.click('10')
    await figure.says('of 4 points', 'a click on XOR')
    await figure.click('Step')
    await figure.says('After 10 epochs: the cost is 0.1265', 'ten steps of seed 1')
    await figure.turn('seed of the start', 33)
    await figure.click('Step')
    await figure.says('After 10 epochs: the cost is 0.1260', 'ten steps of seed 34')
    await figure.click('100')
    await figure.click('Run')
    await figure.says('the cost is 0.0630', 'a run of seed 34')
    await figure.click('Pause')
  } },
  'digit-reader': { place: '/08-mnist', async play(figure, finger) {
    await figure.says('After 0 epochs over 10,000 drawn digits', 'its start')
    await figure.click('1,000')
    await figure.says('After 0 epochs over 1,000 drawn digits', 'choosing 1,000 digits')
    await figure.click('Step')  // an epoch; the native program says the same: see same_bits.mjs
    await figure.says('After 1 epoch over 1,000 drawn digits, the network reads 565 of 2,000 held-out digits', 'an epoch')
    const before = await figure.page.memory()
    await figure.click('Run')
    const frames = await figure.page.evaluate(framesIn, 1000)
    if (frames < 30) figure.faults.push(`digit-reader: ${frames.toFixed(1)} frames a second while it learns`)
    await figure.says('After 200 epochs', 'a run')
    const grown = await figure.page.memory() - before
    if (grown > 3e6) figure.faults.push(`digit-reader: ${grown} bytes more after 200 epochs`)
    console.log(`digit-reader: ${frames.toFixed(1)} frames a second, ${grown} bytes more after 200 epochs`)
    await figure.draw('canvas', [[0.5, 0.2], [0.5, 0.4], [0.5, 0.6], [0.5, 0.8]], finger)
    await figure.says('It reads 1.', 'drawing a 1')
    await figure.click('A held-out digit')
    await figure.says('and the label is', 'a digit held out')
    await figure.page.evaluate(giveFiles, within('digit-reader'), 3)
    await figure.says('The file t10k-labels is missing', 'three files')
    await figure.page.evaluate(giveFiles, within('digit-reader'), 4)
    await figure.says('After 0 epochs over 120 digits of yours', 'four files')
    await figure.says('of 70 held-out digits', 'four files')
  } },
  matrices: { place: '/06-backpropagation', async play(figure, finger) {
    await figure.says('Column 1 of A[1] meets column 1 of δ[1]: 2 · (−0.5) + 2.5 · (−0.25) = −1.625.', 'its start')
    await figure.says('= −1.625. The sweep says −1.625.', 'its start')
    await figure.touch('δ[0], row 1, column 3', finger)
    await figure.says('Row 1 of δ[1] meets row 3 of W[1]: −0.5 · 2. Times the gate 0: 0.', 'touching an error')
    await figure.touch('dC/db[1]', finger)
    await figure.says('−0.5 − 0.25 = −0.75.', 'touching the slope of a bias')
    await figure.touch('dC/dW[0], row 1, column 1', finger)
    await figure.says('= −0.5.', 'touching a slope')
    await figure.page.press('ArrowDown', 40)
    await figure.page.press('ArrowRight', 39)
    await figure.says('2 · 0.5 + 1 · 0 = 1.', 'the slope of row 2 and column 2, with the keys')
    await figure.touch('b[0], row 1, column 3', finger)
    await figure.turn('nudge h', 48)
    await figure.says('The sweep says −0.500.', 'a bias and a nudge of 0.49')
    await figure.turn('nudge h', 20)
    await figure.says('They differ', 'a nudge of 0.69')
    await figure.click('Reset')
    await figure.turn('W[1], row 1, column 1', 50)
    await figure.says('2 · 0.5 + 2.5 · 1 = 3.5.', 'turning the weight to 1')
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
    await figure.says('stays below 0.001 after 96 steps', 'a rate of 0.003')
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
  filters: { place: '/13-convolution', async play(figure, finger) {
    await figure.says('rows 8 to 12 and columns 16 to 20 of the page. Its sum is 5, and pooling keeps it', 'its start')
    await figure.turn('first row under the filter', 2)
    await figure.says('rows 10 to 14 and columns 16 to 20 of the page. Its sum is 2, but pooling keeps another', 'moving the filter down')
    await figure.click('level stroke')
    await figure.says('Its sum is 1', 'another filter')
    await figure.turn('digit moved right by', 2)
    await figure.says('Its sum is −3', 'moving the digit')
    await figure.turn('digit moved right by', -2)
    await figure.click('one pixel')
    await figure.says('Its sum is 1, but', 'a filter of one pixel')
    await figure.touch('Filter, row 3, column 3', finger)
    await figure.turn('weight, row 3, column 3', 2)
    await figure.says('Its sum is 2', 'a weight of 2 in the middle')
    await figure.click('Black page')
    await figure.says('Its sum is 0', 'the black page')
    await figure.draw('canvas', [[0.66, 0.2], [0.66, 0.6]], finger)
    await figure.click('Reset')
    await figure.says('Its sum is 5', 'a reset')
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

// How often a second the page can draw.
const framesIn = `async (milliseconds) => {
  let count = 0, going = true
  const frame = () => { if (going) requestAnimationFrame(frame), ++count }
  const start = performance.now()
  frame()
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  going = false
  return 1000 * count / (performance.now() - start)
}`

// Puts MNIST's files, with a few digits, into a figure's file input; the first one is gzipped.
const giveFiles = `async (own, count) => {
  const idx = (dimensions, byte) => {
    const bytes = new Uint8Array(4 + 4 * dimensions.length + dimensions.reduce((a, b) => a * b))
    bytes.set([0, 0, 8, dimensions.length])
    dimensions.forEach((each, i) => new DataView(bytes.buffer).setUint32(4 + 4 * i, each))
    for (let i = 4 + 4 * dimensions.length; i < bytes.length; ++i) bytes[i] = byte(i)
    return new Blob([bytes])
  }
  const gzipped = (blob) => new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob()
  const parts = { 'train-images-idx3-ubyte.gz': await gzipped(idx([120, 28, 28], (i) => i * i % 256)), 'train-labels-idx1-ubyte': idx([120], (i) => i % 10),
    't10k-images-idx3-ubyte': idx([70, 28, 28], (i) => i % 256), 't10k-labels-idx1-ubyte': idx([70], (i) => i % 10) }
  const data = new DataTransfer()
  for (const [name, blob] of Object.entries(parts).slice(0, count)) data.items.add(new File([blob], name))
  const input = eval(own).querySelector('input[type=file]')
  input.files = data.files
  input.dispatchEvent(new Event('change'))
}`

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
