// Places on a page of a PDF as people see them: a page that is shown turned (landscape) has its text turned the other way in the file.

import type { Scrap } from './page-lines'

/** `view`: how the page is shown, a matrix of six numbers as PDF has them. */
export function asSeen(scraps: Scrap[], view: number[]): Scrap[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view
  return scraps.map((scrap) => {
    const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = scrap.transform
    const along = [a * ta + c * tb, b * ta + d * tb]
    const across = [a * tc + c * td, b * tc + d * td]
    return { ...scrap, transform: [...along, ...across, a * te + c * tf + e, b * te + d * tf + f] }
  })
}
