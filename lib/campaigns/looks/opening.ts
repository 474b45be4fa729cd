// The first words of a quote, by which an editor knows it. Pure.

import { inLine } from '../compose/templates'

const longest = 60

export function opening(text: string): string {
  const words = inLine({ text })
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words
}
