// The words of the theme's own parts, in the language of the page that is shown.
import { computed } from 'vue'
import { useData } from 'vitepress'

const english = {
  space: ' ',  // between sentences
  kept: 'Your answers stay in this browser. The same questions in the terminal:',
  question: (number) => `Question ${number}.`,
  yourNumber: 'Your number',
  check: 'Check',
  chooseFirst: 'Choose an answer first.',
  typeFirst: 'Type a number first.',
  right: 'Right.',
  no: 'No.',
  perhaps: 'Perhaps you think:',
  read: 'Read:',
  answer: 'The answer',
  score: (right, all) => `${right} of ${all} right`,
  left: (count) => `, ${count} to answer`,
  end: '.',
  again: 'Start again',
  sectionOf: (read) => read.replace(/^.*#/, '').replaceAll('-', ' '),
  loaded: 'A live figure is being loaded here.'
}

const chinese = {
  space: '',
  kept: '你的回答只留在这个浏览器里。终端里也有同样的问题：',
  question: (number) => `问题 ${number}。`,
  yourNumber: '你的数',
  check: '检查',
  chooseFirst: '先选一个答案。',
  typeFirst: '先输入一个数。',
  right: '对。',
  no: '不对。',
  perhaps: '你也许在想：',
  read: '去读：',
  answer: '答案',
  score: (right, all) => `${all} 题里答对 ${right} 题`,
  left: (count) => `，还有 ${count} 题没答`,
  end: '。',
  again: '从头再来',
  sectionOf: (read) => (read.startsWith('#') ? '那一节' : `第 ${read.slice(0, 2)} 章的那一节`),
  loaded: '这里正在装入一张活动图。'
}

export const isChinese = (lang) => lang.startsWith('zh')

export function useWords() {
  const { lang } = useData()
  return computed(() => (isChinese(lang.value) ? chinese : english))
}
