// Figures are written in English. On a Chinese page their words are exchanged where they are shown, whenever they change; the
// figure itself knows nothing of it. What the table does not have stays as it is.

const attributes = ['aria-label', 'aria-valuetext']
const special = /[.*+?^${}()|[\]\\]/g

// "After {} steps" as a pattern: {} may be any words, {#} a number only.
const pattern = (english) => new RegExp('^' + english.replace(special, '\\$&').replaceAll('\\{\\}', '(.+?)').replaceAll('\\{#\\}', '([\\d.,−–]+)') + '$', 's')
const letters = (english) => english.replace(/\{#?\}/g, '').length

// say(text) is the text in the words of these tables, earlier ones first, or undefined.
export function speaker(...tables) {
  const exact = new Map(), patterns = []
  for (const [english, other] of tables.flatMap(Object.entries)) {
    if (/\{#?\}/.test(english)) patterns.push([pattern(english), other, letters(english)])
    else if (!exact.has(english)) exact.set(english, other)
  }
  patterns.sort((one, other) => other[2] - one[2])  // what says more goes first
  const filled = (other, values) => {
    let next = 0
    return other.replace(/\{(\d?)\}/g, (_, place) => { const value = values[place ? place - 1 : next++]; return say(value) ?? value })
  }
  function say(text) {
    const [, before, words, after] = text.match(/^(\s*)([^]*?)(\s*)$/)
    const plain = words.replace(/\s+/g, ' ')
    let said = exact.get(plain)
    if (said === undefined && !/[a-z]/i.test(plain)) return undefined
    for (let i = 0; said === undefined && i < patterns.length; ++i) {
      const found = plain.match(patterns[i][0])
      if (found) said = filled(patterns[i][1], found.slice(1))
    }
    if (said === undefined) return undefined
    return (/^[，。：（）]/.test(said) ? '' : before) + said + (/[。：，、（]$/.test(said) ? '' : after)  // full-width marks bring their space along
  }
  return say
}

function exchange(node, say) {
  if (node.nodeType === 3) {
    const said = say(node.data)
    if (said !== undefined && said !== node.data) node.data = said
    return
  }
  for (const name of attributes) {
    const said = node.hasAttribute?.(name) ? say(node.getAttribute(name)) : undefined
    if (said !== undefined && said !== node.getAttribute(name)) node.setAttribute(name, said)
  }
  for (const child of node.childNodes) exchange(child, say)
}

// Exchanges the words in this element from now on; stops when what it returns is called.
export function translate(element, say) {
  exchange(element, say)
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'childList' ? addedNodes : [target]) exchange(node, say)
    }
  })
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes })
  return () => observer.disconnect()
}
