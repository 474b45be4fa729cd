import { flags } from '@/lib/core/flags'
import { judgeSigning, type SigningFacts } from '@/lib/signatures/judge-signing'

const quiet: SigningFacts = {
  isOverNetworkLimit: false,
  isOverCampaignLimit: false,
  proof: 'not-asked',
  domains: { disposable: new Set(), trusted: new Set() },
  holdFor: flags,
}
const judge = (address: string, facts: Partial<SigningFacts> = {}) =>
  judgeSigning({ email: { address } }, { ...quiet, ...facts })

test('a signature that nothing is noticed about is free', () => {
  expect(judge('ada@example.org')).toEqual({ flags: [], heldReason: null })
  expect(judge('ada@example.org', { proof: 'given' })).toEqual({ flags: [], heldReason: null })
})

test('everything that is noticed is written down, and the worst of it is the reason to hold', () => {
  const all = { isOverNetworkLimit: true, isOverCampaignLimit: true, proof: 'missing' } as const
  expect(judge('ada@Mailinator.com', all)).toEqual({
    flags: ['disposable-domain', 'no-proof-of-work', 'network-limit', 'campaign-limit'],
    heldReason: 'disposable-domain',
  })
  expect(judge('ada@gnail.con')).toEqual({ flags: ['look-alike-domain'], heldReason: 'look-alike-domain' })
  expect(judge('ada@xn--gmil-63d.com').flags).toContain('look-alike-letters')
})

test('the team chooses which flags hold', () => {
  expect(judge('ada@mailinator.com', { holdFor: [] })).toEqual({
    flags: ['disposable-domain'],
    heldReason: null,
  })
  expect(judge('ada@mailinator.com', { holdFor: ['network-limit'], isOverNetworkLimit: true })).toEqual({
    flags: ['disposable-domain', 'network-limit'],
    heldReason: 'network-limit',
  })
})

test('a domain that the team trusts is not noticed, with its subdomains', () => {
  const domains = { disposable: new Set<string>(), trusted: new Set(['gmial.com', 'mailinator.com']) }
  expect(judge('ada@gmial.com', { domains }).flags).toEqual([])
  expect(judge('ada@a.mailinator.com', { domains }).flags).toEqual([])
})
