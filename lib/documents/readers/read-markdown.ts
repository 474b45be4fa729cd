// Markdown by remark. The canonical text is what a reader sees: words without markup, a block each for headings, paragraphs and list
// items; title, writer, publisher and date of the front matter stand before the body.

import type { Nodes, Parents, TableRow } from 'mdast'
import { foldTags, type FoldedTag } from './folded-tags'
import { writeHead } from './head-lines'
import { isUnfitForMarkdown } from './markdown-limits'
import { beforeSpeaker, isOfLines } from './markdown-lines'
import { parseMarkdown, wordsOf } from './parse-markdown'
import { wordsOfRaised } from './raised-words'
import { readText } from './read-text'
import type { Reading } from './reading'
import { wordsOfTags } from './tag-words'
import { TextBuilder, type BlockMark } from './text-builder'

/** What the writer struck out is none of the words. */
const unwritten = new Set<string>(['image', 'delete'])

export async function readMarkdown(decoded: string): Promise<Reading> {
  if (isUnfitForMarkdown(decoded)) return readText(decoded)
  const { root, head } = await parseMarkdown(decoded)
  const builder = new TextBuilder()
  const known = writeHead(builder, head)
  const start = builder.nextStart
  writeBlocks(builder, root, 'text')
  const { text, blocks, links } = builder
  return {
    text,
    blocks,
    unit: 'line',
    known: { ...known, links },
    body: { start: Math.min(start, text.length), end: text.length },
  }
}

function writeBlocks(builder: TextBuilder, parent: Parents, mark: BlockMark): void {
  for (const node of parent.children) writeBlock(builder, node, mark)
}

function writeBlock(builder: TextBuilder, node: Nodes, mark: BlockMark): void {
  builder.origin = node.position?.start.line
  if (node.type === 'heading') return writeInline(builder, node, 'heading')
  if (node.type === 'paragraph') return writeInline(builder, node, mark)
  if (node.type === 'tableRow') return writeRow(builder, node)
  if (node.type === 'listItem') return writeBlocks(builder, node, 'list-item')
  if (node.type === 'html') return writeTags(builder, node.value)
  if (node.type === 'code') return
  if ('children' in node) writeBlocks(builder, node, mark)
}

/** Markup of another kind within: its words, a line each. */
function writeTags(builder: TextBuilder, value: string): void {
  for (const line of wordsOfTags(value)) {
    builder.write(line)
    builder.end()
  }
}

function writeInline(builder: TextBuilder, node: Parents, mark: BlockMark): void {
  writeWords(builder, node, mark)
  builder.end(mark)
}

/** The cells of a table's row belong together. */
function writeRow(builder: TextBuilder, row: TableRow): void {
  for (const cell of row.children) {
    builder.nextCell()
    writeWords(builder, cell, null)
  }
  builder.end()
}

/** `mark`: of the blocks that lines within end, where they are blocks of their own. */
function writeWords(builder: TextBuilder, parent: Parents, mark: BlockMark | null): void {
  const isLines = mark !== null && isOfLines(parent)
  for (const node of foldTags(parent.children)) {
    const from = builder.place
    if (node.type === 'tag') writeTag(builder, node)
    else if (isBreak(node)) endLine(builder, mark)
    else if (node.type === 'text' && mark !== null) writeLines(builder, node.value, { mark, isLines })
    else if (node.type === 'text' || node.type === 'inlineCode') builder.write(node.value)
    else if (!unwritten.has(node.type) && 'children' in node) writeWords(builder, node, mark)
    if (node.type === 'link') builder.link(from, node.url)
  }
}

function endLine(builder: TextBuilder, mark: BlockMark | null): void {
  if (mark === null) builder.write(' ')
  else builder.end(mark)
}

function writeLines(builder: TextBuilder, words: string, of: { mark: BlockMark; isLines: boolean }): void {
  for (const [n, line] of words.split(of.isLines ? '\n' : beforeSpeaker).entries()) {
    if (n > 0) builder.end(of.mark)
    builder.write(line)
  }
}

/** Of what is folded only raised and lowered words are written. */
function writeTag(builder: TextBuilder, { name, children }: FoldedTag): void {
  if (name !== 'sup' && name !== 'sub') return
  const words = children.map(wordsOf).join('')
  const isLink = children.some(({ type }) => type === 'link' || type === 'html')
  builder.write(wordsOfRaised({ words, before: builder.tail, isLowered: name === 'sub', isLink }))
}

function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))
}
