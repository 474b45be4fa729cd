// What stories are told with: a campaign of one's own, the mailbox, the count. Everything through the public contract.

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

type SharedSite = { url: string; dataDir: string; printed?: string }

/** For what comes in a moment, however busy the machine is. */
const patienceMs = 60_000
const pollMs = 50
const sharedSite = (): SharedSite => JSON.parse(process.env.TEST_SITE!) as SharedSite

export const siteUrl = () => sharedSite().url
/** Nobody else's, whatever the clock says. */
export const addressOf = (person: string) => `${person}-${process.pid}-${process.hrtime.bigint()}@example.org`

/** Asks again and again until there is an answer. */
export async function eventually<T>(
  look: () => Promise<T | null | undefined | false>,
  what: string,
  withinMs = patienceMs,
): Promise<T> {
  for (const deadline = performance.now() + withinMs; performance.now() < deadline; await wait(pollMs)) {
    const found = await look()
    if (found) return found
  }
  throw new Error(`${what}: nothing within ${withinMs / 1000} s.`)
}

export async function runCommand(...args: string[]): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATA_DIR: sharedSite().dataDir }
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'countersign', '--', ...args], { env })
  return stdout.trim()
}

/** A published campaign that nobody else signs, made from a document by the command. */
export async function publishHarbour(slug: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-story-'))
  const file = path.join(folder, `${slug}.txt`)
  await writeFile(file, harbour(slug))
  await runCommand('import', file, '--publish', '--slug', slug, '--rights', 'ours')
  await rm(folder, { recursive: true })
  return slug
}

export async function getCount(slug: string): Promise<number> {
  const answer = await fetch(`${siteUrl()}/api/v1/campaigns/${slug}/count`)
  return ((await answer.json()) as { count: number }).count
}

/** The mails to a mailbox, however its address was typed. */
export async function listMails(to: string): Promise<Mail[]> {
  const answer = await fetch(`${siteUrl()}/mailbox`, { headers: { accept: 'application/json' } })
  const mails = (await answer.json()) as Mail[]
  return mails.filter((mail) => mail.to.toLowerCase().replace(/\+[^@]*/, '') === to)
}

/** The newest mail to this address whose subject fits, as soon as there is one. */
export function waitForMail(to: string, subject = /./): Promise<Mail> {
  return eventually(
    async () => (await listMails(to)).find((mail) => subject.test(mail.subject)),
    `Mail about ${subject} to ${to}`,
  )
}

export async function countMails(to: string, subject: RegExp): Promise<number> {
  return (await listMails(to)).filter((mail) => subject.test(mail.subject)).length
}

export function confirmPathIn({ text }: Mail): string {
  const link = /https?:\/\/[^\s/]+(\/confirm\/[\w.~-]+)/.exec(text)?.[1]
  if (!link) throw new Error(`There is no link to confirm in:\n${text}`)
  return link
}

/** A document as people write them; the last line makes it another one for each story. */
export const harbour = (slug: string) => `Open the old harbour to everyone

By Ada Example

Four in five residents want the old harbour opened, a survey of 2,400 households found in March.

The quay has been closed behind a fence since 1987, and 60 percent of the district has no other way to the water.

"A harbour that nobody may enter is a wall," said Ada Example, chair of the Harbour Friends. "We have waited long enough."

We call on the city council to open the old harbour to everyone before the summer.

Take Action: Ask the city council to open the old harbour

Paper ${slug} of the Harbour Friends.
`
