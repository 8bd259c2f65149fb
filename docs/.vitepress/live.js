// `<!-- live blame -->` in a page becomes the live figure docs/live/figures/blame.vue. What the figures compute is in
// build/live, if ./learn site could build it; otherwise the site says so in the place of each figure.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { modules } from '../live/build.js'
import { repository } from './pages.js'

const inside = (file) => path.join(repository, file)

// The name in a marker; an error if there is no such figure.
export function liveName(html, file) {
  const name = html.trim().match(/^<!-- live ([a-z0-9-]+) -->$/)?.[1]
  if (name && !existsSync(inside(`docs/live/figures/${name}.vue`))) throw new Error(`${file}: there is no docs/live/figures/${name}.vue`)
  return name
}

// fileOf(env) names the file of the page that is rendered.
export function liveFigures(md, fileOf) {
  md.core.ruler.push('live-figures', ({ tokens, env }) => {
    for (const token of tokens.filter(({ type }) => type === 'html_block')) {
      const name = liveName(token.content, fileOf(env))
      if (name) token.content = `<Live name="${name}" />\n`
    }
  })
}

// 'virtual:live' says where the worker and the modules are, as { worker, live: { js, wasm }, whole: { js, wasm } }, or null.
export function liveModule(folder = inside('build/live')) {
  const names = Object.keys(modules), files = { worker: inside('docs/live/worker.js') }
  for (const name of names) for (const kind of ['js', 'wasm']) files[`${name}_${kind}`] = path.join(folder, `${name}.${kind}`)
  const code = () => (Object.values(files).some((file) => !existsSync(file)) ? 'export default null' :
    Object.entries(files).map(([name, file]) => `import ${name} from ${JSON.stringify(file + '?url')}\n`).join('') +
    `export default { worker, ${names.map((name) => `${name}: { js: ${name}_js, wasm: ${name}_wasm }`).join(', ')} }`)
  return {
    name: 'live-module',
    resolveId: (id) => (id === 'virtual:live' ? '\0virtual:live' : null),
    load: (id) => (id === '\0virtual:live' ? code() : null)
  }
}
