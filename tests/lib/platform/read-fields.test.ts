import { readFields } from '@/lib/platform/read-fields'

const post = (body: string, type: string) =>
  readFields(
    new Request('http://localhost/c/ferry/sign', { method: 'POST', body, headers: { 'content-type': type } }),
  )

test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.api+json'])(
  '«%s» is read as data, also behind a byte order mark',
  async (type) => {
    expect(await post('\ufeff{"name":"Ada Hill"}', type)).toEqual({ ok: true, fields: { name: 'Ada Hill' } })
  },
)

test('the parts of a form are found however its type is spelled', async () => {
  const body = '--Sea\r\nContent-Disposition: form-data; name="name"\r\n\r\nAda Hill\r\n--Sea--\r\n'
  expect(await post(body, 'Multipart/Form-Data; boundary=Sea')).toEqual({
    ok: true,
    fields: { name: 'Ada Hill' },
  })
})

test.each([
  ['{"name":', 'application/json'],
  ['["Ada Hill"]', 'application/json'],
  ['null', 'application/json'],
  ['no parts', 'multipart/form-data; boundary=Sea'],
])('%s as %s is unreadable', async (body, type) => {
  expect(await post(body, type)).toEqual({ ok: false, reason: 'unreadable' })
})

test('what is longer than any form is not read', async () => {
  expect(await post('a'.repeat(20_000), 'application/json')).toEqual({ ok: false, reason: 'too-large' })
})
