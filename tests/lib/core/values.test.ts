import fc from 'fast-check'
import { countryCodes, countryName, isCountryCode, listCountries } from '@/lib/core/countries'
import {
  formatCalendarDay,
  formatCount,
  formatCounted,
  formatDay,
  formatMoment,
  formatRoughTime,
  formatSignatures,
} from '@/lib/core/format'
import { nextGoal } from '@/lib/core/next-goal'
import { webAddress } from '@/lib/core/web-address'

test('there are 249 countries, each once, each with a name', () => {
  expect(new Set(countryCodes).size).toBe(249)
  expect(countryCodes).toHaveLength(249)
  for (const { value, name } of listCountries()) expect(name).not.toBe(value)
})

test('countries are named in the language of the page and in its order', () => {
  expect(countryName('DE')).toBe('Germany')
  expect(countryName('DE', 'de')).toBe('Deutschland')
  expect(listCountries('de')[0]?.name).toBe('Afghanistan')
  expect(listCountries('fr').at(-1)?.name).toBe('Zimbabwe')
})

test.each(['', 'de', 'XX', 'EU', 'USA', 'D'])('%p is no country', (code) => {
  expect(isCountryCode(code)).toBe(false)
})

test('numbers and days are written one way', () => {
  expect(formatCount(1234567)).toBe('1,234,567')
  expect([formatCounted(0, 'mail'), formatCounted(1, 'mail')]).toEqual(['0 mails', '1 mail'])
  expect([formatSignatures(1), formatSignatures(2)]).toEqual(['1 signature', '2 signatures'])
  expect(formatCalendarDay('2027-03-12')).toBe('12 March 2027')
})

test.each([
  [1, '1 second'],
  [89.4, '89 seconds'],
  [90, '2 minutes'],
  [700, '12 minutes'],
  [5_400, '1.5 hours'],
  [36_000, '10 hours'],
])('%p seconds are roughly %p', (seconds, told) => {
  expect(formatRoughTime(seconds)).toBe(told)
})

test('a day is the day it is in the time zone of the site', () => {
  const lateEvening = new Date('2026-03-05T23:30:00Z')
  expect(formatDay(lateEvening, 'UTC')).toBe('5 March 2026')
  expect(formatDay(lateEvening, 'Europe/Amsterdam')).toBe('6 March 2026')
  expect(formatMoment(lateEvening, 'America/Los_Angeles')).toBe('5 March 2026, 15:30')
})

test.each([
  [0, 100, 100],
  [99, 100, 100],
  [100, 100, 250],
  [100, 50, 250],
  [4_999, 100, 5_000],
  [5_000, 5_000, 10_000],
  [20_331, 100, 25_000],
])('with %i signatures and a goal of %i, the page shows %i', (count, goal, shown) => {
  expect(nextGoal(count, goal)).toBe(shown)
})

test('the next goal is always ahead', () => {
  fc.assert(fc.property(fc.nat(), fc.integer({ min: 1 }), (count, goal) => nextGoal(count, goal) > count))
})

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  '//a.example',
  '/c/x',
  'mailto:a@b',
  '',
  null,
  undefined,
])('a page never links to %p', (url) => {
  expect(webAddress(url)).toBeNull()
})

test('an address of the web is given in its normal form', () => {
  expect(webAddress('HTTPS://Quay.example/a b')).toBe('https://quay.example/a%20b')
})
