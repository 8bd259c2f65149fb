// Which files are pages of the site, and where each one stands there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const text = (file) => readFileSync(path.join(repository, file), 'utf8')

// 'docs/01-neuron.md' becomes '01-neuron.md', 'docs/zh/README.md' becomes 'zh/index.md', 'data/README.md' 'data.md'.
function place(file) {
  if (file.startsWith('data/')) return file.replace('/README.md', '.md')
  return file.replace('docs/', '').replace('README.md', 'index.md')
}

const folders = ['docs', 'docs/zh', 'data'].filter((folder) => existsSync(path.join(repository, folder)))
const files = folders.flatMap((folder) =>
  readdirSync(path.join(repository, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`))

// The file of each page, and its place in the site.
export const places = Object.fromEntries(files.map((file) => [file, place(file)]))

// The address of a page: /, /01-neuron, /zh/.
export const address = (file) => '/' + places[file].replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')

// The file of the repository that a link in a page means.
export const linked = (file, link) => path.posix.normalize(path.posix.join(path.posix.dirname(file), link)).replace(/\/$/, '')

// The pages of the chapters that chapters/CMakeLists.txt lists, in their order.
const list = text('chapters/CMakeLists.txt').match(/set\(NN_CHAPTERS([^)]*)\)/)[1].trim().split(/\s+/)
const chapterPages = (folder) => list.map((name) => `${folder}/${name.replaceAll('_', '-')}.md`).filter((file) => places[file])

// The way through: the chapters, then the pages that a language's README lists, then those that it does not name. It
// says what each is called.
export function wayThrough(folder) {
  const overview = `${folder}/README.md`
  const named = (line) => [...line.matchAll(/\[([^\]]+)\]\(([^):#]+\.md)\)/g)]
    .map(([, title, link]) => ({ title, file: linked(overview, link) })).filter(({ file }) => places[file])
  const lines = text(overview).split('\n')
  const rows = new Map(lines.filter((line) => line.startsWith('|')).flatMap(named).map(({ title, file }) => [file, title]))
  const chapters = chapterPages(folder).map((file) => ({ title: rows.get(file) ?? heading(file), file }))
  const others = lines.filter((line) => line.startsWith('* ')).flatMap(named)
  const known = new Set([overview, ...[...chapters, ...others].map(({ file }) => file)])
  for (const file of files) {
    if (path.posix.dirname(file) === folder && !known.has(file)) others.push({ title: heading(file), file })
  }
  return { title: heading(overview), chapters, others }
}

export const heading = (file) => text(file).match(/^# (.*)$/m)?.[1] ?? file

// The name of a heading in an address, as GitHub forms it, because that is how the pages link to headings.
export const headingName = (title) =>
  title.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replace(/ /g, '-')
