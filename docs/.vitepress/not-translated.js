// A page that has no Chinese form yet: the English one, with a sentence on top.
import path from 'node:path'
import { englishOf, text } from './pages.js'

const sentence = '> **这一页还没有译成中文**，下面是英文原文。\n\n'

// Links and pictures of a page in docs/ seen from build/site-pages/zh/; code stays as it is.
const moved = (words, folder) => words.replace(/^ *(```+)[^]*?^ *\1|`[^`\n]*`|\]\((?![a-z]+:|[#/])/gm,
  (found) => (found === '](' ? `](../../../${folder}/` : found))

export function notTranslated(file) {
  const english = englishOf(file)
  const words = moved(text(english), path.posix.dirname(english))
  return `---\nsearch: false\neditLink: false\n---\n\n${words.replace(/^(# .*\n)/, `$1\n${sentence}`)}`
}
