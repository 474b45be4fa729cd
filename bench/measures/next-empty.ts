import { execFileSync } from 'node:child_process'
import { load } from '../load'
import { serve } from '../floors/serve'

const next = 'node_modules/next/dist/bin/next'

/** Floor: an empty route handler under `next start`. */
export const nextEmpty = () => {
  execFileSync(process.execPath, [next, 'build', 'bench/floors/next-empty'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return serve(['bench/floors/next-empty/serve.mjs'], (url) => load({ url }))
}
