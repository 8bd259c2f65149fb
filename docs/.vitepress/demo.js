// demo.js SITE PAGE COMMAND...: opens a page of a built site in a browser by this command, and serves the site to this
// machine until it is stopped. Ends with status 3 if the command fails.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { serve } from './serve.js'

const [site, page, command, ...words] = process.argv.slice(2)

// The folder of the host for which the site was built, like /neuron/: its pages name their files with it.
const base = readFileSync(path.join(site, '404.html'), 'utf8').match(/ (?:src|href)="(\/(?:[^"]*\/)?)assets\//)?.[1] ?? '/'
const { port } = await serve(site, 0, base)
const address = `http://localhost:${port}${base}${page}`
console.log(`Your browser opens ${address}\nDraw a digit there. The page is here until you press Ctrl-C; ./learn demo --terminal draws in the terminal.`)

const fail = (why) => {
  console.log(`The browser did not open: ${command} ${why}.`)
  process.exit(3)
}
spawn(command, [...words, address], { stdio: 'ignore' }).on('error', ({ code }) => fail(code)).on('exit', (status) => {
  if (status !== 0) fail(`ends with status ${status}`)
})
