// What a page says about itself to search engines, and to others that show a link to it.
import { siteOnline } from './addresses.js'
import { addressOf, places, summary } from './pages.js'

// The description of a page of docs/ is its first sentences; the others bring theirs along.
export function describe(pageData) {
  if (places[pageData.filePath]) pageData.description = summary(pageData.filePath)
}

// picture: the file of the social picture in the site, if there is one.
export function metaOf({ title, description, pageData }, site = siteOnline, picture = undefined) {
  const meta = (property, content) => ['meta', { property, content }]
  const head = [meta('og:type', 'article'), meta('og:site_name', 'Neuron by Neuron'), meta('og:title', title), meta('og:description', description)]
  if (!site) return head
  const url = new URL(addressOf(pageData.relativePath).slice(1), site.url).href
  head.push(['link', { rel: 'canonical', href: url }], meta('og:url', url))
  if (!picture) return head
  return [...head, meta('og:image', new URL(picture, site.url).href), meta('og:image:width', '1200'), meta('og:image:height', '630'),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }]]
}
