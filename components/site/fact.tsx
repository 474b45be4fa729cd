/** One line of a list of facts (`dl`): what it is, and what it says. */
export function Fact({ term, value }: { term: string; value: string | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  )
}
