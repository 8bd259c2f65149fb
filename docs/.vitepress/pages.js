// Which files are pages of the site, where each one stands there, and in which order they are read.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
const isThere = (file) => existsSync(path.join(repository, file))

// The Chinese pages stand in docs/zh under the names of the English ones, and README.zh.md beside README.md. What is not
// translated yet is shown in English.
const chinese = { folder: 'docs/zh', of: (file) => (file.startsWith('docs/') ? file.replace('docs/', 'docs/zh/') : file.replace('.md', '.zh.md')) }
export const englishOf = (file) => file.replace('docs/zh/', 'docs/').replace('.zh.md', '.md')
export const isChinese = (file) => englishOf(file) !== file
export const isTranslated = (file) => isThere(file)
export const text = (file) => readFileSync(path.join(repository, isThere(file) ? file : englishOf(file)), 'utf8')

// A page without its blocks of code, and without code in its sentences, too.
const sentencesOf = (file) => text(file).replace(/^ *(```+)[^]*?^ *\1/gm, '')
export const prose = (file) => sentencesOf(file).replace(/`[^`]*`/g, '')

// 'docs/01-neuron.md' becomes '01-neuron.md', 'data/README.md' 'data.md'. A language's overview, 'docs/README.md', is
// called after its title, because the home of the site is a page of its own.
function place(file) {
  if (file.startsWith('data/')) return isChinese(file) ? 'zh/data.md' : 'data.md'
  return file.replace('docs/', '').replace('README.md', 'the-way-through.md')
}

const inFolder = (folder) => readdirSync(path.join(repository, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`)
const english = [...inFolder('docs'), 'data/README.md'].filter(isThere)

// The languages of the site, by the folder of their pages.
export const languages = ['docs', chinese.folder].filter(isThere)
const files = [...english, ...(languages.length > 1 ? english.map(chinese.of) : [])]

// The file of each page, and its place in the site.
export const places = Object.fromEntries(files.map((file) => [file, place(file)]))

// The address of a place, and of a page: '01-neuron.md' is at /01-neuron, 'index.md' at /.
export const addressOf = (place) => '/' + place.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')
export const address = (file) => addressOf(places[file])

// The file of the repository that a link in a page means.
export const linked = (file, link) => path.posix.normalize(path.posix.join(path.posix.dirname(file), link)).replace(/\/$/, '')

// The page that a link to this file leads to: from a Chinese page, the one in Chinese.
export const inLanguageOf = (page, file) => (isChinese(page) && !isChinese(file) && places[chinese.of(file)] ? chinese.of(file) : file)

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
  .map(([, title, link]) => ({ title, file: inLanguageOf(file, linked(file, link)) })).filter(({ file }) => places[file])

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

// The README of the repository in the language of a folder.
export const firstPage = (folder) => (folder === chinese.folder ? 'README.zh.md' : 'README.md')

// What the tables say about each chapter: the question and the times from the language's README, the idea and one
// printed result from the language's first page. A chapter without a row has a title only.
export function steps(folder) {
  const [questions, results] = [rows(`${folder}/README.md`), rows(firstPage(folder))]
  const own = pagesOfChapters(folder)
  return wayThrough(folder).chapters.filter(({ file }) => own.includes(file)).map(({ title, file }) => {
    const [question, reading, exercises] = questions.get(file)?.cells ?? []
    const [idea, result] = (results.get(file) ?? results.get(englishOf(file)))?.cells ?? []
    return { title, file, question, reading, exercises, idea, result }
  })
}

export const heading = (file) => text(file).match(/^# (.*)$/m)?.[1] ?? file

// What a page is about: its first sentences after the heading, as plain words.
export function summary(file) {
  const paragraph = sentencesOf(file).split(/\n\s*\n/).find((each) => /^(\p{L}|\*\*)/u.test(each)) ?? heading(file)
  const plain = paragraph.replace(/<!--[^]*?-->/g, '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*$`]/g, '').replace(/\s+/g, ' ').trim().replace(/^(The question\. |问题。)/, '').replace(/:$/, '.').replace(/：$/, '。')
  const sentences = plain.match(/.+?([.?!](?= |$)|[。？！])/g) ?? [plain]
  return sentences.reduce((sum, each) => (sum.length + each.length <= 200 ? sum + each : sum)).trim()
}

// The name of a heading in an address, as GitHub forms it, because that is how the pages link to headings.
export const headingName = (title) =>
  title.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replace(/ /g, '-')

const plainHeading = (title) => title.replace(/`/g, '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s#+$/, '')

// The names of a page's headings, in order; equal ones are numbered.
export function headingNames(file) {
  const met = new Map()
  return [...sentencesOf(file).replace(/<!--[^]*?-->/g, '').matchAll(/^#{1,6} (.*)$/gm)].map(([, title]) => {
    const name = headingName(plainHeading(title)), again = met.get(name) ?? 0
    met.set(name, again + 1)
    return again ? `${name}-${again}` : name
  })
}

// The name that a heading of a page has on the site: a Chinese one has the name of the English heading in its place, so
// that an address leads to the same section in both languages.
export function nameOnSite(file, name) {
  if (!isChinese(file) || !isThere(file)) return name
  const [own, there] = [headingNames(file), headingNames(englishOf(file))]
  return own.length === there.length ? there[own.indexOf(name)] ?? name : name
}
