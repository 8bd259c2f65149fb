// Pages of the site that are no pages of docs/: its home, and the sources that pages link to. They are written into
// build/site-pages whenever the site is built.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { homePage, words } from './home.js'
import { notTranslated } from './not-translated.js'
import { isTranslated, languages, places, repository } from './pages.js'
import { sourcePage, sourcePlaces } from './sources.js'

export const folder = 'build/site-pages'
const inside = (file) => path.join(repository, file)

// The forms of the book that `./learn book` has made in a language.
export function books(from = inside('build/book'), language = 'docs') {
  const name = language === 'docs' ? 'neuron-by-neuron' : 'neuron-by-neuron.zh'
  const forms = { PDF: `${name}.pdf`, EPUB: `${name}.epub` }
  return Object.fromEntries(Object.entries(forms).filter(([, file]) => existsSync(path.join(from, file))))
}

// A page that has not changed keeps its time, for a server that watches it.
function write(place, page) {
  const file = inside(`${folder}/${place}`)
  if (existsSync(file) && readFileSync(file, 'utf8') === page) return
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, page)
}

export function writePages() {
  rmSync(inside(`${folder}/source`), { recursive: true, force: true })
  for (const language of languages) write(words[language].place, homePage(language, books(undefined, language)))
  for (const file of Object.keys(places).filter((each) => !isTranslated(each))) write(places[file], notTranslated(file))
  for (const [file, place] of Object.entries(sourcePlaces)) write(place, sourcePage(file))
}

// Where a file stands in the site.
export const placeInSite = (file) => places[file] ?? (file.startsWith(folder) ? file.slice(folder.length + 1) : file)

export function copyBooks(site) {
  for (const file of languages.flatMap((language) => Object.values(books(undefined, language)))) copyFileSync(inside(`build/book/${file}`), path.join(site, file))
}
