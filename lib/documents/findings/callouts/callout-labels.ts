// The words with which a line sends its reader on: to act, or to read.

import type { Callout } from '@/lib/documents/draft-schema'
import { address } from './places'

const labels: [Callout['kind'], RegExp][] = [
  [
    'take-action',
    /^(?:take action(?: now| today)?|act now|act today|action(?: alert)?|sign (?:the|our|this) (?:petition|(?:open )?letter|pledge|statement)|sign(?: on| up)? now|add your (?:name|voice)|donate(?: now| today| here)?|support (?:us|our work|the campaign)|have your say|call to action|e-?mail your [^:]{0,60}|get involved|join (?:us|in|the campaign)|how (?:to|you can) help|what you can do|tell (?:your|them|the)\b[^:]{0,60}|urge (?:your|the)\b[^:]{0,60}|write to [^:]{0,60}|contact your [^:]{0,60}|(?:link to )?(?:(?:the|our) )?petition(?: link| here)?|online petition|sign here|pledge|volunteer)\s*(?:[:：|»>]|\s[–—-]\s)\s*(?=\S)/i,
  ],
  [
    'read-more',
    new RegExp(
      String.raw`^(?:link to )?(?:(?:the|our) )?(?:full |original |complete |open )?(?:reports?|letters?|statements?|briefings?|submissions?|texts?|details|links?|videos?|recordings?|events? page)(?: here| link| text| in full)?\s*[:：|»>]\s*(?=${address}\S*$)`,
      'i',
    ),
  ],
  [
    'read-more',
    /^(?:read(?: more| next| also| on| now| the full [a-z ]{0,30}| this(?: next)?)?(?: (?:here|about this|on this))?|also read|see also|see more|more(?: on this| here| info(?:rmation)?)?|related(?: (?:stories|story|articles?|content|links?|reading|coverage))?|further reading|learn more|find out more|don['’]t miss|recommended|must read|you may also like|you might also like|keep reading|next(?: up)?|watch(?: more| now)?|listen|in pictures|explainer|background(?!: (?:\S+ ){12}))\s*(?:[:：|»>]|\s[–—-]\s)\s*(?=\S)/i,
  ],
]

/** "Petition: Save the night bus", "Tell the mayor: Save the night bus" over a text is its headline; further down it calls to act. */
export function opensPetition(line: string): boolean {
  return /^(?:petition|pledge|(?:tell|urge|ask) (?:the|your|our)\b[^:.]{2,60})\s*:\s*\S+ \S+/i.test(line)
}

/** Length of the label with its colon at the start of a line; 0 when there is none. */
export function calloutLabelLength(line: string): number {
  return calloutLabelOf(line)?.length ?? 0
}

export function calloutLabelOf(line: string): { kind: Callout['kind']; length: number } | null {
  if (line.length > 300) return null
  for (const [kind, label] of labels) {
    const length = label.exec(line)?.[0].length
    if (length) return { kind, length }
  }
  return null
}
