// What the pressed button of the editor's form asks for: `story up 3`, `place headline 1 quotes.2`, `publish` …

import { findingUses, type Placement } from '@/lib/campaigns/place-finding'
import type { StoryStep } from '@/lib/campaigns/story-edits'

const verbs = ['publish', 'close', 'undo', 'propose', 'word'] as const

export type Step =
  | { do: 'save' | (typeof verbs)[number] }
  | { do: 'move'; part: 'story' | 'reasons'; step: StoryStep; at: number }
  | ({ do: 'place' } & Placement)
  /** What the page of a source shows; or it is a source no more. */
  | { do: 'whole' | 'passages' | 'drop'; n: number }
  /** A number or quotation without a source: somebody answers for it, or no longer does. */
  | { do: 'sign off' | 'take back'; key: string }

/** Anything else is a plain save. */
export function readStep(value: FormDataEntryValue | null): Step {
  const text = String(value ?? '')
  return (
    readMove(text) ??
    readPlacement(text) ??
    readSignOff(text) ??
    readSourceChoice(text) ??
    readVerb(text) ?? { do: 'save' }
  )
}

function readVerb(text: string): Step | null {
  const verb = verbs.find((one) => one === text)
  return verb ? { do: verb } : null
}

function readMove(text: string): Step | null {
  const [, part, step, at] = /^(story|reasons) (up|down|remove|add) (\d{1,5})$/.exec(text) ?? []
  return part ? { do: 'move', part: part as 'story', step: step as StoryStep, at: Number(at) } : null
}

function readPlacement(text: string): Step | null {
  const [, used, n, ref] = /^place (\w+) (\d{1,4}) ([\w.]+)$/.exec(text) ?? []
  const use = findingUses.find((one) => one === used)
  return use && ref ? { do: 'place', use, n: Number(n), ref } : null
}

function readSignOff(text: string): Step | null {
  const [, verb, key] = /^(sign off|take back) ([0-9a-f]{16})$/.exec(text) ?? []
  return key ? { do: verb as 'sign off', key } : null
}

function readSourceChoice(text: string): Step | null {
  const [, shown, n] = /^(whole|passages|drop) (\d{1,4})$/.exec(text) ?? []
  return n ? { do: shown as 'whole', n: Number(n) } : null
}
