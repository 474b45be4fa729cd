// Before all flows and browser stories: one site for all of them. TEST_SITE names one that runs already
// (TEST_SITE='{"url":"http://localhost:3000","dataDir":".data"}' npx jest --selectProjects browser).

import { startSite } from './site'

export default async function startSharedSite(): Promise<void> {
  if (process.env.TEST_SITE) return
  const { url, dataDir, printed, stop } = await startSite()
  process.env.TEST_SITE = JSON.stringify({ url, dataDir, printed: printed() })
  globalThis.stopSite = stop
}

declare global {
  var stopSite: (() => Promise<void>) | undefined
}
