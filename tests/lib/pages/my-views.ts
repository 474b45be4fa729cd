// Views of "your signatures" to render pages from: each state once.

import type { NextPressProps } from '@/components/signatures/next-press'
import type { MyPageProps } from '@/components/signatures/my-page'
import type { MySignature } from '@/lib/signatures/my-signatures'
import { aCard } from './views'

export const aMySignature = (slug: string, given: Partial<MySignature> = {}): MySignature => ({
  campaign: aCard({ slug }),
  state: 'confirmed',
  number: 1248,
  isHeld: false,
  signedAt: new Date('2026-11-20T10:00:00Z'),
  confirmedAt: new Date('2026-11-20T10:05:00Z'),
  canUndo: false,
  reason: null,
  signatory: 'person',
  name: 'Ada Example',
  body: null,
  role: null,
  country: 'NL',
  city: 'Harbourville',
  comment: 'For the swimmers.',
  showName: true,
  updates: 'result',
  wording: { version: 2, text: 'Dear council,\n\nopen the old harbour.' },
  ...given,
})

export const aNextPress = (): NextPressProps => ({
  campaign: aCard({ slug: 'next' }),
  wording: { version: 1, text: 'Dear council, plant the quay.' },
  signer: { name: 'Ada Example', country: 'NL', city: null, isFresh: true },
  action: '/my/abc/sign/next',
})

export const aMyView = (): Omit<MyPageProps, 'timeZone'> => ({
  token: 'abc',
  email: 'ada@harbour.example',
  isSuppressed: true,
  signatures: [
    aMySignature('one'),
    aMySignature('two', { state: 'withdrawn', canUndo: true }),
    aMySignature('three', { state: 'withdrawn', showName: false, updates: 'nothing', comment: null }),
    aMySignature('four', { state: 'invalidated', reason: 'Signed by a machine' }),
    aMySignature('five', { state: 'pending', number: null, confirmedAt: null }),
    aMySignature('six', { isHeld: true, number: null }),
    aMySignature('seven', {
      signatory: 'organisation',
      body: 'Harbour Friends',
      role: 'Chair',
      number: null,
    }),
  ],
  outcome: { slug: 'two', done: 'withdrawn' },
  next: aNextPress(),
})
