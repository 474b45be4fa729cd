import { hotDoors } from '@/lib/platform/http/hot-doors'

const doors = hotDoors({
  '/c/:slug/sign': {
    POST: async (_: unknown, { params }: { params: Promise<{ slug: string }> }) =>
      new Response((await params).slug),
  },
  '/c/:slug': { GET: async () => new Response('page') },
})
const open = async (method: string, url: string) => {
  const door = doors(method, url)
  return door && (await door({ method, url, headers: { get: () => null }, body: null })).text()
}

test('a door is opened with the name in its address, whatever the query says', async () => {
  expect(await open('POST', '/c/harbour-2/sign?from=mail')).toBe('harbour-2')
  expect(await open('GET', '/c/harbour-2')).toBe('page')
})

test.each([
  ['GET', '/c/harbour/sign'],
  ['HEAD', '/c/harbour'],
  ['OPTIONS', '/c/harbour/sign'],
  ['POST', '/c/harbour'],
  ['POST', '/c/harbour/sign/'],
  ['POST', '//c/harbour/sign'],
  ['POST', '/c/har%62our/sign'],
  ['POST', '/c//sign'],
  ['POST', '/c/../sign'],
  ['POST', `/c/${'a'.repeat(201)}/sign`],
  ['POST', '/C/harbour/sign'],
])('%s %s is left to the app', async (method, url) => {
  expect(await open(method, url)).toBeNull()
})
