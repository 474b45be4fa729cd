// A whole number that somebody types into the settings; an empty field goes back to what it is without anybody's choice.

import { z } from 'zod'
import { formatCount } from '@/lib/core/format'

type Range = { least?: number; most: number; standard: number | (() => number) }

export function wholeNumber({ least = 1, most, standard }: Range) {
  return z.preprocess(
    (typed) => (typed === '' ? undefined : typed),
    z.coerce
      .number({ error: 'Enter a whole number.' })
      .int('Enter a whole number.')
      .min(least, `Enter ${formatCount(least)} or more.`)
      .max(most, `Enter ${formatCount(most)} or less.`)
      .default(() => (typeof standard === 'number' ? standard : standard())),
  )
}
