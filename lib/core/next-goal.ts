// The goal a page shows: the campaign's own until it is reached, then the next round number.

const steps = [1, 2.5, 5]

export function nextGoal(count: number, goal: number): number {
  if (count < goal) return goal
  for (let power = 10; ; power *= 10) {
    const next = steps.map((step) => step * power).find((round) => round > count)
    if (next) return next
  }
}
