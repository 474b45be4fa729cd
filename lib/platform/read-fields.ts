// The fields of a posted form or JSON object, read no further than a limit.

import type { Asked } from './asked'
import { publicLimit, readBody } from './read-body'

export type ReadFields =
  { ok: true; fields: Record<string, unknown> } | { ok: false; reason: 'too-large' | 'unreadable' }

export async function readFields(request: Asked, limit = publicLimit): Promise<ReadFields> {
  const bytes = await readBody(request, limit)
  if (!bytes) return { ok: false, reason: 'too-large' }
  const type = request.headers.get('content-type') ?? ''
  try {
    const fields = /multipart\/form-data/i.test(type) ? await readParts(bytes, type) : parse(bytes, type)
    return isRecord(fields) ? { ok: true, fields } : { ok: false, reason: 'unreadable' }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

async function readParts(bytes: Buffer, type: string): Promise<unknown> {
  const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
  return Object.fromEntries(await response.formData())
}

function parse(bytes: Buffer, type: string): unknown {
  const text = utf8.decode(bytes)
  return /json/i.test(type) ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
