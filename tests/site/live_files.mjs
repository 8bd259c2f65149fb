// Files that go through the live pages: a network that a page has trained, which the programs and other pages read, and the
// real files of MNIST, which never leave the browser.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { repository } from '../../docs/.vitepress/pages.js'
import { show } from './acts.mjs'
import { fewDigits, LiveFigure } from './live.mjs'

async function opened(page, root, place, name) {
  await show(page, root + place, 1280, false)
  const figure = new LiveFigure(page, name)
  await figure.start()
  return figure
}

// What the figure shows of a digit: its ten answers.
const answers = (figure) => figure.page.evaluate(`(name) => [...document.querySelectorAll('[data-live="' + name + '"] .live-ten .live-line-bar > :last-child')].map((each) => each.textContent)`, figure.name)

// The pixels that the network sees, as bytes.
const pixels = (page) => page.evaluate(`() => {
  const own = document.querySelector('[data-live="digit-reader"] .live-beside canvas')
  return [...own.getContext('2d').getImageData(0, 0, 28, 28).data].filter((_, i) => i % 4 === 0)
}`)

// A network learns in the page for three epochs and is saved. The program of chapter 09 reads the file and gives the same ten
// answers to a digit, and so does page 09.
export async function faultsOfSaving(page, root, lookInside) {
  const folder = path.join(page.folder, 'saved'), file = path.join(folder, 'my-network.json')
  mkdirSync(folder)
  await page.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  const reader = await opened(page, root, '/08-mnist', 'digit-reader')
  await reader.click('1,000')
  await reader.says('After 0 epochs over 1,000', 'choosing 1,000 digits')
  for (let epoch = 1; epoch <= 3; ++epoch) {
    await reader.click('100 mini-batches')
    await reader.says(`After ${epoch} epoch`, 'an epoch')
  }
  await reader.click('A held-out digit')
  await reader.says('and the label is', 'a digit held out')
  const ten = await answers(reader), digit = await pixels(page)
  await reader.click('Save the network')
  await reader.says('Saved as my-network.json', 'saving')
  await page.until(() => existsSync(file), 'nothing is saved')
  const faults = [...reader.faults, ...page.faults]
  const { training } = JSON.parse(readFileSync(file, 'utf8'))
  const expected = { data: 'drawn digits', seed: 1, recipe: 'book', weight_deviation: 1, cost: 'quadratic', epochs: 3, further_digits: 0, batch: 10, rate: 3 }
  if (JSON.stringify(training) !== JSON.stringify(expected)) faults.push(`the file says ${JSON.stringify(training)}`)

  if (lookInside) {
    for (const [name, content] of Object.entries(fewDigits(digit))) writeFileSync(path.join(folder, name), content)
    const words = ['--model', file, '--data', folder, '--picture', '0', '--plots', folder]
    const { stdout, stderr, status } = spawnSync(lookInside, words, { encoding: 'utf8', env: { ...process.env, GNUPLOT: 'none' } })
    if (status !== 0) faults.push(`chapter 09 says: ${stderr}`)
    if (!stdout.includes('It was trained on drawn digits for 3 epochs')) faults.push('chapter 09 does not know how it was trained')
    const rounded = ten.map((each) => Number(each).toFixed(2)), own = [...stdout.matchAll(/^ +\d [#. ]* (\d\.\d\d)( <)?$/gm)].map(([, number]) => number).slice(0, 10)
    if (own.join() !== rounded.join()) faults.push(`chapter 09 answers ${own.join(' ')}, the page ${rounded.join(' ')}`)
  }
  const way = await opened(page, root, '/09-look-inside', 'digit-way')
  await way.choose('input[accept*=json]', [file])
  await way.says('my-network.json: 784-30-10, 23,860 knobs, trained on drawn digits for 3 epochs from seed 1', 'opening it')
  return [...faults, ...way.faults, ...page.faults].map((fault) => `saving: ${fault}`)
}

// The real MNIST, dropped as it is: what the page says after an epoch is what the code says natively (the answers of
// chapters/08_mnist/live.cpp to the same questions), and nothing is sent anywhere.
export async function faultsOfMnist(page, root) {
  const folder = [process.env.NN_DATA, 'data/mnist', '../shared/mnist'].filter(Boolean).map((each) => path.resolve(repository, each))
    .find((each) => existsSync(path.join(each, 'train-images-idx3-ubyte.gz')))
  if (!folder) {
    console.log('SKIPPED: MNIST dropped on page 08, because it is neither in data/mnist nor in ../shared/mnist')
    return []
  }
  const reader = await opened(page, root, '/08-mnist', 'digit-reader')
  await reader.click('1,000')
  await reader.says('After 0 epochs over 1,000', 'choosing 1,000 digits')
  const before = page.requests.length
  const files = ['train-images-idx3', 'train-labels-idx1', 't10k-images-idx3', 't10k-labels-idx1'].map((name) => path.join(folder, `${name}-ubyte.gz`))
  await reader.drop('.live-pair', files)
  await reader.says('After 0 epochs over 10,000 digits of yours, the network reads 1,003 of 10,000', 'dropping MNIST')
  await reader.click('Run')
  await reader.says('After 1 epoch over 10,000 digits of yours, the network reads 7,427 of 10,000', 'an epoch of MNIST')
  await reader.click('Pause')
  const sent = page.requests.slice(before).filter((each) => !each.startsWith('blob:'))
  return [...reader.faults, ...page.faults, ...sent.map((each) => `sends something to ${each}`)].map((fault) => `MNIST: ${fault}`)
}
