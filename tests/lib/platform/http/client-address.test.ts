import { findClientAddress, parseTrustedProxies } from '@/lib/platform/http/client-address'

const trusted = parseTrustedProxies('10.0.0.0/8, 2001:db8::/32, 127.0.0.1')

test.each([
  ['a stranger is who the socket says, whatever they claim', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a trusted proxy names who it was asked by', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['only the nearest untrusted hop counts', '10.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['trusted proxies in a row are passed through', '10.0.0.1', '203.0.113.9, 10.1.1.1', '203.0.113.9'],
  ['a chain of trusted ones ends at the first', '10.0.0.1', '10.2.2.2, 10.1.1.1', '10.2.2.2'],
  ['a proxy that names nobody is asked itself', '10.0.0.1', '', '10.0.0.1'],
  ['nonsense in the chain stops there', '10.0.0.1', '203.0.113.9, unknown', '10.0.0.1'],
  ['IPv4 over an IPv6 socket is IPv4', '::ffff:10.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
  ['IPv6 proxies', '2001:db8::1', '2a00:1450::5', '2a00:1450::5'],
])('%s', (_, socket, forwarded, client) => {
  expect(findClientAddress(socket, forwarded, trusted)).toBe(client)
})

test('without trusted proxies nothing is believed', () => {
  expect(findClientAddress('127.0.0.1', '203.0.113.9', parseTrustedProxies(''))).toBe('127.0.0.1')
})

test('a list with a wrong network says which', () => {
  expect(() => parseTrustedProxies('10.0.0.0/8, nowhere')).toThrow('nowhere')
  expect(() => parseTrustedProxies('10.0.0.0/99')).toThrow('10.0.0.0/99')
})
