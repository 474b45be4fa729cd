// Builds the canonical text of a marked-up document, block by block: white space collapsed, a blank line between blocks, one line
// end between the items of a list. Knows where each block and each link came to lie.

import type { Span } from '@/lib/core/span'
import { blockKindOf } from '@/lib/documents/findings/block-kind'
import type { Block, ReadText } from '@/lib/documents/findings/structure'
import { withoutUnseen } from './unseen-letters'

export type BlockMark = 'heading' | 'list-item' | 'text'
type Link = ReadText['known']['links'][number]

/** What no text holds, though markup may name it: control characters and halves of letters. */
const unfit = /[\0-\x08\x0e-\x1f\x7f]|\p{Cs}/gu

/** Between the cells of a table's row, which are one block. */
const cellMark = ' · '

const tailLength = 12

export class TextBuilder {
  readonly blocks: Block[] = []
  readonly links: Link[] = []
  /** Where the block that is being written stands in the original. */
  origin: number | undefined
  private parts: string[] = []
  private length = 0
  private current = ''
  /** Is white space at this place none of the block's? Kept, as looking at the end of what was added up costs its whole length. */
  private isAtSpace = true
  private isNewCell = false
  /** The last letters of the block so far. Kept for the same reason. */
  tail = ''
  private currentLinks: Link[] = []
  private lastMark: BlockMark = 'text'

  /** Adds words to the block that is being written. */
  write(words: string): void {
    const collapsed = withoutUnseen(words.replace(unfit, '')).replace(/\s+/g, ' ')
    const plain = this.isAtSpace || this.isNewCell ? collapsed.trimStart() : collapsed
    if (!plain) return
    const added = this.isNewCell ? cellMark.slice(this.isAtSpace ? 1 : 0) + plain : plain
    this.isNewCell = false
    this.current += added
    this.tail = (this.tail + added.slice(-tailLength)).slice(-tailLength)
    this.isAtSpace = added.endsWith(' ')
  }

  /** What follows stands in the row's next cell. */
  nextCell(): void {
    this.isNewCell = this.current !== ''
  }

  /** Where the next word will stand within the block: for `link`. */
  get place(): number {
    return this.current.length
  }

  link(from: number, url: string): void {
    const end = this.current.length - (this.isAtSpace && this.current ? 1 : 0)
    if (end > from && /^(?:https?:\/\/|mailto:)/i.test(url)) this.currentLinks.push({ start: from, end, url })
  }

  /** Ends the block, if it holds anything, and tells where it lies. */
  end(mark: BlockMark = 'text'): Span | null {
    const text = this.peek()
    const links = this.currentLinks
    this.drop()
    if (!text) return null
    const start = this.separate(mark)
    this.parts.push(text)
    this.length = start + text.length
    for (const link of links) this.links.push({ ...link, start: start + link.start, end: start + link.end })
    const kind = mark === 'text' ? blockKindOf(text) : mark
    this.blocks.push({ start, end: this.length, text, kind, origin: this.origin })
    return { start, end: this.length, text }
  }

  /** The words of the block so far. */
  peek(): string {
    return this.current.trim()
  }

  drop(): void {
    this.current = this.tail = ''
    this.isAtSpace = true
    this.isNewCell = false
    this.currentLinks = []
  }

  get text(): string {
    return this.parts.join('')
  }

  /** Where the next block will begin. */
  get nextStart(): number {
    return this.length === 0 ? 0 : this.length + 2
  }

  private separate(mark: BlockMark): number {
    if (this.parts.length === 0) return 0
    const gap = mark === 'list-item' && this.lastMark === 'list-item' ? '\n' : '\n\n'
    this.lastMark = mark
    this.parts.push(gap)
    return this.length + gap.length
  }
}
