// What is in the book, in which order, and where the links of its pages lead: each page is a chapter, and a heading is
// called after its page, as in 06-backpropagation--one-step. Answers are collected at the end.
import { linked, places, wayThrough } from '../.vitepress/pages.js'

export const title = 'Neuron by Neuron'
export const subtitle = 'Neural networks from nothing, in C++20, one neuron at a time'

const { title: wayTitle, chapters, others } = wayThrough('docs')

// The name of a page in the book.
const nameOf = (file) => places[file].replace(/\.md$/, '').replaceAll('/', '-')

// The pages: file, title, name.
export const pages = [{ file: 'docs/README.md', title: wayTitle }, ...chapters, ...others]
  .map((page) => ({ ...page, name: nameOf(page.file) }))

export const anchor = (name, heading) => (heading ? `${name}--${heading}` : name)

// Where a link of a page leads in the book; nothing where it leads to a file that is not in it.
export function target(file, link) {
  const [, where, heading] = link.match(/^([^#]*)#?(.*)$/)
  const page = pages.find((each) => each.file === (where === '' ? file : linked(file, decodeURI(where))))
  return page ? '#' + anchor(page.name, decodeURI(heading)) : undefined
}

// The page whose address is this on the site.
export const pageAt = (address) => pages.find(({ name }) => `/${name}` === address || (name === 'index' && address === '/'))

const fold = /<details[^>]*>\s*<summary[^>]*>([^]*?)<\/summary>([^]*?)<\/details>/g

// Opens the folds of a page. Answers go to the list of answers: asked(number, words) stands in their place,
// answered(number, words, inside) in the list; opened(words, inside) is any other fold.
export function openFolds(page, { asked, answered, opened }) {
  const answers = []
  const open = page.replace(fold, (_, words, inside) => {
    if (!/^(Answer|Solution|Check and solution)/.test(words)) return opened(words, inside)
    const number = answers.length + 1
    answers.push(answered(number, words, inside))
    return asked(number, words)
  })
  return { open, answers }
}
