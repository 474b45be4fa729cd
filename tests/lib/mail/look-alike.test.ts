import { domainToASCII } from 'node:url'
import { isDisposable, withParents } from '@/lib/mail/disposable'
import { findLookAlike, isInLookAlikeLetters } from '@/lib/mail/look-alike'

const none = { disposable: new Set<string>(), trusted: new Set<string>() }

test.each([
  ['gmail.con', 'gmail.com'],
  ['gmial.com', 'gmail.com'],
  ['gmai.com', 'gmail.com'],
  ['gmaill.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['gmial.con', 'gmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['hotnail.co.uk', 'hotmail.co.uk'],
  ['outlok.com', 'outlook.com'],
  ['yaho.com', 'yahoo.com'],
  ['iclould.com', 'icloud.com'],
  ['comcast.ney', 'comcast.net'],
  ['aol.con', 'aol.com'],
])('%s is one slip away from %s', (typed, meant) => {
  expect(findLookAlike(typed)).toBe(meant)
})

test.each([
  ...[
    'gmail.com',
    'mail.com',
    'ymail.com',
    'email.com',
    'gmx.de',
    'gmx.at',
    'bol.com',
    'aon.com',
    'example.org',
  ],
  ...[
    'we.de',
    'city.example',
    'yahoo.co.uk',
    'live.nl',
    'mail.de',
    'university.edu',
    'x.co',
    'free.fr',
    'a.b.c.d',
  ],
])('%s is nobody’s slip', (domain) => {
  expect(findLookAlike(domain)).toBeNull()
})

test.each([
  'gmаil.com',
  'рroton.me',
  'gmaíl.com',
  'ехаmple.org',
  'grnail.com',
  'gmai1.com',
  'hotmaıl.com',
  'αol.com',
])('%s is written in letters that look like others', (domain) => {
  expect(isInLookAlikeLetters(domainToASCII(domain))).toBe(true)
})

test.each([
  'gmail.com',
  'münchen.de',
  'почта.рф',
  '例え.jp',
  'モバイルmail.jp',
  'modern.com',
  'ελλάδα.gr',
  'xn--a.com',
])('%s is not', (domain) => {
  expect(isInLookAlikeLetters(domainToASCII(domain) || domain)).toBe(false)
})

test('throw-away domains are known with their subdomains, and the team’s own list stands over the other', () => {
  expect(isDisposable('mailinator.com', none)).toBe(true)
  expect(isDisposable('anything.mailinator.com', none)).toBe(true)
  expect(isDisposable('amailinator.example', none)).toBe(false)
  expect(isDisposable('gmail.com', none)).toBe(false)
  expect(isDisposable('mailinator.com', { ...none, trusted: new Set(['mailinator.com']) })).toBe(false)
  const ours = { disposable: new Set(['burner.example']), trusted: new Set(['real.burner.example']) }
  expect(isDisposable('a.burner.example', ours)).toBe(true)
  expect(isDisposable('a.real.burner.example', ours)).toBe(false)
})

test('mailboxes that only hide an address are nobody’s throw-away ones', () => {
  for (const domain of [
    'duck.com',
    'privaterelay.appleid.com',
    'mozmail.com',
    'simplelogin.com',
    'proton.me',
  ])
    expect(isDisposable(domain, none)).toBe(false)
})

test('a domain is named with those above it, and never by its ending alone', () => {
  expect(withParents('a.b.example.org')).toEqual(['a.b.example.org', 'b.example.org', 'example.org'])
  expect(withParents('org')).toEqual([])
})
