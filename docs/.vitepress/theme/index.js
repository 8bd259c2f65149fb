// VitePress's theme with the fonts of the system, a home, figures that can be enlarged, quizzes that can be answered, live
// figures, and a switch between languages that stays where you are.
import Theme from 'vitepress/theme-without-fonts'
import Live from '../../live/Live.vue'
import { enlargeFigures } from './enlarge.js'
import { keepSection } from './keep-section.js'
import Quiz from './Quiz.vue'
import './style.css'
import './code.css'
import './home.css'
import './figures.css'
import './quiz.css'
import '../../live/kit/live.css'

export default {
  extends: Theme,
  enhanceApp({ app }) {
    app.component('Quiz', Quiz)
    app.component('Live', Live)
    if (typeof document === 'undefined') return
    enlargeFigures(document)
    keepSection(document)
  }
}
