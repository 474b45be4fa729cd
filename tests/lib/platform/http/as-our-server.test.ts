import { asOurServer } from '@/lib/platform/http/as-our-server'
import { log } from '@/lib/platform/logger'
import { fakeTimeouts } from '@/tests/support/fake-timeouts'

beforeAll(() => {
  log.level = 'silent'
})

afterEach(() => jest.useRealTimers())

const silent = asOurServer(() => new Promise<Response>(() => {}))
const address = 'http://localhost/c/harbour/sign'

test.each([
  ['GET', 8_000],
  ['HEAD', 8_000],
  ['POST', 20_000],
])(
  '%s: a door that says nothing is waited for no longer where the app is alone either',
  async (method, ms) => {
    fakeTimeouts()
    let told: Response | null = null
    const telling = silent(new Request(address, { method }), {}).then((response) => (told = response))
    await jest.advanceTimersByTimeAsync(ms - 1)
    expect(told).toBeNull()
    await jest.advanceTimersByTimeAsync(1)
    const { status, headers } = await telling
    expect([status, headers.get('retry-after')]).toEqual([503, '10'])
  },
)

test('what our server asks is waited for by our server', async () => {
  fakeTimeouts()
  void silent({ method: 'GET', url: address, headers: { get: () => null }, body: null }, {})
  await jest.advanceTimersByTimeAsync(1)
  expect(jest.getTimerCount()).toBe(0)
})
