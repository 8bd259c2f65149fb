// The picture that others show beside a link to the site: Chromium takes it of a small page. Without Chromium there is
// none.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { words } from './home.js'
import { repository, text } from './pages.js'

export const name = 'social.png'
const size = { width: 1200, height: 630 }

const found = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
export const chromium = () => ['chromium', 'chromium-browser', 'google-chrome'].find(found)

function page({ title, tagline }) {
  const logo = text('docs/.vitepress/neuron.svg')
  const figure = pathToFileURL(path.join(repository, text('README.md').match(/!\[[^\]]*\]\(([^)]*)\)/)[1]))
  return `<!doctype html><meta charset="utf-8"><style>
    body { box-sizing: border-box; width: 1200px; height: 630px; margin: 0; padding: 0 50px; display: flex; align-items: center; gap: 40px;
      overflow: hidden; background: #fff; border-bottom: 16px solid #00649c; font-family: system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; }
    svg { width: 120px } h1 { margin: 28px 0 20px; font-size: 66px; line-height: 1.1; color: #1b1b1f }
    p { margin: 0; font-size: 31px; line-height: 1.35; color: #4a4a52 } div { width: 410px; flex: none } img { width: 650px }
    </style><body><div>${logo}<h1>${title}</h1><p>${tagline}</p></div><img src="${figure}">`
}

// The width and height that a PNG names in its first bytes.
export function sizeOf(file) {
  const bytes = readFileSync(file)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

// Draws the picture into a folder; says whether it is there.
export function drawSocialPicture(folder, program) {
  const file = path.join(folder, name)
  rmSync(file, { force: true })
  if (!program) return false
  const scratch = mkdtempSync(path.join(tmpdir(), 'social-'))
  try {
    writeFileSync(path.join(scratch, 'page.html'), page(words.docs))
    execFileSync(program, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars', '--no-first-run',
      '--allow-file-access-from-files', `--user-data-dir=${scratch}/profile`, `--window-size=${size.width},${size.height}`,
      '--force-device-scale-factor=1', `--screenshot=${file}`, pathToFileURL(path.join(scratch, 'page.html')).href], { stdio: 'ignore', timeout: 120000 })
  } catch { /* a Chromium that does not run is as good as none */ }
  rmSync(scratch, { recursive: true, force: true, maxRetries: 20 })
  return existsSync(file) && sizeOf(file).width === size.width && sizeOf(file).height === size.height
}
