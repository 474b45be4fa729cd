// The fields of a posted form or JSON object, read no further than a limit: a body that is larger is refused before it is
// held in memory, whatever its head claims.

import type { Asked } from './asked'

export type ReadFields =
  { ok: true; fields: Record<string, unknown> } | { ok: false; reason: 'too-large' | 'unreadable' }

export async function readFields(request: Asked, limit: number): Promise<ReadFields> {
  if (Number(request.headers.get('content-length')) > limit) return { ok: false, reason: 'too-large' }
  const bytes = Buffer.isBuffer(request.body) ? request.body : await readBytes(request.body, limit)
  if (!bytes || bytes.length > limit) return { ok: false, reason: 'too-large' }
  const type = request.headers.get('content-type') ?? ''
  try {
    const fields = type.includes('multipart/form-data') ? await readParts(bytes, type) : parse(bytes, type)
    return isRecord(fields) ? { ok: true, fields } : { ok: false, reason: 'unreadable' }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

/** Did the asker want data, not a page? */
export function wantsJson(request: Asked): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false
}

async function readBytes(body: AsyncIterable<Uint8Array> | null, limit: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function readParts(bytes: Buffer, type: string): Promise<unknown> {
  const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
  return Object.fromEntries(await response.formData())
}

function parse(bytes: Buffer, type: string): unknown {
  const text = utf8.decode(bytes)
  return type.includes('json') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
