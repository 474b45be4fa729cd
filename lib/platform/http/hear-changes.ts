// Listens, on a connection of its own, for what is no longer so on the pages, and comes back by itself after every interruption.
// What was announced while nobody listened is made good by one more call of `onChange` on each return.

import { changeChannel, countChannel } from '../changes'
import { connectAlone } from '../lasting-connection'
import { waitFor } from '../wait-for'

export type Ears = { onChange(): void; onCount(): void }

const pauseMs = 500

export async function hearChanges(ears: Ears, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await listenUntilBroken(ears, signal).catch(() => {})
    await waitFor(pauseMs, signal)
  }
}

async function listenUntilBroken(ears: Ears, signal: AbortSignal): Promise<void> {
  const client = await connectAlone('countersign')
  const broken = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  client.on('notification', ({ channel }) => (channel === countChannel ? ears.onCount() : ears.onChange()))
  try {
    await client.query(`listen ${changeChannel}; listen ${countChannel}`)
    ears.onChange()
    await broken
  } finally {
    await client.end().catch(() => {})
  }
}
