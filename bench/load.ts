// The load: connections that each ask one question after the other, bounded by seconds for reads and by requests for writes, so that
// each write is answered and can be looked for in the rows afterwards.

import { setTimeout as wait } from 'node:timers/promises'
import { Connection } from './http/connection'
import { summarise, type Result } from './result'

/** One post; without a path it goes to the load's own. */
export type Post = { path?: string; body: string }
export type Load = {
  url: string
  connections?: number
  /** So many requests; without it, as many as there are in the seconds. */
  amount?: number
  seconds?: number
  /** Requests a second, at most. */
  rate?: number
  post?: (n: number) => Post
}
/** With how many requests got a good answer (2xx or 3xx). */
export type Loaded = { result: Result; answered: number }

/** The `n`th question: when it may leave, and its text; null when there are no more. */
type Questions = (n: number) => { dueAt: number; text: string } | null
type Heard = { latencies: number[]; answered: number }

export async function load(wanted: Load): Promise<Result> {
  return (await loadCounted(wanted)).result
}

export async function loadCounted(wanted: Load): Promise<Loaded> {
  const { hostname, port } = new URL(wanted.url)
  const startedAt = performance.now()
  const questions = questionsOf(wanted, startedAt)
  const heard: Heard = { latencies: [], answered: 0 }
  let asked = 0
  const next = () => questions(asked++)
  const one = () => askAll(new Connection({ host: hostname, port: Number(port) }), next, heard)
  await Promise.all(Array.from({ length: wanted.connections ?? 32 }, one))
  const { latencies, answered } = heard
  const result = summarise(latencies, (performance.now() - startedAt) / 1000)
  return { result: { ...result, errors: latencies.length - answered }, answered }
}

async function askAll(
  connection: Connection,
  next: () => ReturnType<Questions>,
  heard: Heard,
): Promise<void> {
  for (let question = next(); question; question = next()) {
    const waitMs = question.dueAt - performance.now()
    if (waitMs > 0) await wait(waitMs)
    const askedAt = performance.now()
    const status = await connection.ask(question.text).catch(() => 0)
    heard.latencies.push(performance.now() - askedAt)
    if (status >= 200 && status < 400) heard.answered++
  }
  connection.close()
}

function questionsOf({ url, amount, seconds = 5, rate, post }: Load, startedAt: number): Questions {
  const { host, pathname } = new URL(url)
  const endAt = amount === undefined ? startedAt + seconds * 1000 : Infinity
  const reading = textOf(`GET ${pathname}`, host, readers)
  return (n) => {
    const dueAt = rate ? startedAt + (n * 1000) / rate : 0
    if (n >= (amount ?? Infinity) || Math.max(dueAt, performance.now()) >= endAt) return null
    return { dueAt, text: post ? posting(post(n), host, pathname) : reading }
  }
}

/** As browsers ask. */
const readers = 'accept-encoding: gzip, deflate, br\r\n'

function posting({ path, body }: Post, host: string, ownPath: string): string {
  const length = Buffer.byteLength(body)
  const headers = `content-type: application/x-www-form-urlencoded\r\ncontent-length: ${length}\r\n`
  return textOf(`POST ${path ?? ownPath}`, host, headers) + body
}

function textOf(what: string, host: string, headers: string): string {
  return `${what} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n${headers}\r\n`
}
