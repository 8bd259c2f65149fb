// build.js: compiles what the live figures of the pages compute to WebAssembly, as build/live/live.js and live.wasm, and
// once more with chapter 12, as whole.js and whole.wasm. It compiles live.cpp of every chapter, the .cpp of the same name for every header that is included on the way, and what a
// line `// with 08_mnist/model_reader.cpp` names. The files of a folder make one unit, and only what has changed is compiled.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const folder = path.join(repository, 'build/live')
const inside = (file) => path.join(repository, file)
const atTheSameTime = 2

// The modules, each with the units that it leaves out: chapter 12 is a quarter of the code, and only its own page needs it.
export const modules = { live: /^12_/, whole: /^$/ }

const flags = ['-std=c++20', '-O3', '-msimd128', '-ffp-contract=off', '-fwasm-exceptions', '-Wall', '-Wextra']
const includes = ['-I.', '-Ichapters', '-isystem', 'build/live/headers', '-include', 'docs/live/older_libcxx.hpp']
const linking = ['--no-entry', '-sMODULARIZE=1', '-sEXPORT_ES6=1', '-sEXPORT_NAME=createLive', '-sENVIRONMENT=web,worker',
  '-sFILESYSTEM=0', '-sALLOW_MEMORY_GROWTH=1', '-sEXPORTED_RUNTIME_METHODS=UTF8ToString']

const text = (file) => readFileSync(inside(file), 'utf8')
const place = (name) => (name ? [name, `chapters/${name}`].find((file) => existsSync(inside(file))) : undefined)

// The files of ours that a file includes, and those that it wants to be compiled with it.
const included = (file) => [...text(file).matchAll(/^#include "([^"]+)"/gm)].map(([, name]) => place(name)).filter(Boolean)
const wanted = (file) => [...text(file).matchAll(/^\/\/ with (\S+\.cpp)$/gm)].map(([, name]) => place(name) ?? name)

// Everything that can be reached from these files.
function reached(files, next) {
  const found = new Set(files)
  for (const file of found) for (const each of next(file)) found.add(each)
  return [...found]
}

function sources() {
  const chapters = readdirSync(inside('chapters')).map((name) => `chapters/${name}/live.cpp`).filter((file) => existsSync(inside(file)))
  const all = reached(['docs/live/live.cpp', 'docs/live/exports.cpp', ...chapters], (file) => {
    const beside = file.replace(/\.hpp$/, '.cpp')
    return [...included(file), ...wanted(file), ...(existsSync(inside(beside)) ? [beside] : [])]
  })
  return all.filter((file) => file.endsWith('.cpp')).sort()
}

// The sources by their units: { common: [...], '01_neuron': [...] }.
function unitsOf(files) {
  const units = {}
  for (const file of files) (units[path.dirname(file).replace('chapters/', '').replaceAll('/', '-')] ??= []).push(file)
  return units
}

// A summary of all that decides how something is compiled.
function stampOf(version, files) {
  const hash = createHash('sha256').update([version, ...flags, ...includes, ...linking].join('\n'))
  for (const file of reached(files, included).sort()) hash.update(file).update(text(file))
  return hash.digest('hex')
}

const isStamped = (name, stamp) => {
  try { return readFileSync(path.join(folder, name + '.stamp'), 'utf8') === stamp } catch { return false }
}

// Emscripten's own scripts look for their packages where Debian puts them.
const environment = () => (existsSync('/usr/share/nodejs') ? { NODE_PATH: '/usr/share/nodejs', ...process.env } : process.env)

function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn('em++', words, { cwd: repository, env: environment() })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (more) => { said += more })
    child.once('error', reject).once('exit', (status) => (status === 0 ? resolve() : reject(new Error(`em++ ${words.join(' ')}\n${said}`))))
  })
}

async function compile([name, files], version, stale) {
  const stamp = stampOf(version, [...files, 'docs/live/older_libcxx.hpp'])
  if (isStamped(name, stamp)) return
  stale()
  const unit = `build/live/${name}.cpp`
  writeFileSync(inside(unit), files.map((file) => `#include "${file}"\n`).join(''))
  await run([...flags, ...includes, '-c', unit, '-o', `build/live/${name}.o`])
  writeFileSync(path.join(folder, name + '.stamp'), stamp)
}

// Headers that need nothing else; the folder that they stand in has others that are not for WebAssembly.
function linkHeaders() {
  mkdirSync(path.join(folder, 'headers'), { recursive: true })
  for (const name of ['boost', 'nlohmann']) {
    const link = path.join(folder, 'headers', name)
    const found = ['/usr/include', '/usr/local/include', '/opt/homebrew/include'].map((each) => path.join(each, name)).find(existsSync)
    if (found && !existsSync(link)) symlinkSync(found, link)
  }
}

// The version of em++, or nothing where there is none.
export function emscripten() {
  const { status, stdout } = spawnSync('em++', ['--version'], { encoding: 'utf8', env: environment() })
  return status === 0 ? stdout.split('\n')[0] : undefined
}

// Puts units together as a module, if anything in them has changed; says whether it has.
async function link(name, units) {
  const stamp = createHash('sha256').update(units.map(([unit]) => readFileSync(path.join(folder, unit + '.stamp'))).join()).digest('hex')
  if (isStamped(name, stamp)) return false
  const part = `build/live/new-${name}`
  await run([...flags, ...linking, ...units.map(([unit]) => `build/live/${unit}.o`), '-o', `${part}.js`])
  writeFileSync(inside(`${part}.js`), readFileSync(inside(`${part}.js`), 'utf8').replaceAll(`new-${name}.wasm`, `${name}.wasm`))
  for (const kind of ['wasm', 'js']) renameSync(inside(`${part}.${kind}`), path.join(folder, `${name}.${kind}`))
  writeFileSync(path.join(folder, name + '.stamp'), stamp)
  return true
}

// Builds the modules if anything has changed; says whether it has.
export async function build(version) {
  mkdirSync(folder, { recursive: true })
  linkHeaders()
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n')  // so Node takes live.js for what it is
  const units = Object.entries(unitsOf(sources()))
  const todo = [...units]
  const stale = () => { if (!changed) console.log('Building the live figures ...'); changed = true }
  let changed = false
  const work = async () => { for (let unit; (unit = todo.shift());) await compile(unit, version, stale) }
  await Promise.all(Array.from({ length: atTheSameTime }, work))
  const linked = Object.entries(modules).map(([name, without]) => link(name, units.filter(([unit]) => !without.test(unit))))
  return (await Promise.all(linked)).includes(true)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const version = emscripten()
  try {
    if (version) await build(version)
    else {
      rmSync(folder, { recursive: true, force: true })  // an old module would answer as old code does
      console.log('The figures stay still: em++ is not installed (./learn setup --site installs it).')
    }
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
