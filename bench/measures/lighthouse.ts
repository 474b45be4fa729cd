// What Lighthouse says of a campaign's page as a phone with a slow network gets it: scores of 100. Fetched when it is asked for by
// name, as nobody else needs it.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findBrowser } from '@/tests/support/find-browser'
import type { Measure } from '../result'

const program = 'lighthouse@12.8.2'
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Report = { categories: Record<(typeof categories)[number], { score: number }> }

export const lighthouse: Measure = async (bench) => {
  const { url, slug } = await bench.site()
  const { executablePath, args, env } = findBrowser()
  const flags = ['--headless=new', '--no-sandbox', ...args].join(' ')
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', `--package=${program}`, '--', 'lighthouse', `${url}/c/${slug}`]
      .concat('--quiet', '--output=json', `--only-categories=${categories}`)
      .concat(`--chrome-flags=${flags}`),
    { env: { ...process.env, ...env, CHROME_PATH: executablePath }, maxBuffer: 64 * 1024 * 1024 },
  )
  const report = JSON.parse(stdout) as Report
  const score = (name: (typeof categories)[number]) => Math.round(report.categories[name].score * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    errors: 0,
  }
}
