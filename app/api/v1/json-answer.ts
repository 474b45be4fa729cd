// The answers of the public API: anyone may read them from anywhere, and keep them for the tally's interval.

import { refusalOf } from '@/lib/core/field-errors'

const headers = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=1',
  'x-content-type-options': 'nosniff',
}

export function jsonAnswer(body: unknown): Response {
  return Response.json(body, { headers })
}

export function notFoundAnswer(): Response {
  return Response.json(refusalOf('There is no public campaign of that name.'), { status: 404, headers })
}
