// A network in a file that `./learn run 08 --save FILE` writes: looked into, and handed over to the chapters' code; and such a
// file for a network that has learned in the page.
import { shallowRef } from 'vue'
import { ask } from './ask.js'

const costs = ['QuadraticCost', 'CrossEntropyCost', 'softmax']  // as docs/live/opened_model.cpp knows them
const activations = ['step', 'sigmoid', 'relu', 'tanh', 'identity']  // in the order of activations()
const otherNeurons = ' with other neurons than sigmoids'
const largest = 64e6

function need(condition, words) {
  if (!condition) throw new Error(words)
}
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('it is not JSON, or it is cut short')
  }
}
function named(list, name, what) {
  need(list.includes(name), `its ${what} is not one of ${list.join(', ')}`)
  return list.indexOf(name)
}
const isCount = (size) => Number.isInteger(size) && size > 0
const isList = (list, length) => Array.isArray(list) && list.length === length

// The numbers of one layer, as model-open takes them.
function layer(file, l) {
  const inputs = file.sizes[l], neurons = file.sizes[l + 1]
  const fits = (list, length, what) => need(isList(list?.[l], length), `its ${what} of layer ${l} are not ${length} lists`)
  fits(file.weights, neurons, 'weights')
  fits(file.biases, neurons, 'biases')
  const numbers = [inputs, neurons, named(activations, file.activations?.[l] ?? 'sigmoid', `activation of layer ${l}`)]
  for (const [what, lists, length] of [['weights', file.weights[l], inputs], ['biases', file.biases[l], 1]]) {
    for (const [j, own] of lists.entries()) {
      need(isList(own, length), `its ${what} of layer ${l}, neuron ${j}, are not ${length} numbers`)
      need(own.every(Number.isFinite), `its ${what} of layer ${l}, neuron ${j}, hold something that is not a number`)
      for (const number of own) numbers.push(number)
    }
  }
  return numbers
}

function numbersOf(file) {
  need(typeof file === 'object' && file !== null && Array.isArray(file.sizes) && file.sizes.length > 1 && file.sizes.every(isCount), 'it has no "sizes" of a network')
  need(file.sizes[0] === 784 && file.sizes.at(-1) === 10, `it is a ${file.sizes.join('-')} network, but this page needs 784 inputs and 10 outputs`)
  const layers = file.sizes.slice(1).map((_, l) => layer(file, l))
  return [named(costs, String(file.cost ?? '').replace(otherNeurons, ''), '"cost"'), layers.length, ...layers.flat()]
}

// Each number reads back as the same one.
const written = (list) => `[${Array.from(list, (number) => (Object.is(number, -0) ? '-0.0' : String(number))).join()}]`
const matrix = (rows) => `[${rows.map(written).join(',\n')}]`

// The text of a file with a network, given as model-open takes it, and with how it was trained.
export function fileOf(numbers, training) {
  need(numbers.every(Number.isFinite), 'A network with knobs that are not finite numbers cannot be saved.')
  let at = 0
  const take = (count) => numbers.subarray(at, at += count)
  const [cost, count] = take(2)
  const layers = Array.from({ length: count }, () => {
    const [inputs, neurons, activation] = take(3)
    const weights = Array.from({ length: neurons }, () => take(inputs))
    return { inputs, neurons, activation: activations[activation], weights, biases: [...take(neurons)].map((bias) => [bias]) }
  })
  const own = layers.map(({ activation }) => activation)
  const about = { format: 'neuron-by-neuron', version: 1, sizes: [layers[0].inputs, ...layers.map(({ neurons }) => neurons)],
    cost: costs[cost] + (own.every((name) => name === 'sigmoid') ? '' : otherNeurons), activations: own, training }
  const lines = Object.entries(about).map(([name, value]) => `"${name}": ${JSON.stringify(value)},\n`)
  const matrices = (part) => layers.map((each) => matrix(each[part])).join(',\n')
  return `{\n${lines.join('')}"weights": [\n${matrices('weights')}],\n"biases": [\n${matrices('biases')}]\n}\n`
}

// Hands a text to the reader as a file.
export function offer(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10000)  // some browsers fetch it late
}

const origin = ({ data, seed, epochs } = {}) => (data === undefined ? '' : `, trained on ${data} for ${epochs} epochs from seed ${seed}`)

// What is open, for all figures of a page: { name, sizes, says, instead }, where `instead` is the address of the network that
// came with the chapter.
export const opened = shallowRef()

// Opens the network of this text for all questions that follow; an error says what is wrong with it.
export async function openModel(text, name, instead) {
  try {
    need(text.length <= largest, 'it is larger than 64 MB')
    const file = parsed(text)
    const [knobs] = await ask('model-open', numbersOf(file))
    opened.value = { name, instead, sizes: file.sizes, says: `${file.sizes.join('-')}, ${knobs.toLocaleString('en')} knobs${origin(file.training)}` }
  } catch (error) {
    throw new Error(`${name} cannot be opened: ${error.message}. ./learn run 08 --save FILE writes a network.`)
  }
}

// The text of a network that comes with a chapter.
export async function fetchText(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The network of this page could not be loaded (${response.status}).`)
  return response.text()
}
