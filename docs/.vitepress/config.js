// The site: a home, the pages of this folder and data/README.md, unchanged, in the order of the list of chapters and of
// README.md, and the sources that they link to.
import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitepress'
import { repositoryOnline, siteOnline } from './addresses.js'
import { figures } from './figures.js'
import { copyBooks, folder as generated, placeInSite, writePages } from './generated.js'
import { liveFigures, liveModule } from './live.js'
import { codeColumns, fileOf, headingsOfEnglish, plainBraces, repositoryLinks } from './markdown.js'
import { describe, metaOf } from './meta.js'
import { behind } from './behind.js'
import { chineseWords, englishWords, searchInChinese } from './languages.js'
import { address, headingName, languages, repository, wayThrough } from './pages.js'
import { quizzes } from './quizzes.js'
import { searchable } from './references.js'
import { chromium, drawSocialPicture, name as socialPicture } from './social.js'

const neuron = 'data:image/svg+xml,' + encodeURIComponent(readFileSync(new URL('neuron.svg', import.meta.url), 'utf8').trim())

writePages()
const hasPicture = Boolean(siteOnline) && drawSocialPicture(path.join(repository, generated), chromium())

// One entry of `locales`. The pages of a second language stand in a folder of their own, docs/zh, under the same names.
function language(folder, label, lang, { description, repository, source, ...words }) {
  const { title, chapters, others } = wayThrough(folder)
  const items = (pages) => pages.map(({ title, file }) => ({ text: title, link: address(file) }))
  const overview = { text: title, link: address(`${folder}/README.md`) }
  const online = repositoryOnline ? [{ text: repository, link: repositoryOnline.home }] : []
  return {
    label,
    lang,
    description,
    themeConfig: {
      ...words,
      nav: [overview, ...online],
      editLink: repositoryOnline && { pattern: repositoryOnline.files + ':path', text: source },
      sidebar: [
        { items: [overview] },
        { text: words.chapters, items: items(chapters) },
        { text: words.others, items: items(others) }
      ]
    }
  }
}

// Words, numbers with their points, and every Chinese character as a word of its own. The browser gets these three as text.
const tokenize = (text) => text.match(/\p{Script=Han}|\d+(?:[.,]\d+)+|[^\p{Script=Han}\p{Z}\p{P}\s]+/gu) ?? []
const fuzzy = (term) => (/\d/.test(term) ? false : 0.2)
const prefix = (term) => !/^\d+[.,]\d+$/.test(term)

export default defineConfig({
  title: 'Neuron by Neuron',
  locales: {
    root: language('docs', 'English', 'en', englishWords),
    ...(languages.includes('docs/zh') && { zh: language('docs/zh', '简体中文', 'zh-Hans', chineseWords) })
  },

  srcDir: '..',
  srcExclude: ['*.md', '{build-*,chapters,cmake,common,plots,tests}/**', 'build/!(site-pages)/**', 'build/*.md', 'data/*/**', 'docs/check/**'],
  rewrites: placeInSite,
  base: siteOnline?.base ?? '/',
  sitemap: siteOnline && { hostname: siteOnline.url },
  outDir: '../build/site',
  cacheDir: '../build/site-cache',
  cleanUrls: true,
  metaChunk: true,
  router: { prefetchLinks: false },

  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: neuron }]],
  transformPageData: describe,
  transformHead: (page) => metaOf(page, siteOnline, hasPicture ? socialPicture : undefined),
  buildEnd({ outDir }) {
    copyBooks(outDir)
    if (hasPicture) copyFileSync(path.join(repository, generated, socialPicture), path.join(outDir, socialPicture))
  },
  markdown: {
    math: true,
    anchor: { slugify: headingName },
    languageAlias: { sha256: 'log' },
    image: { lazyLoading: true },
    config: (md) => md.use(plainBraces).use(headingsOfEnglish).use(repositoryLinks).use(codeColumns).use(figures).use(quizzes, fileOf).use(liveFigures, fileOf).use(behind, fileOf)
  },
  themeConfig: {
    logo: neuron,
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        locales: { zh: { translations: searchInChinese } },
        miniSearch: { options: { tokenize }, searchOptions: { combineWith: 'AND', fuzzy, prefix } },
        // Generated pages are not searched; to render them once more would take as long as all others.
        _render: (source, env, md) => (source.startsWith('---\n') && /^search: false$/m.test(source) ? '' : searchable(md.render(source, env)))
      }
    }
  },
  vite: {
    // Pages outside this folder would look for Vue where it is not installed.
    plugins: [liveModule(), {
      name: 'vue-of-this-folder',
      enforce: 'pre',
      resolveId: (id, _, { ssr }) => (ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : null)
    }],
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 }
  }
})
