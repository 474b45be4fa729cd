/** What the words below it are. It stands where they begin, whichever side its own language is read from. */
export function Label({ text }: { text: string }) {
  return (
    <p className="label">
      <bdi>{text}</bdi>
    </p>
  )
}
