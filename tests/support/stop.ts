// After all tests: what was started once is stopped.

export default async function stop(): Promise<void> {
  await globalThis.stopDatabases?.()
  await globalThis.stopSite?.()
}
