// The fields of a posted form or JSON object, read no further than a limit: a body that is larger is refused before it is
// held in memory, whatever its head claims.

import type { Asked } from './asked'

export type ReadFields =
  { ok: true; fields: Record<string, unknown> } | { ok: false; reason: 'too-large' | 'unreadable' }

export async function readFields(request: Asked, limit: number): Promise<ReadFields> {
  if (Number(request.headers.get('content-length')) > limit) return { ok: false, reason: 'too-large' }
  const bytes = await readBytes(request, limit)
  if (!bytes) return { ok: false, reason: 'too-large' }
  const fields = await parseFields(bytes, request.headers.get('content-type') ?? '').catch(() => null)
  return fields ? { ok: true, fields } : { ok: false, reason: 'unreadable' }
}

/** Did the asker want data, not a page? */
export function wantsJson(request: Asked): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false
}

async function readBytes(request: Asked, limit: number): Promise<Buffer | null> {
  if (Buffer.isBuffer(request.body)) return request.body.length > limit ? null : request.body
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function parseFields(bytes: Buffer, type: string): Promise<Record<string, unknown> | null> {
  if (type.includes('multipart/form-data')) {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
    return Object.fromEntries(form)
  }
  const text = utf8.decode(bytes)
  if (!type.includes('json')) return Object.fromEntries(new URLSearchParams(text))
  const json: unknown = JSON.parse(text)
  return isRecord(json) ? json : null
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
