// same_bits.mjs LIVE_ANSWERS: the module of the live figures and the same code on this machine give the same answers, to the
// last bit: every answer that is known, among them a network that has learned for some hundred steps.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { folder } from '../../docs/live/build.js'
import { asking } from '../../docs/live/worker.js'

const program = process.argv[2]
const knobs = [1.03, 0.5, 0, -1, 1, 0.3, 0.5, -1, 1, 0.5, -1, 2, 0.5]
const page = Array.from({ length: 784 }, (_, i) => (i * i % 13) / 12)
const inMatrices = [1.03, -1, 0.5, 0.5, 1, -1, 0, 0.1, 1, 0.5, -1, 2, 0.5, 1, 2, 2, 1, 1, 4]

// A network learns to read 1,000 drawn digits: the book's recipe for an epoch, and a part of the next one.
const photo = Array.from({ length: 3136 }, (_, i) => (i % 56 > 25 && i % 56 < 31 && i > 560 && i < 2600 ? 1 : 0))
const kept = [1, ...Array.from({ length: 50 * 785 }, (_, i) => (i % 785 === 0 ? i / 785 % 11 - 1 : i * i % 256))]
const reader = [
  ['reader-no-digits'], ['reader-draw', 0, 1000], ['reader-draw', 1, 2000], ['reader-start', 0, 1], ['reader-checksum'], ['reader-learn', 60], ['reader-learn', 60],
  ['reader-checksum'], ['reader-measure', 0, 500], ['reader-measure', 1, 10000], ['reader-learn', 30], ['reader-checksum'], ['reader-digit', 3],
  ['prepare-clean', ...photo], ['reader-read', ...Array.from({ length: 784 }, (_, i) => (i * i % 17) / 16)], ['reader-keep', ...kept], ['reader-measure', 1, 10000]
]

// A network of 784-2-10 neurons, and a picture of 20 x 16 pixels with a bright 1.
const layer = (inputs, neurons, activation) => [inputs, neurons, activation, ...Array.from({ length: (inputs + 1) * neurons }, (_, i) => ((i * i) % 41 - 20) / 40)]
const network = [0, 2, ...layer(784, 2, 1), ...layer(2, 10, 1)]
const picture = [20, 16, ...Array.from({ length: 960 }, (_, i) => (i > 200 && i < 760 && Math.floor(i / 3) % 16 % 14 === 8 ? 230 : 20 + i % 3))]

// What is asked. An answer that is missing here fails the test.
const questions = [
  ['neuron', 0.2, 0.8, -0.5, 2, 1, 2, 3], ['neuron', 0.1, -0.7, 1.3, -1.5, 0.5, -4, 3.5], ['neuron-curve', 1, -6, 6, 241], ['neuron-curve', 3, -3, 3, 99],
  ['detector-weights'], ['detector', ...Array.from({ length: 784 }, (_, i) => (i * i % 17) / 16)], ['strokes', 1, 0, 1, 0, 0, 1, 1, 2, -1],
  ['valley-walk', 0, 1, 0.9, 100], ['valley-walk', 1, 0.2, 0.05, 100], ['valley-slope', 1, 0.3], ['valley-curve', 1, -1.6, 1.6, 161],
  ['oval-walk', 4, 1, 0.45, 100], ['oval-heights', 4.4, 2.2, 89], ['blame-start'], ['blame', ...knobs, 1, 2, 1], ['blame-step', ...knobs, 1, 2, 1, 0.01],
  ['wrong-and-sure', 2, 2, 0, 0.15, 300], ['wrong-and-sure', 0.6, 0.9, 1, 0.023, 300],
  ['valley-ways', 10, 2, 0.9, 0.011, 300, 0.001], ['valley-ways', 2, 1, 0.5, 0.4, 300, 0.001], ['valley-heights', 10, -2.6, 1.4, 0.26, 41],
  ['ladder-draw', 0], ['ladder-draw', 150], ['ladder-begin', 0], ['ladder-begin', 4], ['ladder-epoch'], ['ladder-biases'], ['ladder-begin', 6], ['ladder-epoch'], ['ladder-biases'],
  ['model-open', ...network], ['digit-way', ...page], ['neuron-weights', 1], ['digit-drawn', 7, 1], ['digit-painted', 3, 5, ...page], ['picture-read', ...picture],
  ['layer-sums', ...Array.from({ length: 22 }, (_, i) => i * i % 17 / 7)], ['seven-detectors', ...page], ['strokes-of-digit', 4],
  ['hand-set', 1, 0, 1, 1, 0, 1, 1, 2, -1], ['untrained', 1, ...page], ['untrained-digits', 2], ['sweep-start'], ['sweep', ...inMatrices], ['sweep-nudge', ...inMatrices, 8, 0.7],
  ['xor-lesson', 1, 100], ['xor-lesson', 2, 1000],
  ['plane-points', 0], ['plane-start', 8, 1, 1], ['plane-learn', 20, 3, 10], ['plane-point', 0.5, -0.3, 1], ['plane-learn', 20, 1.5, 7],
  ['plane-answers', 1.7, 41], ['plane-points', 1], ['plane-points', 2], ['plane-points', 3], ['plane-start', 6, 2, 34], ['plane-learn', 50, 0.1, 20], ['plane-answers', 1.7, 11],
  ['filter-slid', ...page, ...Array.from({ length: 26 }, (_, i) => (i * i) % 13 / 3 - 2)],
  ...reader
]

const wasmBinary = readFileSync(path.join(folder, 'live.wasm'))
const { default: create } = await import(pathToFileURL(path.join(folder, 'live.js')))
const module = await create({ wasmBinary })
const ask = asking(module)

const hex = (number) => new DataView(new Float64Array([number]).buffer).getBigUint64(0, true).toString(16).padStart(16, '0')
const { stdout, stderr, status } = spawnSync(program, { input: questions.map((words) => words.join(' ') + '\n').join(''), encoding: 'utf8', maxBuffer: 1e8 })
const lines = stdout.trim().split('\n')
const faults = status === 0 ? [] : [`the program says: ${stderr}`]

let compared = 0
for (const [i, [name, ...asked]] of questions.entries()) {
  const [, ...native] = (lines[i] ?? '').split(' ')
  const own = [...ask(name, asked)]
  const different = own.findIndex((number, place) => hex(number) !== native[place])
  if (own.length === 0 || own.length !== native.length) faults.push(`${name}: ${own.length} numbers here, ${native.length} there`)
  else if (different >= 0) faults.push(`${name}: number ${different} is ${own[different]} here`)
  compared += own.length
}
const names = module.UTF8ToString(module._names()).trim().split('\n')
if (new Set(names).size < names.length) faults.push(`two answers have one name: ${names.sort().join(' ')}`)
for (const name of names) {
  if (!questions.some(([asked]) => asked === name)) faults.push(`nobody asks ${name}; add a question to same_bits.mjs`)
}
// 200 epochs of a small set take no more memory than the first one.
ask('reader-start', [0, 1])
const epoch = () => { for (let i = 0; i < 10; ++i) ask('reader-learn', [10]); ask('reader-measure', [1, 10000]) }
epoch()
const room = module.HEAPF64.byteLength
for (let i = 0; i < 200; ++i) epoch()
if (module.HEAPF64.byteLength > room) faults.push(`200 epochs took ${module.HEAPF64.byteLength - room} bytes more`)
const recognised = lines[questions.findIndex(([name, held, most]) => name === 'reader-measure' && held === 1 && most === 10000)]?.split(' ')[1]
if (recognised !== hex(565)) faults.push(`after an epoch the network reads ${recognised} digits, not 565, as live.mjs has it`)
const says = (name, asked, words) => {
  try { ask(name, asked) } catch (error) { return error.message.includes(words) || faults.push(`${name} says: ${error.message}`) }
  faults.push(`${name} does not say: ${words}`)
}
says('neuron', [1], 'takes 7 numbers')
says('nothing', [], 'no chapter answers')
for (const fault of faults) console.log(`FAILED: ${fault}`)
console.log(`${questions.length} answers, ${compared} numbers; the module takes ${room / 1e6} MB`)
process.exit(faults.length === 0 ? 0 : 1)
