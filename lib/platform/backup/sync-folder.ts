// Makes a new name in a folder outlive a loss of power. Not every system lets a folder be opened: there it is left to the system.

import { open } from 'node:fs/promises'

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
