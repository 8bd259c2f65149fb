// A click on a figure, or Enter when it has the focus, shows it as large as the window allows. On a phone it becomes wider
// than the window, and you move it with a finger. A click, Enter or Escape closes it.

// Never narrower than this, so that the words in a figure can be read.
const least = 760

function show(figure, document) {
  const { width, height } = figure.getBoundingClientRect()
  const { innerWidth, innerHeight } = document.defaultView
  const dialog = document.createElement('dialog')
  const large = figure.cloneNode(true)
  if (figure.currentSrc) large.src = figure.currentSrc
  large.removeAttribute('tabindex')
  large.style.width = `${Math.max(Math.min(innerWidth - 48, (innerHeight - 48) * width / height), least)}px`
  dialog.className = 'enlarged vp-doc'
  dialog.setAttribute('aria-label', figure.alt ?? '')
  dialog.append(large)
  dialog.addEventListener('click', () => dialog.close())
  dialog.addEventListener('keydown', (event) => { if (event.key === 'Enter') dialog.close() })
  dialog.addEventListener('close', () => { dialog.remove(); figure.focus() })
  document.body.append(dialog)
  dialog.showModal()
}

export function enlargeFigures(document) {
  const react = (event) => {
    const figure = event.target.closest?.('.vp-doc .figure')
    if (!figure || figure.closest('dialog, a')) return
    event.preventDefault()
    show(figure, document)
  }
  document.addEventListener('click', react)
  document.addEventListener('keydown', (event) => { if (event.key === 'Enter') react(event) })
}
