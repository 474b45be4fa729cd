// Every address of ours that a scanner finds in mails: behind words, written out, and in the headers.

import { siteUrl } from '../stories'
import type { ArrivedMail } from './mail-everything'

export function linksIn(mails: ArrivedMail[]): string[] {
  const found = mails.flatMap(({ html, text, headers }) => [
    ...[...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&')),
    ...(text.match(/https?:\/\/[^\s<>")\]]+/g) ?? []),
    ...[...JSON.stringify(headers).matchAll(/<(https?:[^>]+)>/g)].map(([, link]) => link!),
  ])
  return [...new Set(found)].filter((link) => link.startsWith(siteUrl()))
}
