// The switch between languages leads to the section that is being read. Headings have the same names in both languages.

const switches = '.VPNavBarTranslations a, .VPNavScreenTranslations a, .VPNavBarExtra .translations a'

// The last heading that has gone past the top of the window, or is just below the bar.
function sectionInSight(document) {
  const passed = [...document.querySelectorAll('.vp-doc :is(h2, h3)[id]')].filter((each) => each.getBoundingClientRect().top < 160)
  return passed.at(-1)?.id
}

function lead(link, document) {
  const url = new URL(link.href)
  const section = sectionInSight(document)
  url.hash = section ?? ''
  link.href = url.href
}

// Before the click, because the router reads the address when it comes.
export function keepSection(document) {
  const react = (event) => {
    const link = event.target.closest?.(switches)
    if (link) lead(link, document)
  }
  for (const kind of ['pointerdown', 'focusin', 'keydown']) document.addEventListener(kind, react, true)
}
