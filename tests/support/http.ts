// Requests as curl makes them: any host, any header, no redirect followed, no cookie kept.

import { request, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { siteUrl } from './stories'

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }
export type Ask = { method?: string; headers?: Record<string, string>; body?: string }

export function ask(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, siteUrl()), { method, headers, agent: false }, (answer) => {
      const { statusCode = 0, headers: got } = answer
      text(answer).then((all) => resolve({ status: statusCode, headers: got, text: all }), reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields).toString()
  const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
  return ask(path, { method: 'POST', headers: form, body })
}

export function postJson(path: string, value: unknown, headers: Record<string, string> = {}) {
  const json = { 'content-type': 'application/json', accept: 'application/json', ...headers }
  return ask(path, { method: 'POST', headers: json, body: JSON.stringify(value) })
}
