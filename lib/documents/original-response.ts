// The bytes of a document as they came, for the team, as a file to keep: never shown, never run, whatever they are.

import { pool } from '@/lib/platform/db'

/** Null when there is no such document. */
export async function originalResponse(id: string): Promise<Response | null> {
  const { rows } = await pool().query<{ name: string; bytes: Buffer }>(
    `select name, bytes from "Document" where id = $1`,
    [id],
  )
  return rows[0] ? new Response(new Uint8Array(rows[0].bytes), { headers: headersFor(rows[0].name) }) : null
}

function headersFor(name: string): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

function asciiOf(name: string): string {
  return name.replace(/[^\w. ()-]/g, '_').slice(0, 150) || 'document'
}

function encoded(name: string): string {
  const whole = name.slice(0, 150).replace(/\p{Cs}/gu, '_')
  return encodeURIComponent(whole).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
}
