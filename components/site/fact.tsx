/** One line of a list of facts (`dl`): what it is, and what it says; the one stands where the other begins. */
export function Fact({ term, value }: { term: string; value: string | null }) {
  return (
    <div dir="auto">
      <dt>
        <bdi>{term}</bdi>
      </dt>
      <dd>{value}</dd>
    </div>
  )
}
