// VitePress's theme with the fonts of the system, a home, and figures that can be enlarged.
import Theme from 'vitepress/theme-without-fonts'
import { enlargeFigures } from './enlarge.js'
import './style.css'
import './code.css'
import './home.css'
import './figures.css'

export default {
  extends: Theme,
  enhanceApp() { if (typeof document !== 'undefined') enlargeFigures(document) }
}
