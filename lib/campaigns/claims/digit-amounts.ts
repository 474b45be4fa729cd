// Amounts in digits: 65,000 · 65 000 · 65.6 million · $5m · 60 % · 60 per cent · 2½ · ⑤. Digits of other scripts are compared as they
// stand. Pure.

import { keyOf, scales, shareMark, type Amount } from './amount'

const digits = String.raw`(?<!\p{Nd})(?:\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)*)|[①-⑳]`
const part = '[¼-¾⅐-⅞]'
const multiple = String.raw`[\s-]?(?:hundred|thousand|million|billion|trillion|bn)s?(?!\p{L})|[km](?!\p{L})`
const shape = new RegExp(
  `([$€£¥]\\s?)?(?:(${digits})(?:\\s?(${part}))?|(${part}))(${multiple})?(${shareMark})?`,
  'giu',
)

export function digitAmounts(text: string): Omit<Amount, 'kind'>[] {
  return [...text.matchAll(shape)].map((match) => {
    const [written, sign, number = '', andPart, alone, scale, share] = match
    const place = { written, start: match.index, end: match.index + written.length }
    const fraction = partOf(andPart ?? alone)
    const isShare = share !== undefined
    const keys = factorsOf(scale, sign !== undefined).flatMap((factor) =>
      alone ? [partKey(fraction * factor, scale, isShare)] : keysOf(number, { fraction, factor, isShare }),
    )
    return { ...place, keys, isBare: !scale && !share && !alone }
  })
}

/** "5m" are metres as well as millions. */
function factorsOf(scale: string | undefined, hasSign: boolean): number[] {
  const name = scale?.toLowerCase().replace(/^[\s-]|s$/g, '') ?? ''
  return name === 'm' && !hasSign ? [1, 1e6] : [scales[name] ?? 1]
}

/** ½: half of something, unless a word says of what. */
function partKey(value: number, scale: string | undefined, isShare: boolean): string {
  return scale || isShare ? keyOf(value, isShare) : keyOf(value * 100, true)
}

function partOf(sign: string | undefined): number {
  const [over, under] = sign?.normalize('NFKC').split('⁄').map(Number) ?? []
  return over && under ? over / under : 0
}

type Times = { fraction: number; factor: number; isShare: boolean }

function keysOf(written: string, { fraction, factor, isShare }: Times): string[] {
  const number = written.normalize('NFKC').replace(/[ \u00a0\u202f]/g, '')
  const readings = readingsOf(number)
  return readings.length > 0
    ? readings.map((value) => keyOf((value + fraction) * factor, isShare))
    : [number.replaceAll(',', '')]
}

/** 1.000 is one, or a thousand where points part thousands; none for what is no single number ("10.30.15", other scripts). */
function readingsOf(number: string): number[] {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(number)) return [Number(number.replaceAll(',', ''))]
  if (/^\d{1,3}\.\d{3}$/.test(number)) return [Number(number), Number(number.replace('.', ''))]
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number))
    return [Number(number.replaceAll('.', '').replace(',', '.'))]
  return /^\d+(?:[.,]\d+)?$/.test(number) ? [Number(number.replace(',', '.'))] : []
}
