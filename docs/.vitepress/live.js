// `<!-- live blame -->` in a page becomes the live figure docs/live/figures/blame.vue. What the figures compute is in
// build/live, if ./learn site could build it; otherwise the site says so in the place of each figure.
import { existsSync } from 'node:fs'
import path from 'node:path'
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

// 'virtual:live' says where the module and its worker are, as { js, wasm, worker }, or null.
export function liveModule(folder = inside('build/live')) {
  const files = { js: path.join(folder, 'live.js'), wasm: path.join(folder, 'live.wasm'), worker: inside('docs/live/worker.js') }
  const names = Object.keys(files)
  const code = () => (names.some((name) => !existsSync(files[name])) ? 'export default null' :
    names.map((name) => `import ${name} from ${JSON.stringify(files[name] + '?url')}\n`).join('') + `export default { ${names.join(', ')} }`)
  return {
    name: 'live-module',
    resolveId: (id) => (id === 'virtual:live' ? '\0virtual:live' : null),
    load: (id) => (id === '\0virtual:live' ? code() : null)
  }
}
