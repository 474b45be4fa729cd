// What is to be pressed on a page and is too small for that.

import type { Page } from 'playwright-core'

/**
 * Links, buttons and fields of fewer than 24 pixels either way, as lines that can be read; best none (WCAG 2.5.8). What stands
 * among other words of its line may be as small as they are; a box to tick is as large as its label.
 */
export function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const textOf = (element: Element) => (element.textContent ?? '').trim()
    const boxOf = (target: Element) => (target.closest('label') ?? target).getBoundingClientRect()
    const isAmongWords = (target: Element) => {
      if (getComputedStyle(target).display !== 'inline') return false
      const line = target.parentElement!.closest('p, li, dd, td, th, h1, h2, h3, figcaption, label, div')!
      return textOf(line) !== textOf(target)
    }
    const isReached = (target: Element) =>
      target.checkVisibility({ visibilityProperty: true }) && !target.closest('.trap, .skip')
    return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
      .filter((target) => isReached(target) && !isAmongWords(target))
      .map((target) => ({ target, box: boxOf(target) }))
      .filter(({ box }) => Math.min(box.width, box.height) < least)
      .map(({ target, box }) => `${target.tagName} ${textOf(target)}: ${box.width} × ${box.height}`)
  })
}
