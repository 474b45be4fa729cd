// What a decoded text is, by its content; its name only decides between plain text and Markdown, which can look the same.

export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
type TextType = Extract<MediaType, `text/${string}`>

const htmlStart =
  /^\s*(?:<\?xml\b[^<>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|title|meta)\b/i
const htmlTag =
  /<\/?(?:p|div|h[1-6]|article|section|br|ul|ol|li|blockquote|a|em|strong|span|table)\b[^<>]{0,2000}>/gi
const markdownLine =
  /^(?:#{1,6} \S|[-*_]{3,}\s*$|={3,}\s*$|> \S|!\[)|\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*|(?:^|\s)_[^_\n]{1,200}_(?=\W|$)/gm

export function mediaTypeOf(text: string, name: string): TextType {
  const head = text.slice(0, 20_000)
  if (htmlStart.test(head)) return 'text/html'
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^x?html?$/.test(extension) && /<[a-z!][^<>]*>/i.test(head)) return 'text/html'
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension)) return 'text/markdown'
  if (/^(?:txt|text)$/.test(extension)) return 'text/plain'
  return guessWithoutName(head)
}

function guessWithoutName(head: string): TextType {
  if ((head.match(htmlTag)?.length ?? 0) >= 4) return 'text/html'
  return (head.match(markdownLine)?.length ?? 0) >= 2 ? 'text/markdown' : 'text/plain'
}
