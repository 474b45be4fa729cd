// Who is asking: the network address that our server took from the socket (or from a proxy it trusts). The server passes it on
// in a header of its own with a proof that only this process knows, so that under plain `next start` nobody can forge one.

import { randomBytes } from 'node:crypto'
import type { Asked } from './asked'

export const addressHeader = 'x-countersign-address'
export const proofHeader = 'x-countersign-proof'

const holder = globalThis as typeof globalThis & { countersignProof?: string }

/** Made once a process; our server and the app share it. */
export function addressProof(): string {
  return (holder.countersignProof ??= randomBytes(24).toString('base64url'))
}

/** Null when our server is not in front: then nothing is known about who asks. */
export function clientAddress(request: Pick<Asked, 'headers'>): string | null {
  if (request.headers.get(proofHeader) !== addressProof()) return null
  return request.headers.get(addressHeader)
}
