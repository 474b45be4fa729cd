// Is a mail domain one that gives out throw-away mailboxes? By a list that others keep (CC0, part of the installation: nothing is
// fetched), with the team's own additions and exceptions over it. A subdomain is judged like its domain.

import list from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json' with { type: 'json' }

export type DomainEdits = { disposable: ReadonlySet<string>; trusted: ReadonlySet<string> }

let known: ReadonlySet<string> | undefined

/** `domain` in lower-case ASCII. The nearest name that either list holds decides, and the team's own list before the other. */
export function isDisposable(domain: string, { disposable, trusted }: DomainEdits): boolean {
  known ??= new Set(list)
  for (const name of withParents(domain)) {
    if (trusted.has(name)) return false
    if (disposable.has(name) || known.has(name)) return true
  }
  return false
}

/** a.b.example.org, b.example.org, example.org. */
export function withParents(domain: string): string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}
