import { networkOf, networkTag } from '@/lib/signatures/network-tag'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:0:0:0:0/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2:0:0:0:0/64'],
  ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:0/64'],
])('%s belongs to the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('what is no address has no network and no tag', () => {
  for (const odd of ['', 'unknown', '203.0.113.999', '<script>']) expect(networkTag(odd)).toBeNull()
  expect(networkTag(null)).toBeNull()
})

test('two addresses of one household share a tag, two IPv4 addresses do not', () => {
  process.env.SECRET_KEY = 'a-secret-for-tests-that-is-long-enough-to-be-one'
  expect(networkTag('2001:db8::1')).toEqual(networkTag('2001:db8::2'))
  expect(networkTag('203.0.113.9')).not.toEqual(networkTag('203.0.113.8'))
  expect(networkTag('203.0.113.9')).toHaveLength(32)
})
