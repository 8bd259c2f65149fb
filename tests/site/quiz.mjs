// A reader answers the quiz of a page: with the keyboard, wrongly and rightly, comes back, and starts again.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { repository } from '../../docs/.vitepress/pages.js'
import { answerOf, judged, plain } from '../../docs/.vitepress/theme/quiz-answers.js'
import { show } from './acts.mjs'

const questionsOf = (chapter) => JSON.parse(readFileSync(path.join(repository, 'chapters', chapter, 'quiz.json'), 'utf8'))

const form = (i) => `document.querySelectorAll('.quiz-question')[${i}]`
const words = (text) => plain(text).replaceAll('`', '')

// What is said about question i: its words, where they send the reader, and whether that is there.
const verdict = (page, i) => page.evaluate(`() => {
  const own = ${form(i)}.querySelector('.quiz-verdict')
  const link = own.querySelector('a')
  const hash = link ? new URL(link.href).hash.slice(1) : ''
  return { words: own.textContent.replace(/\\s+/g, ' '), hash, there: !link || new URL(link.href).pathname !== location.pathname || document.getElementById(hash) !== null }
}`)

async function answer(page, i, question, given) {
  if (question.choices) {
    await page.evaluate(`() => ${form(i)}.querySelectorAll('input')[${given}].focus()`)
    await page.press(' ', 32, ' ')
  } else {
    await page.evaluate(`() => { const field = ${form(i)}.querySelector('input'); field.focus(); field.select() }`)
    await page.send('Input.insertText', { text: given })
  }
  await page.press('Enter', 13, '\r')
}

async function open(page, url, width, dark) {
  await show(page, url, width, dark)
  await page.until(() => page.evaluate(`() => document.querySelector('.quiz-question') !== null`), `${url} has no quiz to answer`)
}

const score = (page) => page.evaluate(`() => document.querySelector('.quiz-score').textContent.replace(/\\s+/g, ' ').trim()`)

// The quiz of a chapter on its page.
export async function faultsOfQuiz(page, url, chapter, width, dark) {
  const faults = []
  const questions = questionsOf(chapter)
  const complain = (condition, words) => { if (condition) faults.push(`${url}, quiz, ${width} wide: ${words}`) }
  const says = async (i, expected, what) => {
    const seen = await verdict(page, i)
    complain(!seen.words.includes(expected), `${what} says "${seen.words}", not "${expected}"`)
    complain(!seen.there, `${what} leads to #${seen.hash}, which is not there`)
  }
  await open(page, url, width, dark)
  await page.evaluate(`() => localStorage.clear()`)
  await open(page, url, width, dark)
  complain(await page.evaluate(`() => document.querySelectorAll('.quiz-question').length`) !== questions.length, 'not every question is there')
  await page.evaluate(`() => ${form(0)}.requestSubmit()`)
  await says(0, ' first.', 'no answer')
  for (const [i, question] of questions.entries()) {
    const right = question.choices ? question.answer - 1 : answerOf(question)
    const wrongs = question.choices ? question.choices.map((_, k) => k).filter((k) => k !== right) : question.wrong.map(({ text }) => text)
    for (const wrong of wrongs) {
      await answer(page, i, question, wrong)
      const { misconception, why, read } = judged(question, wrong).wrong
      await says(i, words(misconception), `question ${i + 1}, answer ${wrong},`)
      if (why) await says(i, words(why), `question ${i + 1}, answer ${wrong},`)
      complain((await verdict(page, i)).hash !== read.replace(/^.*#/, ''), `question ${i + 1}, answer ${wrong}, does not lead to ${read}`)
    }
    if (i === 1) continue  // stays wrong
    await answer(page, i, question, right)
    await says(i, `Right. ${words(question.because)}`, `question ${i + 1}, the right answer,`)
  }
  const end = `${questions.length - 1} of ${questions.length} right`
  complain(!(await score(page)).startsWith(end), `the score is ${await score(page)}`)
  complain(await page.evaluate(`() => document.scrollingElement.scrollWidth`) > width + 1, 'is wider than the screen')
  await open(page, url, width, dark)
  complain(!(await score(page)).startsWith(end), `after reloading the score is ${await score(page)}`)
  await says(0, 'Right. ', 'question 1 after reloading')
  await says(1, 'No.', 'question 2 after reloading')
  await page.evaluate(`() => document.querySelector('.quiz-score button').click()`)
  complain((await score(page)) !== `0 of ${questions.length} right, ${questions.length} to answer.`, `after a new start the score is ${await score(page)}`)
  await open(page, url, width, dark)
  complain((await verdict(page, 0)).words.trim() !== '', 'a new start is not kept')
  faults.push(...page.faults)
  return faults
}

// Without JavaScript the page holds the questions, with their answers folded.
export function faultsOfFolded(html, place) {
  const folded = html.match(/<div class="quiz-folded">([^]*?)<h2/)?.[1] ?? ''
  const count = folded.match(/<strong>(?:Question \d+\.|问题 \d+)<\/strong>/g)?.length ?? 0
  const answers = folded.match(/<details><summary>(?:Answer|答案)<\/summary>/g)?.length ?? 0
  return count >= 5 && count === answers ? [] : [`${place}: ${count} questions and ${answers} answers are folded`]
}
