// Which counts of a group may be told when nobody shall be found in a small one, nor by subtracting the others from the total
// (complementary suppression): what is not told adds up to nothing, or to enough people.

/** Fewer people than this are not told apart. */
export const smallestCell = 5

export type Told<Cell> = { told: Cell[]; restCount: number }

/** `total` may hold more than the cells: those beyond a limit, and those who named no place. Most people first. */
export function tellCells<Cell extends { count: number }>(cells: Cell[], total: number): Told<Cell> {
  const told = cells.filter(({ count }) => count >= smallestCell).sort((a, b) => b.count - a.count)
  let restCount = total - told.reduce((sum, { count }) => sum + count, 0)
  while (restCount > 0 && restCount < smallestCell && told.length > 0) restCount += told.pop()!.count
  return { told, restCount }
}
