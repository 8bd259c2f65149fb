// What a reader does on the site beside reading: searches, and enlarges a figure.

const alive = (page) => page.until(() => page.evaluate(`() => Boolean(document.querySelector('#app')?.__vue_app__)`), 'does not come to life')

export async function show(page, url, width, dark, reduced) {
  await page.show(width, dark, reduced)
  await page.go(url)
  await alive(page)
}

// The addresses that a search finds, best first.
async function search(page, root, words) {
  await show(page, root + '/', 1280, false)
  await page.evaluate(`() => sessionStorage.clear()`)
  await page.evaluate(`() => document.querySelector('#local-search button').click()`)
  await page.until(() => page.evaluate(`() => document.activeElement?.id === 'localsearch-input'`), 'the search does not open')
  await page.send('Input.insertText', { text: words })
  await page.until(() => page.evaluate(`() => document.querySelector('.results .result, .no-results') !== null`), `no answer to ${words}`)
  return page.evaluate(`() => [...document.querySelectorAll('.results a.result')].map((each) => each.pathname + each.hash)`)
}

// Each search leads to a page, or to none where that is empty; what no page says is not found.
export async function faultsOfSearch(page, root, searches) {
  const faults = []
  for (const [words, place] of searches) {
    const found = await search(page, root, words)
    const pages = found.map((each) => (new URL(root).pathname.replace(/\/$/, '') + place === each.replace(/#.*/, '')))
    if (place === '' && found.length > 0) faults.push(`the search for ${words} finds ${found[0]}`)
    if (place !== '' && !pages.includes(true)) faults.push(`the search for ${words} does not find ${place}, but ${found.join(' ')}`)
    faults.push(...page.faults)
  }
  await search(page, root, 'gradient')
  await page.press('Enter', 13, '\r')
  await page.until(() => page.evaluate(`(root) => location.href !== root`, root + '/'), 'the search leads nowhere')
  return faults
}

const enlarged = (page) => page.evaluate(`() => document.querySelector('dialog[open].enlarged .figure')?.getBoundingClientRect().width ?? 0`)

// A click and the key Enter enlarge the first figure of a page; a click and Escape close it.
export async function faultsOfEnlarging(page, url, width) {
  await show(page, url, width, false)
  const faults = []
  const rightly = async (what, least) => {
    const seen = await enlarged(page)
    if (least === 0 ? seen > 0 : seen < least) faults.push(`${url}, ${width} wide: after ${what} the figure is ${seen} wide`)
  }
  const first = `[...document.querySelectorAll('.vp-doc .figure')].find((each) => getComputedStyle(each).display !== 'none')`
  const own = await page.evaluate(`async () => {
    const figure = ${first}
    figure.loading = 'eager'
    await figure.decode?.()
    figure.scrollIntoView()
    figure.focus()
    return figure.getBoundingClientRect().width
  }`)
  const larger = Math.max(own + 1, 760)
  await page.evaluate(`() => ${first}.click()`)
  await rightly('a click', larger)
  await page.evaluate(`() => document.querySelector('dialog.enlarged')?.click()`)
  await rightly('a second click', 0)
  await page.press('Enter', 13, '\r')
  await rightly('Enter', larger)
  await page.press('Escape', 27)
  await page.until(async () => (await enlarged(page)) === 0, `${url}: Escape does not close the figure`)
  return faults
}
