// Before all browser stories: the site, and a browser.

import { findBrowser } from './find-browser'
import startSharedSite from './start-site'

export default async function startBrowser(): Promise<void> {
  process.env.TEST_BROWSER = JSON.stringify(findBrowser())
  await startSharedSite()
}
