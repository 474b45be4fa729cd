// Amounts in digits: 65,000 · 65 000 · 65.6 million · $5m · 60 % · 60 per cent. Digits of other scripts are compared as they stand. Pure.

import { keyOf, scales, shareMark, type Amount } from './amount'

const digits = String.raw`(?<!\p{Nd})(?:\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)*)`
const multiple = String.raw`[\s-]?(?:hundred|thousand|million|billion|trillion|bn)s?(?!\p{L})|[km](?!\p{L})`
const shape = new RegExp(`([$€£¥]\\s?)?(${digits})(${multiple})?(${shareMark})?`, 'giu')

export function digitAmounts(text: string): Amount[] {
  return [...text.matchAll(shape)].map((match) => {
    const [written, sign, number = '', scale, share] = match
    const name =
      scale
        ?.toLowerCase()
        .replace(/^[\s-]/, '')
        .replace(/s$/, '') ?? ''
    const factors = name === 'm' && !sign ? [1, 1e6] : [scales[name] ?? 1]
    const keys = factors.flatMap((factor) => keysOf(number, factor, share !== undefined))
    const end = match.index + written.length
    return { written, start: match.index, end, keys, isBare: !scale && !share }
  })
}

function keysOf(number: string, factor: number, isShare: boolean): string[] {
  const readings = readingsOf(number.replace(/[ \u00a0\u202f]/g, ''))
  return readings.length > 0
    ? readings.map((value) => keyOf(value * factor, isShare))
    : [number.replace(/[, \u00a0\u202f]/g, '')]
}

/** 1.000 is one, or a thousand where points part thousands; none for what is no single number ("10.30.15", other scripts). */
function readingsOf(number: string): number[] {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(number)) return [Number(number.replaceAll(',', ''))]
  if (/^\d{1,3}\.\d{3}$/.test(number)) return [Number(number), Number(number.replace('.', ''))]
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number))
    return [Number(number.replaceAll('.', '').replace(',', '.'))]
  return /^\d+(?:[.,]\d+)?$/.test(number) ? [Number(number.replace(',', '.'))] : []
}
