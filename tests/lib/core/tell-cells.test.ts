import fc from 'fast-check'
import { smallestCell, tellCells } from '@/lib/core/tell-cells'
import { tellTable, type TableCell } from '@/lib/core/tell-table'

const sumOf = (cells: { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0)
const cells = (...counts: number[]) => counts.map((count) => ({ count }))

test.each<[string, number[], number, [number[], number]]>([
  ['nothing is nothing', [], 0, [[], 0]],
  ['enough people everywhere are told', [9, 5], 14, [[9, 5], 0]],
  ['small places that are many together are told together', [9, 4, 4], 17, [[9], 8]],
  ['a single small place takes the next one with it', [9, 6, 2], 17, [[9], 8]],
  ['who named no place counts with the small ones', [9, 6], 16, [[9], 7]],
  ['where all are few, nothing is told', [2, 1], 3, [[], 3]],
  ['a place cannot be found by what is left of the whole', [5, 1], 6, [[], 6]],
])('%s', (_, counts, total, [told, restCount]) => {
  expect(tellCells(cells(...counts), total)).toEqual({ told: cells(...told), restCount })
})

test('whatever the places: what is told is large, what is not is none or many, and it adds up', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 })
  fc.assert(
    fc.property(counts, fc.nat(20), (some, unnamed) => {
      const total = some.reduce((sum, count) => sum + count, unnamed)
      const { told, restCount } = tellCells(cells(...some), total)
      expect(sumOf(told) + restCount).toBe(total)
      expect(told.every(({ count }) => count >= smallestCell)).toBe(true)
      expect(restCount === 0 || restCount >= smallestCell || told.length === 0).toBe(true)
    }),
  )
})

const table = fc.uniqueArray(
  fc.record({
    row: fc.constantFrom('NL', 'DE', 'FR', 'IS', 'PL'),
    column: fc.constantFrom('1', '2', '3', '4'),
    count: fc.integer({ min: 1, max: 15 }),
  }),
  { selector: ({ row, column }) => `${row} ${column}` },
)

test('in no row and no column of a table can a small cell be found by subtraction', () => {
  fc.assert(
    fc.property(table, (given: TableCell[]) => {
      const told = tellTable(given, ({ row }) => row !== 'PL')
      expect(told.every(({ count, row }) => count >= smallestCell && row !== 'PL')).toBe(true)
      for (const side of ['row', 'column'] as const)
        for (const name of new Set(told.map((cell) => cell[side]))) {
          const hidden = given.filter((cell) => cell[side] === name && !told.includes(cell))
          expect(sumOf(hidden) === 0 || sumOf(hidden) >= smallestCell).toBe(true)
        }
    }),
  )
})

const grid = (...rows: number[][]) =>
  rows.flatMap((row, r) => row.map((count, c) => ({ row: `r${r}`, column: `c${c}`, count })))
const toldCounts = (given: TableCell[]) => tellTable(given, () => true).map(({ count }) => count)

test('nor over several of them, where one told cell gives away the next', () => {
  // 25 in all of the first row without the 5 leave 20, and 23 of the second column without these leave 3.
  expect(toldCounts(grid([5, 20], [9, 3]))).toEqual([])
  expect(toldCounts(grid([9, 20, 30], [9, 3, 8], [7, 8, 9]))).toHaveLength(5)
})

test('where the sums alone tell a small cell, hiding others would help nobody', () => {
  expect(toldCounts(grid([20, 3, 30]))).toEqual([30])
})
