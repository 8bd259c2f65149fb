// Pages of the site for the files and folders of the repository that its pages link to: a file's text, a folder's list.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { repositoryOnline } from './addresses.js'
import { addressOf, linked, places, prose, repository } from './pages.js'

const inside = (file) => path.join(repository, file)
const kind = (file) => statSync(inside(file), { throwIfNoEntry: false })
const isText = (file) => !readFileSync(inside(file)).subarray(0, 8000).includes(0)

// The repository's files and folders that a page links to; its pictures are shown, not linked.
function linkedFiles(page) {
  const links = [...prose(page).matchAll(/(!?)\[[^\]]*\]\(([^)\s#]+)[^)]*\)/g)].filter(([, picture, link]) => !picture && !/^[a-z]+:/.test(link))
  return links.map(([, , link]) => linked(page, decodeURI(link))).filter((file) => !places[file] && kind(file) && !file.startsWith('..'))
}

const visible = (folder) => readdirSync(inside(folder)).filter((name) => !/^(\.|build|node_modules)/.test(name)).map((name) => `${folder}/${name}`)

// What is linked, and what the folders among it hold.
function reachable() {
  const found = new Set()
  const visit = (file) => {
    if (found.has(file) || places[file]) return
    if (kind(file).isDirectory()) { found.add(file); visible(file).forEach(visit) } else if (isText(file)) found.add(file)
  }
  Object.keys(places).flatMap(linkedFiles).forEach(visit)
  return [...found].sort()
}

const isFolder = (file) => kind(file).isDirectory()
const placeOf = (file) => `source/${isFolder(file) ? `${file}/index` : file.replace(/\.(?=[^/]*$)/g, '-')}.md`

// Each of these files and folders, and its place in the site: source/chapters/06_backpropagation/backpropagation-hpp.md.
export const sourcePlaces = Object.fromEntries(reachable().map((file) => [file, placeOf(file)]))

const languages = { cpp: 'cpp', hpp: 'cpp', js: 'js', mjs: 'js', json: 'json', md: 'md', py: 'python', sh: 'sh', svg: 'xml', yml: 'yaml', cmake: 'cmake' }
const language = (file) => {
  if (path.posix.basename(file) === 'CMakeLists.txt') return 'cmake'
  return languages[path.posix.extname(file).slice(1)] ?? (readFileSync(inside(file), 'utf8').startsWith('#!') ? 'sh' : 'text')
}

// What a file says of itself: the first sentence of the comment that it opens with, without the file's name.
export function opening(file) {
  if (isFolder(file)) return ''
  const comment = readFileSync(inside(file), 'utf8').replace(/^#!.*\n/, '').match(/^((\/\/|#) .*\n)+/)?.[0] ?? ''
  const words = comment.replace(/^(\/\/|#) /gm, '').replace(/\s+/g, ' ').trim()
  return (words.match(/^.*?[.?!](?= |$)/)?.[0] ?? words).replace(/^[\w.]+( [A-Z]+)*: /, '')
}

const plain = (words) => words.replace(/[\\`*_{}[\]<>$|&~]/g, '\\$&')
const link = (file, words) => (sourcePlaces[file] ? `[${words}](${addressOf(sourcePlaces[file])})` : words)

// The folders on the way to a file, as far as they have pages.
const way = (file) => file.split('/').map((name, i, names) => link(names.slice(0, i + 1).join('/'), plain(name)))
const heading = (file) => `# ${plain(file)}\n\n`
const online = (file) => (repositoryOnline ? ` · [in the repository](${repositoryOnline.files}${file})` : '')
const head = (file, description) => `---\nsearch: false\neditLink: false\noutline: false\naside: false\nprev: false\nnext: false\n` +
  `title: ${JSON.stringify(file)}\ndescription: ${JSON.stringify(description)}\npageClass: source\n---\n\n`

function folderPage(folder) {
  const items = visible(folder).filter((file) => sourcePlaces[file] || places[file] || !isFolder(file))
  const item = (file) => `* ${link(file, plain(path.posix.basename(file)) + (isFolder(file) ? '/' : ''))}${opening(file) && `: ${plain(opening(file))}`}`
  return head(folder, `What the folder ${folder} holds.`) + heading(folder) + `${way(folder).slice(0, -1).join(' / ')}${online(folder)}\n\n` +
    items.sort((a, b) => isFolder(b) - isFolder(a)).map(item).join('\n') + '\n'
}

function filePage(file) {
  const text = readFileSync(inside(file), 'utf8')
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return head(file, opening(file) || `The file ${file}.`) + heading(file) + `${way(file).slice(0, -1).join(' / ')}${online(file)}\n\n` +
    `${fence}${language(file)}\n${text.replace(/\n*$/, '\n')}${fence}\n`
}

export const sourcePage = (file) => (isFolder(file) ? folderPage(file) : filePage(file))
