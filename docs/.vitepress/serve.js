// serve.js FOLDER PORT: serves a built site to this machine until it is stopped. Where NN_SITE names a folder on its host,
// like https://example.org/neuron/, the site stands in /neuron/ here, too.
// serve.js --try PORT: only says whether this port can be had.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { siteOnline } from './addresses.js'

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.gif': 'image/gif', '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf', '.epub': 'application/epub+zip', '.xml': 'application/xml', '.wasm': 'application/wasm'
}

const isFile = (name) => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false

// /01-neuron is 01-neuron.html, / is index.html; base is what comes before them, like /neuron/.
function find(folder, base, address) {
  const place = path.normalize(decodeURIComponent(new URL(address, 'http://here').pathname))
  if (!place.startsWith(base)) return undefined
  const name = path.join(folder, place.slice(base.length))
  return [name, name + '.html', path.join(name, 'index.html')].find(isFile)
}

function answer(folder, base, request, response) {
  let file
  try { file = find(folder, base, request.url) } catch { /* an address that is none */ }
  const shown = file ?? path.join(folder, '404.html')
  response.writeHead(file ? 200 : 404, { 'Content-Type': types[path.extname(shown)] ?? 'application/octet-stream' })
  createReadStream(shown).on('error', () => response.end()).pipe(response)
}

// Resolves to the server's port; 0 takes a free one.
export function serve(folder, port, base = '/') {
  const server = createServer((request, response) => answer(folder, base, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', () => resolve({ server, port: server.address().port }))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port] = process.argv.slice(2)
  try {
    const base = siteOnline?.base ?? '/'
    const { server } = await serve(folder, Number(port), base)
    if (folder === '--try') server.close()
    else console.log(`The site is at http://localhost:${port}${base === '/' ? '' : base} until you press Ctrl-C.`)
  } catch (error) {
    console.error(`learn: port ${port} cannot be used (${error.code}); ./learn site --port NUMBER takes another`)
    process.exitCode = 1
  }
}
