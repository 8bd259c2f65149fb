// The site: the pages of this folder and data/README.md, unchanged, in the order of the list of chapters and of README.md.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { figures } from './figures.js'
import { plainBraces, repositoryLinks } from './markdown.js'
import { address, headingName, places, wayThrough } from './pages.js'

const neuron = readFileSync(new URL('neuron.svg', import.meta.url), 'utf8')

// One entry of `locales`. The pages of a second language stand in a folder of their own, docs/zh, under the same names.
function language(folder, label, lang, words) {
  const { title, chapters, others } = wayThrough(folder)
  const items = (pages) => pages.map(({ title, file }) => ({ text: title, link: address(file) }))
  const home = address(`${folder}/README.md`)
  return {
    label,
    lang,
    description: words.description,
    themeConfig: {
      ...words,
      logoLink: home,
      sidebar: [
        { items: [{ text: title, link: home }] },
        { text: words.chapters, items: items(chapters) },
        { text: words.others, items: items(others) }
      ]
    }
  }
}

// Words, and every Chinese character as a word of its own.
const tokenize = (text) => text.match(/\p{Script=Han}|[^\p{Script=Han}\p{Z}\p{P}\s]+/gu) ?? []

export default defineConfig({
  title: 'Neuron by Neuron',
  locales: {
    root: language('docs', 'English', 'en', {
      description: 'Neural networks from nothing, in C++20, one neuron at a time',
      chapters: 'Chapters',
      others: 'When you need it',
      outline: { label: 'On this page', level: [2, 3] }
    })
  },

  srcDir: '..',
  srcExclude: ['*.md', '{build,build-*,chapters,cmake,common,plots,tests}/**', 'data/*/**', 'docs/check/**'],
  rewrites: places,
  outDir: '../build/site',
  cacheDir: '../build/site-cache',
  cleanUrls: true,
  metaChunk: true,
  router: { prefetchLinks: false },

  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: 'data:image/svg+xml,' + encodeURIComponent(neuron) }]],
  markdown: {
    math: true,
    anchor: { slugify: headingName },
    languageAlias: { sha256: 'log' },
    image: { lazyLoading: true },
    config: (md) => md.use(plainBraces).use(repositoryLinks).use(figures)
  },
  themeConfig: {
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize }, searchOptions: { combineWith: 'AND' } },
        // What MathJax draws is no text.
        _render: (source, env, md) => md.render(source, env).replace(/<mjx-container.*?<\/mjx-container>/gs, ' ')
      }
    }
  },
  vite: {
    // Pages outside this folder would look for Vue where it is not installed.
    plugins: [{
      name: 'vue-of-this-folder',
      enforce: 'pre',
      resolveId: (id, _, { ssr }) => (ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : null)
    }],
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 }
  }
})
