// A plain text as pieces, so that a page or a mail can show its web addresses as links without ever treating it as markup.

import { webAddress } from './web-address'

export type TextPiece = { text: string; url: string | null }

export function splitLinks(text: string): TextPiece[] {
  return text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, url: /^https?:\/\//.test(piece) ? webAddress(piece) : null }))
}
