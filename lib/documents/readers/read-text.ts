// Plain text: the canonical text is the decoded file with CRLF made LF, and nothing else. Addresses in it are its links.

import type { Reading } from './reading'

const address = /\bhttps?:\/\/[^\s<>"“”]+/g

export function readText(decoded: string): Reading {
  const text = decoded.replace(/\r\n/g, '\n')
  return { text, body: { start: 0, end: text.length }, known: { links: linksOf(text) } }
}

function linksOf(text: string): Reading['known']['links'] {
  return [...text.matchAll(address)].map((match) => {
    const url = match[0].replace(/[.,;:!?)\]'’]+$/, '')
    return { start: match.index, end: match.index + url.length, url }
  })
}
