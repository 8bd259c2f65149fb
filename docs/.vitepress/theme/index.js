// VitePress's theme with the fonts of the system, a home, figures that can be enlarged, and quizzes that can be answered.
import Theme from 'vitepress/theme-without-fonts'
import { enlargeFigures } from './enlarge.js'
import Quiz from './Quiz.vue'
import './style.css'
import './code.css'
import './home.css'
import './figures.css'
import './quiz.css'

export default {
  extends: Theme,
  enhanceApp({ app }) {
    app.component('Quiz', Quiz)
    if (typeof document !== 'undefined') enlargeFigures(document)
  }
}
