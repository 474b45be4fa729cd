import { readFileSync } from 'node:fs'

const tokens = readFileSync('styles/site/tokens.css', 'utf8')
const [day, night] = tokens.split('@media (prefers-color-scheme: dark)') as [string, string]

/** The colours of `:root`, with those of an accent in their place. */
function coloursOf(css: string, accent: string): Record<string, string> {
  const selectors = [':root', `[data-accent='${accent}']`]
  const rules = selectors.map((selector) => css.slice(css.indexOf(selector)).split('}')[0] ?? '')
  const used = css.includes(selectors[1]!) ? rules : rules.slice(0, 1)
  return Object.fromEntries(
    used.flatMap((rule) => [...rule.matchAll(/--([\w-]+):\s*(#\w+)/g)].map(([, name, hex]) => [name!, hex!])),
  )
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const whole = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(whole.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'panel', 7],
  ['ink', 'glow', 4.5],
  ['quiet', 'paper', 4.5],
  ['quiet', 'panel', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'panel', 4.5],
  ['accent', 'on-accent', 4.5],
  ['accent', 'glow', 4.5],
  ['alarm', 'paper', 4.5],
  ['edge', 'panel', 3],
  ['edge', 'paper', 3],
] as const

const accents = ['ochre', 'pine', 'ink', 'brick', 'plum']
const schemes = [
  ['day', day],
  ['night', night],
] as const

describe.each(schemes)('by %s', (_, css) => {
  test.each(accents)('every pair of colours with the accent %s can be told apart', (accent) => {
    const colours = coloursOf(css, accent)
    const weak = pairs.filter(([one, other, least]) => contrast(colours[one]!, colours[other]!) < least)
    expect(weak).toEqual([])
  })
})

test('black on white is 21 to 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
})
