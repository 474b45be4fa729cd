import { buildCampaign, buildSignature } from '@/tests/support/build'
import { openDoor, type Door } from '@/tests/support/door'
import { gistOf, listFaulty, listQuestions, type Asked, type Got } from '@/tests/support/door-table'
import { hotDoors } from '@/app/hot-doors'
import * as count from '@/app/api/v1/campaigns/[slug]/count/route'
import * as page from '@/app/c/[slug]/route'
import * as sign from '@/app/c/[slug]/sign/route'
import * as confirm from '@/app/confirm/[token]/route'
import * as confirmed from '@/app/confirm/[token]/done/route'
import { makeToken } from '@/lib/mail/tokens'
import { pool } from '@/lib/platform/db'
import { log } from '@/lib/platform/logger'
import { forgetHits } from '@/lib/platform/rate-limit'
import { forgetSettings } from '@/lib/platform/settings'

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>

let door: Door
const site = () => `http://localhost:${process.env.PORT}`

/** The routes as the framework would find them: what is compared is our server with them. */
const routes: [RegExp, Record<string, unknown>][] = [
  [/^\/c\/([^/]+)$/, page],
  [/^\/c\/([^/]+)\/sign$/, sign],
  [/^\/confirm\/([^/]+)$/, confirm],
  [/^\/confirm\/([^/]+)\/done$/, confirmed],
  [/^\/api\/v1\/campaigns\/([^/]+)\/count$/, count],
]

async function askApp({ method, path, headers, body }: Asked): Promise<Got> {
  const url = new URL(path, site())
  const [pattern, handlers] = routes.find(([one]) => one.test(url.pathname))!
  const name = decodeURIComponent(pattern.exec(url.pathname)![1]!)
  const params = Promise.resolve({ slug: name, token: name } as never)
  const response = await (handlers[method] as Handler)(new Request(url, { method, headers, body }), {
    params,
  })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  }
}

beforeEach(async () => {
  log.level = 'silent'
  forgetSettings()
  forgetHits()
  /** What is not hot reaches the app, which is asked as the other door is. */
  door = await openDoor({
    hot: hotDoors,
    app: async ({ method = '', url = '', headers }, response) => {
      const got = await askApp({ method, path: url, headers: headers as Record<string, string> })
      response.writeHead(got.status, got.headers as Record<string, string>).end(got.text)
    },
  })
})

afterEach(() => door.close())

test('our own doors answer what the routes of the app answer', async () => {
  const { slug } = await buildCampaign()
  for (const asked of listQuestions(slug, site()).filter(({ path }) => !path.includes('%'))) {
    const [ours, theirs] = [await door.ask(asked.path, asked), await askApp(asked)]
    expect([asked, gistOf(ours)]).toEqual([asked, gistOf(theirs)])
  }
  expect((await pool().query('SELECT FROM "Signature"')).rowCount).toBe(2)
})

test('who asks for the head alone gets that of the whole, from our own door', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign)
  const link = `/confirm/${makeToken('confirm', id)}`
  const reads = listQuestions(campaign.slug, site()).filter(({ method }) => method === 'GET')
  for (const { path } of [...reads, { path: link }, { path: `${link}/done` }]) {
    const headers = { 'accept-encoding': 'gzip' }
    const [whole, head] = [
      await door.ask(path, { headers }),
      await door.ask(path, { method: 'HEAD', headers }),
    ]
    expect([path, head.status, head.text, listKept(head)]).toEqual([path, whole.status, '', listKept(whole)])
  }
})

/** Whatever is not of this one answer. */
function listKept({ headers }: Got): Record<string, unknown> {
  return { ...headers, date: null, 'x-request-id': null }
}

test('however a campaign is spelled in its address, the answer is the same', async () => {
  const { slug } = await buildCampaign()
  const spelled = slug.replace(/^./, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  const reads = listQuestions(slug, site()).filter(
    ({ method, path }) => method === 'GET' && path.includes(slug),
  )
  for (const { path } of reads)
    expect(gistOf(await door.ask(path.replace(slug, spelled)))).toEqual(gistOf(await door.ask(path)))
})

test('whoever confirms through our door is confirmed, and led on', async () => {
  const { id } = await buildSignature(await buildCampaign())
  const path = `/confirm/${makeToken('confirm', id)}`
  const shown = await door.ask(path)
  expect([shown.status, gistOf(shown)]).toEqual([200, gistOf(await askApp({ method: 'GET', path }))])
  const seen = /name="seen" value="(\w+)"/.exec(shown.text)![1]
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const pressed = await door.ask(path, { method: 'POST', headers, body: `seen=${seen}` })
  expect([pressed.status, pressed.headers.location]).toEqual([303, `${path}/done`])
  expect((await door.ask(`${path}/done`)).status).toBe(200)
  expect(gistOf(await door.ask(path))).toEqual(gistOf(await askApp({ method: 'GET', path })))
})

/** While signatures cannot be stored or read. */
async function withoutSignatures(ask: () => Promise<void>): Promise<void> {
  await pool().query('ALTER TABLE "Signature" RENAME TO "Gone"')
  try {
    await ask()
  } finally {
    await pool().query('ALTER TABLE "Gone" RENAME TO "Signature"')
  }
}

test('a fault behind our door is a page that says to come back, and a program is told in JSON', async () => {
  const { slug } = await buildCampaign()
  await withoutSignatures(async () => {
    const body = 'name=Ada+Example&email=ada%40example.org&country=NL'
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const page = await door.ask(`/c/${slug}/sign`, { method: 'POST', headers, body })
    expect([page.status, page.headers['retry-after']]).toEqual([503, '10'])
    expect(page.text).toContain('Your signature may not have been stored')
    const asJson = { ...headers, accept: 'application/json' }
    const told = await door.ask(`/c/${slug}/sign`, { method: 'POST', headers: asJson, body })
    expect([told.status, JSON.parse(told.text)]).toMatchObject([503, { errors: expect.anything() }])
  })
})

test('faults, and forms that are too long, are answered in the same words by the app alone', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign)
  const questions = listFaulty(campaign.slug, `/confirm/${makeToken('confirm', id)}`)
  await withoutSignatures(async () => {
    for (const { status, ...asked } of questions) {
      const [ours, theirs] = [await door.ask(asked.path, asked), await askApp(asked)]
      expect([asked.path, theirs.status, gistOf(ours)]).toEqual([asked.path, status, gistOf(theirs)])
    }
  })
})
