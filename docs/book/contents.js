// What is in the book of a language, in which order, and where the links of its pages lead: each page is a chapter, and a
// heading is called after its page, as in 06-backpropagation--one-step. Answers are collected at the end.
import { address, linked, places, wayThrough } from '../.vitepress/pages.js'

const languages = {
  docs: {
    lang: 'en', title: 'Neuron by Neuron', subtitle: 'Neural networks from nothing, in C++20, one neuron at a time',
    contents: 'Contents', answers: 'Answers', answer: /^(Answer|Solution|Check and solution)/
  },
  'docs/zh': {
    lang: 'zh-Hans', title: 'Neuron by Neuron', subtitle: '用 C++20 从零搭神经网络，一个神经元接一个神经元',
    contents: '目录', answers: '答案', answer: /^(答案|检查与解答)/
  }
}

// The language of a folder, docs or docs/zh, is the argument of both programs.
const folder = process.argv[3] ?? 'docs'
export const words = languages[folder]
export const { lang, title, subtitle } = words

const { title: wayTitle, chapters, others } = wayThrough(folder)

// The name of a page in the book.
const nameOf = (file) => places[file].replace(/\.md$/, '').replaceAll('/', '-')

// The pages: file, title, name, and the place in the site.
export const pages = [{ file: `${folder}/README.md`, title: wayTitle }, ...chapters, ...others]
  .map((page) => ({ ...page, name: nameOf(page.file), place: places[page.file].replace(/\.md$/, '') }))

export const anchor = (name, heading) => (heading ? `${name}--${heading}` : name)

// Where a link of a page leads in the book; nothing where it leads to a file that is not in it.
export function target(file, link) {
  const [, where, heading] = link.match(/^([^#]*)#?(.*)$/)
  const page = pages.find((each) => each.file === (where === '' ? file : linked(file, decodeURI(where))))
  return page ? '#' + anchor(page.name, decodeURI(heading)) : undefined
}

// The page whose address is this on the site.
export const pageAt = (link) => pages.find(({ file }) => address(file) === link)

const fold = /<details[^>]*>\s*<summary[^>]*>([^]*?)<\/summary>([^]*?)<\/details>/g

// Opens the folds of a page. Answers go to the list of answers: asked(number, words) stands in their place,
// answered(number, words, inside) in the list; opened(words, inside) is any other fold.
export function openFolds(page, { asked, answered, opened }) {
  const answers = []
  const open = page.replace(fold, (_, words, inside) => {
    if (!languages[folder].answer.test(words)) return opened(words, inside)
    const number = answers.length + 1
    answers.push(answered(number, words, inside))
    return asked(number, words)
  })
  return { open, answers }
}
