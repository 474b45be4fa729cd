// `npm run build`: everything that `npm start` runs. Needs no database and no secret; does only what changed since last time.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { makeUnlessFresh } from './fresh.mjs'
import { prepare } from './prepare.mjs'
import { run, step } from './run.mjs'

const shown = [
  'app',
  'components',
  'lib',
  'prisma',
  'instrumentation.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

export async function buildSite() {
  await step('Style sheet made', buildStyles)
  await step('Site built', buildPages)
}

export function buildStyles() {
  return makeUnlessFresh({
    proof: 'public/assets/manifest.json',
    sources: [
      'styles',
      'browser',
      'components',
      'lib/core',
      'lib/pages',
      'app',
      'scripts/build-css.mjs',
      'package-lock.json',
    ],
    make: () => run(process.execPath, ['scripts/build-css.mjs']),
  })
}

function buildPages() {
  return makeUnlessFresh({
    proof: '.next/BUILD_ID',
    sources: shown,
    make: () =>
      run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      }),
  })
}

export async function buildAll() {
  await prepare({ tools: false })
  await step('Programs bundled', bundle)
  await buildSite()
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  await buildAll().catch((fault) => {
    console.error(fault.message)
    process.exitCode = 1
  })
}
