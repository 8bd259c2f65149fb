// The questions of a chapter for the page, from the chapter's quiz.json or quiz.zh.json, which are read when the site is
// built; what a reader has answered is kept in the browser.

const files = import.meta.glob('../../../chapters/*/quiz*.json', { import: 'default' })

// The questions of a chapter, like 05_chain_rule; in English where they are not translated.
export function questionsOf(chapter, chinese) {
  const own = (name) => files[`../../../chapters/${chapter}/${name}`]
  return ((chinese && own('quiz.zh.json')) || own('quiz.json'))()
}

const place = (chapter) => `quiz:${chapter}`

// What was kept: for each question, by its words, what the reader has answered. Nothing where the browser keeps nothing.
export function kept(chapter) {
  try { return JSON.parse(localStorage.getItem(place(chapter))) ?? {} } catch { return {} }
}

export function keep(chapter, answers) {
  try { localStorage.setItem(place(chapter), JSON.stringify(answers)) } catch { /* not kept then */ }
}
