import { setTimeout as wait } from 'node:timers/promises'
import { ResendStandIn } from '@/tests/support/resend-stand-in'
import { startSite } from '@/tests/support/site'
import { loadCounted } from '../load'
import { round, type BenchSite, type Measure } from '../result'
import { signForm } from '../sign-form'
import { describeSite } from '../site'
import { untilCounted } from './confirm'

const perSecond = 200

/** All the way, at 200 a second: sign, the mail by a stand-in for the provider, its page opened, its button pressed, counted. */
export const doubleOptIn: Measure = async ({ minutes }) => {
  const standIn = new ResendStandIn()
  const env = { RESEND_API_KEY: 're_test', RESEND_BASE_URL: await standIn.start(), MAIL_PER_SECOND: '10' }
  const started = await startSite({ env })
  try {
    const site = await describeSite(started)
    const amount = perSecond * minutes * 60
    const post = signForm
    const sign = { url: `${site.url}/c/${site.slug}/sign`, connections: 16, amount, rate: perSecond, post }
    const [signing, answering] = await Promise.all([loadCounted(sign), answerMails(standIn, site, amount)])
    const { count, confirmed } = await untilCounted(site)
    const isTrue = signing.answered === amount && confirmed === amount && count === amount
    const errors = signing.result.errors! + answering.errors
    return isTrue
      ? { ...signing.result, errors, rows: amount, confirmedPerSecond: answering.perSecond }
      : null
  } finally {
    await started.stop()
    await standIn.stop()
  }
}

/** Until everybody has answered, or no mail came for a minute. */
async function answerMails(standIn: ResendStandIn, { url }: BenchSite, amount: number) {
  const startedAt = performance.now()
  let [at, errors, lastAt] = [0, 0, performance.now()]
  while (at < amount && performance.now() - lastAt < 60_000) {
    const mails = standIn.taken.slice(at, at + 50)
    if (mails.length > 0) lastAt = performance.now()
    at += mails.length
    const answers = await Promise.all(mails.map(({ text }) => answer(url, text)))
    errors += answers.filter((isDone) => !isDone).length
    if (mails.length === 0) await wait(20)
  }
  return { errors, perSecond: round(at / ((performance.now() - startedAt) / 1000)) }
}

/** As a person does it: opens the link, sees what it says, presses the button. */
async function answer(url: string, mail: string): Promise<boolean> {
  const path = /\/confirm\/[\w-]{43}/.exec(mail)?.[0]
  if (!path) return true
  const page = await fetch(url + path)
  const seen = /name="seen" value="(\w+)"/.exec(await page.text())?.[1] ?? ''
  const body = new URLSearchParams({ seen })
  return (await fetch(url + path, { method: 'POST', body, redirect: 'manual' })).status === 303
}
