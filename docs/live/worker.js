// worker.js: computes beside the page, so that the page stays quick. It is told once where the module is, as { js, wasm };
// every other message is a question, { id, name, numbers }, and is answered with { id, numbers, seconds } or { id, fault }.
// The seconds are how long the C++ code took.

// The answers of a module: ask(name, numbers) gives a Float64Array, or an error in the words of the C++ code.
export function asking(module) {
  const names = module.UTF8ToString(module._names()).trim().split('\n')
  return (name, numbers) => {
    if (!names.includes(name)) throw new Error(`no chapter answers '${name}'`)
    const room = module._room(numbers.length) / 8
    module.HEAPF64.set(numbers, room)  // only now: memory that has grown is another array
    const count = module._give(names.indexOf(name))
    if (count < 0) throw new Error(module.UTF8ToString(module._fault()))
    const first = module._numbers() / 8
    return module.HEAPF64.slice(first, first + count)
  }
}

let ask

async function load({ js, wasm }) {
  const { default: create } = await import(/* @vite-ignore */ js)
  return asking(await create({ locateFile: () => wasm }))
}

async function answer({ id, name, numbers, module }) {
  try {
    if (module) ask = load(module)
    const asked = await ask
    const begin = performance.now()
    const found = module ? new Float64Array(0) : asked(name, numbers)
    const seconds = (performance.now() - begin) / 1000
    postMessage({ id, numbers: found, seconds }, [found.buffer])
  } catch (error) {
    postMessage({ id, fault: String(error?.message ?? error) })
  }
}

if (typeof WorkerGlobalScope !== 'undefined') self.onmessage = ({ data }) => answer(data)
