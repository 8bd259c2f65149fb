// How an answer is judged: the same rules as common/written_number.cpp, which judges in the terminal.

// Readers see no markers.
export const plain = (text) => text.replace(/<!--.*?-->/g, '')

// Words and `code`, in turn.
export const pieces = (text) => plain(text).split(/`([^`]*)`/).map((words, i) => ({ words, code: i % 2 === 1 })).filter(({ words }) => words)

function written(given) {
  const text = given.replace(/\u2212/g, '-').replace(/[,%\s]/g, '')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return undefined
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
  return { value: Number(text), decimals, digits: text.replace(/\D/g, '').replace(/^0+/, '').length }
}

const rounded = (value, decimals) => Number(value.toFixed(decimals))

export const isNumber = (given) => written(given) !== undefined

// Of two numbers that are written differently, one may be the other one, rounded.
export function meansNumber(given, right) {
  const [own, wanted] = [written(given), written(right)]
  if (!own || !wanted) return false
  if (own.value === wanted.value) return true
  const coarse = own.decimals < wanted.decimals ? own : wanted
  if (own.decimals !== wanted.decimals && coarse.digits < 2) return false
  return rounded(own.value, coarse.decimals) === rounded(wanted.value, coarse.decimals)
}

// What is to be said about an answer: the number of a choice, from 0, or what was typed. wrong: the choice that it is.
export function judged(question, answer) {
  if (question.choices) {
    const right = answer === question.answer - 1
    return { right, wrong: right ? undefined : question.choices[answer] }
  }
  if (meansNumber(answer, plain(question.answer))) return { right: true }
  return { right: false, wrong: question.wrong.find(({ text }) => meansNumber(answer, plain(text))) }
}

// The right answer in words.
export const answerOf = (question) => (question.choices ? plain(question.choices[question.answer - 1].text) : plain(question.answer))
