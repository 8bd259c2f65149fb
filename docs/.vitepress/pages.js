// Which files are pages of the site, where each one stands there, and in which order they are read.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const text = (file) => readFileSync(path.join(repository, file), 'utf8')

// A page without its blocks of code, and without code in its sentences, too.
const sentencesOf = (file) => text(file).replace(/^ *(```+)[^]*?^ *\1/gm, '')
export const prose = (file) => sentencesOf(file).replace(/`[^`]*`/g, '')

// 'docs/01-neuron.md' becomes '01-neuron.md', 'data/README.md' 'data.md'. A language's overview, 'docs/README.md', is
// called after its title, because the home of the site is a page of its own.
function place(file) {
  if (file.startsWith('data/')) return file.replace('/README.md', '.md')
  return file.replace('docs/', '').replace('README.md', 'the-way-through.md')
}

const folders = ['docs', 'docs/zh', 'data'].filter((folder) => existsSync(path.join(repository, folder)))
const files = folders.flatMap((folder) =>
  readdirSync(path.join(repository, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`))

// The file of each page, and its place in the site.
export const places = Object.fromEntries(files.map((file) => [file, place(file)]))

// The address of a place, and of a page: '01-neuron.md' is at /01-neuron, 'index.md' at /.
export const addressOf = (place) => '/' + place.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')
export const address = (file) => addressOf(places[file])

// The file of the repository that a link in a page means.
export const linked = (file, link) => path.posix.normalize(path.posix.join(path.posix.dirname(file), link)).replace(/\/$/, '')

// The chapters of chapters/CMakeLists.txt, in their order: the page of each, then further pages with its number, as
// 12-engine.md follows 12-faster.md.
export const list = text('chapters/CMakeLists.txt').match(/set\(NN_CHAPTERS([^)]*)\)/)[1].trim().split(/\s+/)
const pagesOfChapters = (folder) => list.map((name) => `${folder}/${name.replaceAll('_', '-')}.md`).filter((file) => places[file])
function chapterPages(folder) {
  const pages = pagesOfChapters(folder)
  return pages.flatMap((page) => {
    const number = page.slice(0, folder.length + '/00-'.length)
    return [page, ...files.filter((file) => file.startsWith(number) && !pages.includes(file))]
  })
}

const lines = (file) => text(file).split('\n')
const named = (file) => (line) => [...line.matchAll(/\[([^\]]+)\]\(([^):#]+\.md)\)/g)]
  .map(([, title, link]) => ({ title, file: linked(file, link) })).filter(({ file }) => places[file])

// The rows of a file's tables that begin with a link to a page: the page, its title there, and the other cells.
function rows(file) {
  return new Map(lines(file).filter((line) => line.startsWith('|')).flatMap((line) => {
    const [first, ...cells] = line.split('|').slice(1, -1).map((cell) => cell.trim())
    return named(file)(first).map(({ title, file }) => [file, { title, cells }])
  }))
}

// The way through: the chapters, then the pages that a language's README lists, then those that it does not name. It
// says what each is called.
export function wayThrough(folder) {
  const overview = `${folder}/README.md`
  const table = rows(overview)
  const listed = lines(overview).filter((line) => line.startsWith('* ')).flatMap(named(overview))
  const titles = new Map(listed.map(({ title, file }) => [file, title]))
  const titled = (file) => ({ title: table.get(file)?.title ?? titles.get(file) ?? heading(file), file })
  const chapters = chapterPages(folder).map(titled)
  const known = new Set([overview, ...chapters.map(({ file }) => file)])
  const others = listed.filter(({ file }) => !known.has(file) && known.add(file))
  for (const file of files) {
    if (path.posix.dirname(file) === folder && !known.has(file)) others.push(titled(file))
  }
  return { title: heading(overview), chapters, others }
}

// What the tables say about each chapter: the question and the times from the language's README, the idea and one
// printed result from README.md. A chapter without a row has a title only.
export function steps(folder) {
  const [questions, results] = [rows(`${folder}/README.md`), rows('README.md')]
  const own = pagesOfChapters(folder)
  return wayThrough(folder).chapters.filter(({ file }) => own.includes(file)).map(({ title, file }) => {
    const [question, reading, exercises] = questions.get(file)?.cells ?? []
    const [idea, result] = results.get(`docs/${path.posix.basename(file)}`)?.cells ?? []
    return { title, file, question, reading, exercises, idea, result }
  })
}

export const heading = (file) => text(file).match(/^# (.*)$/m)?.[1] ?? file

// What a page is about: its first sentences after the heading, as plain words.
export function summary(file) {
  const paragraph = sentencesOf(file).split(/\n\s*\n/).find((each) => /^(\p{L}|\*\*)/u.test(each)) ?? heading(file)
  const plain = paragraph.replace(/<!--[^]*?-->/g, '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*$`]/g, '').replace(/\s+/g, ' ').trim().replace(/^The question\. /, '').replace(/:$/, '.')
  const sentences = plain.match(/.+?([.?!](?= |$)|[。？！])/g) ?? [plain]
  return sentences.reduce((sum, each) => (sum.length + each.length <= 200 ? sum + each : sum)).trim()
}

// The name of a heading in an address, as GitHub forms it, because that is how the pages link to headings.
export const headingName = (title) =>
  title.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replace(/ /g, '-')
