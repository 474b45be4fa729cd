import { setTimeout as wait } from 'node:timers/promises'
import { startProduct } from '@/tests/faults/product'
import type { ResendStandIn, StandInMail } from '@/tests/support/resend-stand-in'
import { loadCounted } from '../load'
import { round, type Measure } from '../result'
import { signForm } from '../sign-form'
import { untilCounted } from './confirm'

const perSecond = 200
const patienceMs = 60_000

/** All the way, at 200 a second: sign, the mail by a stand-in for the provider, its page opened, its button pressed, counted. */
export const doubleOptIn: Measure = async ({ minutes }) => {
  const { url, slug, standIn, databaseUrl, stop } = await startProduct()
  try {
    const amount = perSecond * minutes * 60
    const sign = { url: `${url}/c/${slug}/sign`, connections: 16, amount, rate: perSecond, post: signForm }
    const [signing, answering] = await Promise.all([loadCounted(sign), answerMails(standIn, url, amount)])
    const { count, confirmed } = await untilCounted({ url, slug, databaseUrl: databaseUrl() })
    const isTrue = signing.answered === amount && confirmed === amount && count === amount
    const errors = signing.result.errors! + answering.errors
    return isTrue
      ? { ...signing.result, errors, rows: amount, minutes, confirmedPerSecond: answering.perSecond }
      : null
  } finally {
    await stop()
  }
}

/** Until everybody has answered, or no mail came for a minute. Ten minutes of mails are much: those that were read are let go. */
async function answerMails({ taken }: ResendStandIn, url: string, amount: number) {
  const startedAt = performance.now()
  let [answered, errors, lastAt] = [0, 0, performance.now()]
  while (answered < amount && performance.now() - lastAt < patienceMs) {
    const mails = taken.splice(0, 50)
    const paths = mails.flatMap(confirmPathOf)
    const answers = await Promise.all(paths.map((path) => answer(url + path)))
    errors += answers.filter((isDone) => !isDone).length
    answered += paths.length
    if (mails.length > 0) lastAt = performance.now()
    else await wait(20)
  }
  return { errors, perSecond: round(answered / ((performance.now() - startedAt) / 1000)) }
}

/** None in the mail that welcomes who has confirmed. */
function confirmPathOf({ text }: StandInMail): string[] {
  return /\/confirm\/[\w-]{43}/.exec(text)?.slice(0, 1) ?? []
}

/** As a person does it: opens the link, sees what it says, presses the button. */
async function answer(link: string): Promise<boolean> {
  const page = await fetch(link)
  const seen = /name="seen" value="(\w+)"/.exec(await page.text())?.[1] ?? ''
  const body = new URLSearchParams({ seen })
  return (await fetch(link, { method: 'POST', body, redirect: 'manual' })).status === 303
}
