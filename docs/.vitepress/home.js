// The home of the site: what the tutorial is, what you will build, and the chapters. All that it says about a chapter
// comes from the tables of README.md and docs/README.md, and its picture is the first one of README.md.
import { repositoryOnline, siteOnline } from './addresses.js'
import { address, firstPage, steps, text, wayThrough } from './pages.js'

// What the home of a language says, by the folder of its pages.
export const words = {
  docs: {
    place: 'index.md',
    title: 'Neuron by Neuron',
    tagline: 'Neural networks from nothing, in C++20',
    sentences: [
      'You start with a single neuron.',
      'Step by step, you build a network that learns to read handwritten digits, and you see every number on the way.',
      'You need some C++, and you do not need to know anything about machine learning.'
    ],
    between: ' ',
    start: (number, name) => `Start with page ${number}: ${name}`,
    build: 'What you will build',
    buildText: 'Each step adds one idea. Its program prints a result that you can check yourself.',
    chapters: 'The chapters',
    chaptersText: 'Each chapter is a page to read, a small library and a program to run.',
    reading: (time) => `${time} to read and run`,
    exercises: (time) => `${time} for the exercises`,
    book: 'Read it as a book:',
    code: 'The source code'
  },
  'docs/zh': {
    place: 'zh/index.md',
    title: 'Neuron by Neuron',
    tagline: '用 C++20 从零搭神经网络，一个神经元接一个神经元',
    sentences: [
      '从单个神经元开始，一步步搭出会读手写数字的网络，路上的每个数都看得见。',
      '你需要会一点 C++，但不必懂机器学习。'
    ],
    between: '',
    start: (number, name) => `从第 ${number} 页开始：${name}`,
    build: '你会做出什么',
    buildText: '每一步加一个想法。它的程序会打印一个结果，你可以自己核对。',
    chapters: '各章',
    chaptersText: '每一章有一页文字、一个小小的库和一个可以运行的程序。',
    reading: (time) => `阅读和运行 ${time}`,
    exercises: (time) => `练习 ${time}`,
    book: '做成书来读：',
    code: '源代码'
  }
}

// The picture that the README of a language opens with, its description and its caption.
function picture(folder) {
  const [, alt, file, caption] = text(firstPage(folder)).match(/!\[([^\]]*)\]\(([^)]*)\)\s+\*([^*]+)\*/)
  return { alt, file, caption: caption.replace(/\s+/g, ' ') }
}

// A box holds Markdown only between empty lines.
const box = (name, ...lines) => [`<div class="${name}">`, '', ...lines.flatMap((line) => [line, '']), '</div>', ''].join('\n')

function hero(folder, { place, title, tagline, sentences, between, start, code }, books) {
  const way = wayThrough(folder)
  const [first] = way.chapters
  const { alt, file, caption } = picture(folder)
  const up = '../'.repeat(place.split('/').length + 1)
  const [, number, name] = first.title.match(/^(\d+) (.*)$/)
  const buttons = [`[${start(number, name)}](${address(first.file)}){.button .brand}`, `[${way.title}](${address(`${folder}/README.md`)}){.button}`]
  if (repositoryOnline) buttons.push(`[${code}](${repositoryOnline.home}){.button .code}`)
  return box('hero',
    box('words', `# ${title}`, `${tagline}\n{.tagline}`, sentences.join(between), `${buttons.join(' ')}\n{.buttons}`, books),
    box('picture', `![${alt}](${up}${file})`, `*${caption}*`))
}

// A printed result that ends a sentence stands on a line of its own, where no point follows it.
const step = ({ title, file, idea, result }) => box('step', `[${title}](${address(file)})\n{.name}`, idea, `${result.replace(/`[.。]$/, '`')}\n{.result}`)

function card({ title, file, question, reading, exercises }, { reading: read, exercises: exercise }) {
  const times = [reading && read(reading), exercises && exercise(exercises)].filter(Boolean).join('\\\n')
  return box('card', `### [${title}](${address(file)})`, question ?? '', times && `${times}\n{.times}`)
}

// books: the forms of the book that are there, like { PDF: 'neuron-by-neuron.pdf' }.
export function homePage(folder, books) {
  const own = words[folder]
  const all = steps(folder)
  const forms = Object.entries(books).map(([form, file]) => `<a class="book" href="${siteOnline?.base ?? '/'}${file}" target="_self" download>${form}</a>`)
  return `---\nlayout: page\nsidebar: false\nsearch: false\ntitle: ${own.title}\ntitleTemplate: ':title · ${own.tagline}'\n` +
    `description: ${JSON.stringify(own.sentences.join(own.between))}\npageClass: home-page\n---\n\n` +
    box('vp-doc home',
      hero(folder, own, forms.length > 0 ? `${own.book} ${forms.join(' ')}\n{.books}` : ''),
      `## ${own.build}`, own.buildText, box('steps', ...all.filter(({ result }) => result).map(step)),
      `## ${own.chapters}`, own.chaptersText, box('cards', ...all.map((each) => card(each, own))))
}
