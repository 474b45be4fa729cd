// What may be noticed about a signature when it comes in. A flag is written down for the team that looks; which flags also hold a
// signature back until somebody has looked is the team's choice (holdFor of the limits). Worst first: the first one is the reason.

export const flags = [
  'look-alike-letters',
  'disposable-domain',
  'look-alike-domain',
  'no-proof-of-work',
  'network-limit',
  'campaign-limit',
] as const

export type Flag = (typeof flags)[number]

/** For the desk. */
export const flagWords: Record<Flag, string> = {
  'look-alike-letters': 'Mail domain in look-alike letters',
  'disposable-domain': 'Throw-away mail domain',
  'look-alike-domain': 'Mail domain like a well-known one',
  'no-proof-of-work': 'Without the proof of work asked for',
  'network-limit': 'Over the limit of its network',
  'campaign-limit': 'Over the limit of the campaign',
}

export function isFlag(text: string): text is Flag {
  return (flags as readonly string[]).includes(text)
}
