// serve.js FOLDER PORT: serves a built site to this machine until it is stopped.
// serve.js --try PORT: only says whether this port can be had.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.gif': 'image/gif', '.jpg': 'image/jpeg'
}

const isFile = (name) => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false

// /01-neuron is 01-neuron.html, / is index.html.
function find(folder, address) {
  const name = path.join(folder, path.normalize(decodeURIComponent(new URL(address, 'http://here').pathname)))
  return [name, name + '.html', path.join(name, 'index.html')].find(isFile)
}

function answer(folder, request, response) {
  let file
  try { file = find(folder, request.url) } catch { /* an address that is none */ }
  const shown = file ?? path.join(folder, '404.html')
  response.writeHead(file ? 200 : 404, { 'Content-Type': types[path.extname(shown)] ?? 'application/octet-stream' })
  createReadStream(shown).on('error', () => response.end()).pipe(response)
}

// Resolves to the server's port; 0 takes a free one.
export function serve(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', () => resolve({ server, port: server.address().port }))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port] = process.argv.slice(2)
  try {
    const { server } = await serve(folder, Number(port))
    if (folder === '--try') server.close()
    else console.log(`The site is at http://localhost:${port} until you press Ctrl-C.`)
  } catch (error) {
    console.error(`learn: port ${port} cannot be used (${error.code}); ./learn site --port NUMBER takes another`)
    process.exitCode = 1
  }
}
