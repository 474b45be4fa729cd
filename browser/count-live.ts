// Keeps the count of a page that somebody looks at as it is now: asks every few seconds, less often while answers are slow or
// fail, and not at all while nobody sees the page. Heard by a screen reader twice a minute at most.

import { formatCount } from '@/lib/core/format'
import { nextGoal } from '@/lib/core/next-goal'

const everyMs = 5_000
const slowMs = 1_000
const longestMs = 60_000
const tellEveryMs = 30_000
/** As components/campaigns/signing-line.tsx draws it. */
const lineWidth = 300

export function countLive(place: HTMLElement): void {
  const show = shower(place)
  let pauseMs = everyMs
  let timer: ReturnType<typeof setTimeout> | undefined
  const ask = async () => {
    const askedAt = performance.now()
    const answer = await fetch(place.dataset.count!).catch(() => null)
    if (answer?.ok) show((await answer.json()).count)
    const isWell = answer?.ok && performance.now() - askedAt < slowMs
    pauseMs = isWell ? everyMs : Math.min(longestMs, pauseMs * 2)
    plan(pauseMs)
  }
  const plan = (ms: number) => {
    clearTimeout(timer)
    if (!document.hidden) timer = setTimeout(() => void ask().catch(() => plan(longestMs)), ms)
  }
  document.addEventListener('visibilitychange', () => plan(0))
  plan(everyMs)
}

function shower(place: HTMLElement): (count: number) => void {
  const tell = teller(place)
  let shown = Number(place.dataset.shown)
  return (count) => {
    if (count === shown) return
    shown = count
    const goal = nextGoal(count, Number(place.dataset.goal))
    const [one, many] = place.dataset.counted!.split('|')
    const [number, words] = [formatCount(count), count === 1 ? one! : many!]
    write(place, '[data-number]', number)
    write(place, '[data-words]', words)
    write(place, '[data-next-goal]', formatCount(goal))
    place.querySelector('[data-number]')!.classList.remove('is-words')
    const inked = place.querySelector('rect:not(.is-open)')
    inked?.setAttribute('width', String(Math.round((count / goal) * lineWidth)))
    for (const bar of document.querySelectorAll('[data-signed]')) bar.textContent = `${number} signed`
    tell(`${number} ${words}`)
  }
}

function write(place: HTMLElement, selector: string, text: string): void {
  const found = place.querySelector(selector)
  if (found) found.textContent = text
}

/** A line that is read aloud and not seen. */
function teller(place: HTMLElement): (text: string) => void {
  const line = document.createElement('p')
  line.className = 'sr-only'
  line.setAttribute('role', 'status')
  place.append(line)
  let toldAt = -Infinity
  return (text) => {
    if (performance.now() - toldAt < tellEveryMs) return
    toldAt = performance.now()
    line.textContent = text
  }
}
