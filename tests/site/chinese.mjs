// The Chinese pages of the site: the switch between the languages, the font, and what was built.
import { show } from './acts.mjs'
import { pause } from './browser.mjs'

// The heading at the top of the window, by its name.
const inSight = `() => [...document.querySelectorAll('.vp-doc :is(h2, h3)[id]')].filter((each) => each.getBoundingClientRect().top < 160).at(-1)?.id`

async function change(page, link) {
  await page.evaluate(`(link) => {
    const button = document.querySelector(link)
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    button.click()
  }`, link)
}

// There and back: the same page, at the section that was being read.
export async function faultsOfSwitch(page, root, place, section) {
  await show(page, `${root}${place}`, 1280, false)
  await page.send('Page.bringToFront')  // a tab behind another one does not scroll
  await page.evaluate(`(name) => document.getElementById(name).scrollIntoView()`, section)
  const faults = []
  for (const [language, wanted] of [['zh-Hans', `${root}/zh${place}`], ['en', `${root}${place}`]]) {
    await change(page, '.VPNavBarTranslations .items a')
    await page.until(() => page.evaluate(`(language) => document.documentElement.lang === language`, language), `the switch does not lead to ${language}`)
    const look = () => page.evaluate(`() => ({ address: location.href, section: (${inSight})(), height: Math.round(scrollY) })`)
    let seen = await look()
    for (const end = Date.now() + 60000; seen.section !== section && Date.now() < end; seen = await look()) await pause(50)  // it scrolls when the page is there
    if (seen.address !== `${wanted}#${section}` || seen.section !== section) faults.push(`the switch leads to ${seen.address}, where ${seen.section} is shown, at ${seen.height}`)
  }
  return [...faults, ...page.faults]
}

// A Chinese character is a square; the box that stands for one that no font has is narrower.
export async function faultsOfFont(page, url) {
  await show(page, url, 1280, false)
  const seen = await page.evaluate(`() => {
    const pen = document.createElement('canvas').getContext('2d')
    pen.font = '100px ' + getComputedStyle(document.querySelector('.vp-doc p')).fontFamily
    return { language: document.documentElement.lang, widths: [...'神经元，'].map((each) => Math.round(pen.measureText(each).width)) }
  }`)
  const faults = seen.language === 'zh-Hans' ? [] : [`${url}: its language is ${seen.language}`]
  if (seen.widths.some((width) => width !== 100)) faults.push(`${url}: Chinese characters are ${seen.widths.join(', ')} wide, not 100`)
  return faults
}

const count = (text, pattern) => text.match(pattern)?.length ?? 0

const article = (html) => html.slice(html.indexOf('class="vp-doc'), html.lastIndexOf('class="VPDocFooter'))
const counted = { 'displayed formulas': /<mjx-container[^>]*display="true"/g, captions: /<p[^>]* id="fig-[\d.]+"/g, blocks: /<pre/g, figures: /<img/g, folds: /<details/g, 'live figures': /data-live=/g }

// A built page has what the built English page has, and neither stars that are no bold nor a sentence that it is behind.
export function faultsOfBuilt(html, english) {
  const [own, there] = [html, english].map(article)
  const count = (text, pattern) => text.match(pattern)?.length ?? 0
  const faults = Object.entries(counted).filter(([, pattern]) => count(own, pattern) !== count(there, pattern))
    .map(([what, pattern]) => `${count(own, pattern)} ${what}, and ${count(there, pattern)} in English`)
  const words = own.replace(/<(pre|code|mjx-container|svg)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
  const stars = words.indexOf('**')
  if (stars >= 0) faults.push(`stars that are no bold: ${words.slice(Math.max(0, stars - 20), stars + 20)}`)
  if (own.includes('class="behind"')) faults.push('it is behind the English page')
  return faults
}
