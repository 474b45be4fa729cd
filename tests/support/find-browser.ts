// The system's Chromium where there is one, otherwise the one inside @sparticuz/chromium (x64 Linux), unpacked once. Where there
// is neither, the tests fail and say what to install.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type FoundBrowser = { executablePath: string; args: string[]; env: Record<string, string> }

const usualPlaces = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export function findBrowser(): FoundBrowser {
  const system = usualPlaces.find((place) => place && existsSync(place))
  if (system) return { executablePath: system, args: [], env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser()
  throw new Error('No browser was found. Install Chromium or Google Chrome, or set CHROME_PATH to one.')
}

/** A process and a temporary folder of its own: the package changes both when it is loaded. */
const unpack = `import('@sparticuz/chromium').then(async ({ default: chromium }) => {
  console.log(await chromium.executablePath())
})`

function unpackBrowser(): FoundBrowser {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-chromium-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder }
  const executablePath = execFileSync(process.execPath, ['--eval', unpack], { env, encoding: 'utf8' }).trim()
  writeFileSync(path.join(folder, 'fonts.conf'), fontsIn(folder))
  return { executablePath, args: ['--headless=shell'], env: libraries(folder) }
}

const libraries = (folder: string) => ({
  LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
  FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
})

/** The package's own list of fonts looks in /tmp only; without any font a form field ends the browser. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
