// Questions to the chapters' code, which runs in a worker. A figure computes nothing itself.
import { onBeforeUnmount, shallowRef, watch } from 'vue'
import built from 'virtual:live'

const notBuilt = 'This site was built without its live figures, so the still figures have to do.'
const notRunning = 'Your browser cannot run the live figure that belongs here, so the still figures have to do.'

export const isBuilt = Boolean(built)

// The module with chapter 12 is a third larger. Its figure asks it, and all others the smaller one.
const moduleOf = (name) => (name.startsWith('ladder') ? 'whole' : 'live')

const workers = {}, started = {}  // by the names of their modules
let last = 0
const waiting = new Map()

function settle({ id, numbers, seconds, fault }) {
  const { resolve, reject } = waiting.get(id)
  waiting.delete(id)
  if (fault === undefined) resolve({ numbers, seconds })
  else reject(new Error(fault))
}

function send(which, message) {
  const id = ++last
  workers[which].postMessage({ id, ...message })
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
}

async function start(which) {
  if (!built) throw new Error(notBuilt)
  const absolute = (address) => new URL(address, location.href).href
  try {
    const worker = workers[which] = new Worker(built.worker, { type: 'module' }), { js, wasm } = built[which]
    worker.onmessage = ({ data }) => settle(data)
    const broken = new Promise((_, reject) => { worker.onerror = reject })
    await Promise.race([send(which, { module: { js: absolute(js), wasm: absolute(wasm) } }), broken])
  } catch {
    throw new Error(notRunning)
  }
}

// Resolves when the code can be asked for the figure of this name; otherwise the error is a sentence for the reader.
export const ready = (name) => (started[moduleOf(name)] ??= start(moduleOf(name)))

// The answer of this name in the live.cpp of a chapter, as a Float64Array.
export const ask = async (name, numbers = []) => (await timed(name, numbers)).numbers

// The same as { numbers, seconds }: how long the code took on this machine.
export const timed = (name, numbers = []) => send(moduleOf(name), { name, numbers: Float64Array.from(numbers) })

// The answer to question(), asked again whenever it changes. While the worker computes, only the newest question waits.
export function useAnswer(name, question = () => []) {
  const answer = shallowRef()
  let busy = false, changed = false, gone = false
  async function renew() {
    changed = true
    if (busy) return
    busy = true
    try {
      while (changed && !gone) {
        changed = false
        answer.value = await ask(name, question())
      }
    } finally {
      busy = false
    }
  }
  watch(question, renew, { immediate: true })
  onBeforeUnmount(() => { gone = true })
  return answer
}
