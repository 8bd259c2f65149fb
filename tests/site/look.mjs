// What a page looks like to its reader. These functions run in the browser, on the page that is shown.

// Unfolds everything, waits for the pictures, and looks around.
export async function look(width) {
  for (const fold of document.querySelectorAll('details')) fold.open = true
  for (const image of document.images) image.loading = 'eager'
  await Promise.all([...document.images].map((image) => image.complete || new Promise((resolve) => {
    image.onload = image.onerror = resolve
  })))
  const article = document.querySelector('.vp-doc') ?? document.body
  const words = article.cloneNode(true)
  for (const code of words.querySelectorAll('pre, code, mjx-container')) code.remove()
  const all = (selector, value) => [...document.querySelectorAll(selector)].map(value)
  return {
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.content ?? '',
    dark: document.documentElement.classList.contains('dark'),
    broken: [...document.images].filter((image) => !image.naturalWidth).map((image) => image.src),
    images: document.images.length,
    formulas: document.querySelectorAll('mjx-container[display="true"]:has(svg)').length,
    empty: [...document.querySelectorAll('mjx-container')].filter((each) => each.getBoundingClientRect().width < 2).length,
    misread: all('[data-mml-node="merror"]', (each) => each.getAttribute('title') ?? each.textContent),
    raw: words.textContent.match(/\$\$|\\[a-z]+|\{\{|<!--/)?.[0] ?? '',
    excess: document.scrollingElement.scrollWidth - width,
    wide: [...article.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > width + 1 &&
      !each.closest('pre, table, svg, mjx-container[display="true"], .figure-box.scrolls')).map((each) => each.outerHTML.slice(0, 80)),
    names: all('[id]', (each) => each.id),
    links: all('a[href]', (each) => each.href),
    linked: all('.vp-doc a[href]', (each) => each.href),
    dead: all('.vp-doc span.file', (each) => each.textContent),
    way: ['prev', 'next'].map((name) => document.querySelector(`.pager-link.${name}`)?.pathname ?? ''),
    sidebar: all('.VPSidebar a[href]', (each) => each.pathname),
    code: document.querySelectorAll('pre.shiki span[style]').length,
    captions: all('p.caption', (each) => each.id),
    start: document.querySelector('.home .button.brand')?.href ?? '',
    cards: document.querySelectorAll('.home .card').length,
    steps: document.querySelectorAll('.home .step').length
  }
}

// Every block of code: its columns, how large its letters are, whether it scrolls, and how many lines are wrapped.
export function blocks() {
  return [...document.querySelectorAll('.vp-doc pre')].map((pre) => {
    const lines = [...pre.querySelectorAll('.line')]
    const high = parseFloat(getComputedStyle(pre.querySelector('code') ?? pre).lineHeight)
    const scrolls = [pre.parentElement, pre, pre.firstElementChild].some((each) => each && each.scrollWidth > each.clientWidth + 1)
    return {
      columns: Math.max(0, ...pre.textContent.split('\n').map((line) => line.length)),
      letters: parseFloat(getComputedStyle(pre.querySelector('code') ?? pre).fontSize),
      scrolls,
      wrapped: lines.filter((line) => line.getBoundingClientRect().height > 1.5 * high).length,
      marked: lines.every((line) => getComputedStyle(line).backgroundImage.includes('gradient'))
    }
  })
}

// The numbers of equations and figures in the text that are no links, like (6.4) and Figure 6.1.
export function plainReferences() {
  const found = []
  const walker = document.createTreeWalker(document.querySelector('.vp-doc'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement.closest('a, pre, code, mjx-container, h1, h2, h3, h4, summary, .caption')) continue
    found.push(...[...textContent.matchAll(/\((\d+\.\d+)\)/g)].map(([, number]) => `eq-${number}`))
    found.push(...[...textContent.matchAll(/Figure (\d+\.\d+)/g)].map(([, number]) => `fig-${number}`))
  }
  return found
}
