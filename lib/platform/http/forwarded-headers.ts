// Makes a request say only what is known to be true about who sent it: every forwarding header that a stranger could have
// written goes, and one of our own, with a proof, takes their place.

import type { IncomingMessage } from 'node:http'
import { addressHeader, addressProof, proofHeader } from '../client-address'
import { findClientAddress, isTrusted, type TrustedProxies } from './client-address'

const believedNever = [
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
  'fly-client-ip',
  'fastly-client-ip',
  'x-cluster-client-ip',
  'x-forwarded-port',
  'x-middleware-subrequest',
]
const believedOfProxies = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']
const claims = [...believedNever, ...believedOfProxies]

/** Changes the request's headers in place. A trusted proxy may have asked for our host under another name. */
export function rewriteForwardedHeaders(request: IncomingMessage, trusted: TrustedProxies): void {
  const { headers } = request
  const socketAddress = request.socket.remoteAddress ?? ''
  const address = findClientAddress(socketAddress, one(headers['x-forwarded-for']), trusted)
  if (isTrusted(socketAddress, trusted)) headers.host = one(headers['x-forwarded-host']) || headers.host
  const proto = isTrusted(socketAddress, trusted) ? one(headers['x-forwarded-proto']) : ''
  for (const name of claims) if (headers[name] !== undefined) delete headers[name]
  if (proto === 'https' || proto === 'http') headers['x-forwarded-proto'] = proto
  headers[addressHeader] = address
  headers[proofHeader] = addressProof()
}

function one(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(',') : (value ?? '')
}
