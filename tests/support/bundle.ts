// The programs of dist/, made unless they are fresh: what reads documents apart is one of them.

import { execFileSync } from 'node:child_process'

export function bundlePrograms(): void {
  execFileSync(process.execPath, ['-e', `import('./scripts/bundle.mjs').then(({ bundle }) => bundle())`])
}
