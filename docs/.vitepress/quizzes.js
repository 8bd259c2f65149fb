// What stands between <!-- quiz --> and <!-- end of quiz --> on the page of a chapter is the folded form of its quiz; on
// the site it is the content of the component Quiz, which shows it until it can ask by itself.
import path from 'node:path'
import { list } from './pages.js'

// The chapter of a page: 'docs/05-chain-rule.md' belongs to 05_chain_rule.
const chapterOf = (file) => list.find((name) => `${name.replaceAll('_', '-')}.md` === path.posix.basename(file))

// fileOf(env) names the file of the page that is rendered.
export function quizzes(md, fileOf) {
  md.core.ruler.push('quizzes', ({ tokens, env }) => {
    for (const token of tokens.filter(({ type }) => type === 'html_block')) {
      const mark = token.content.trim()
      if (mark === '<!-- quiz -->') token.content = `<Quiz chapter="${chapterOf(fileOf(env))}">\n\n`
      if (mark === '<!-- end of quiz -->') token.content = '</Quiz>\n'
    }
  })
}
