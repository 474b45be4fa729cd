// What a door reads of a request. A web Request is one; our server makes its own, which costs a fraction.

export type Asked = {
  method: string
  /** Whole, as a web Request's. */
  url: string
  headers: { get(name: string): string | null }
  /** A buffer where our server has read it before it opens the door. */
  body: AsyncIterable<Uint8Array> | Buffer | null
}
