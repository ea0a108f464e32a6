// Draws the job summary as GitHub shows it, light and dark, into docs/images for README.
// Needs Debian's packages chromium and fonts-noto-color-emoji.
//
//   npm run picture                       the summary of the sandbox's push, by the dist that is there
//   npm run picture -- summary.md image   a summary of your own, as image-light.png and image-dark.png
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Marked } from 'marked'
import { aDay } from '../sandbox/github-payloads.ts'
import { startPhaset } from '../sandbox/phaset.ts'
import { play } from '../sandbox/play.ts'
import { COMPONENT, SAMPLE_PHASET } from '../sandbox/sample.ts'

const WIDTH = 900
const THEMES = { light: '#ffffff', dark: '#0d1117' }
type Theme = keyof typeof THEMES

const { resolve } = createRequire(import.meta.url)
const directory = mkdtempSync(join(tmpdir(), 'summary-picture-'))
try {
  const [file, image = join(import.meta.dirname, '../docs/images/summary')] = process.argv.slice(2)
  const markdown = file === undefined ? await summarizePush() : readFileSync(file, 'utf8')
  for (const theme of Object.keys(THEMES) as Theme[]) {
    const page = join(directory, `${theme}.html`)
    writeFileSync(page, renderPage(markdown, theme))
    draw(page, `${image}-${theme}.png`)
  }
} finally {
  rmSync(directory, { recursive: true })
}

/** The summary of the sample component's push. */
async function summarizePush(): Promise<string> {
  const phaset = await startPhaset(SAMPLE_PHASET)
  try {
    const payload = aDay().find(({ name }) => name === 'push')?.payload
    const scene = { event: 'push', payload, workspace: COMPONENT, sends: [] }
    return (await play(phaset, scene)).result.summary
  } finally {
    await phaset.close()
  }
}

/** The page's height is in the attribute `data-height` once all is drawn. */
function renderPage(markdown: string, theme: Theme): string {
  const css = readFileSync(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  return `<!doctype html>
<meta charset="utf-8">
<style>${css}
body { margin: 0; background: ${THEMES[theme]} }
.markdown-body { padding: 24px 32px }
</style>
<body class="markdown-body">${new Marked({ gfm: true, async: false }).parse(markdown)}
<script>
document.documentElement.dataset.height = document.body.scrollHeight
</script>`
}

function draw(page: string, image: string): void {
  const dom = chromium(page, '--dump-dom').toString()
  const height = /data-height="(\d+)"/.exec(dom)?.[1]
  if (height === undefined) throw new Error(`Chromium did not draw ${page} to its end`)
  chromium(page, `--screenshot=${image}`, `--window-size=${WIDTH},${height}`)
  console.log(image)
}

function chromium(page: string, ...flags: string[]): Buffer {
  const all = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
    '--force-device-scale-factor=1.5',
    '--virtual-time-budget=10000',
    `--window-size=${WIDTH},800`,
    `--user-data-dir=${join(directory, 'profile')}`,
    ...flags,
    pathToFileURL(page).href,
  ]
  return execFileSync('chromium', all, { stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 })
}
