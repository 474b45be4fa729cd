// One GET as a browser asks for it: how many bytes the body took on the wire, and what it said.

import { get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export function transfer(url: string): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      readBody(response).then((body) => resolve({ bytes: body.length, text: decode(response, body) }), reject)
    })
    request.on('error', reject)
  })
}

async function readBody(response: IncomingMessage): Promise<Buffer> {
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`)
  return Buffer.concat(await response.toArray())
}

function decode(response: IncomingMessage, body: Buffer): string {
  const encoding = response.headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return encoding === 'gzip' ? gunzipSync(body).toString() : body.toString()
}
