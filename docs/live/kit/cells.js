// Matrices cell by cell: how the numbers in them are written, and the sums of which a product consists.
import { shown } from './numbers.js'

// At most three decimals, and none that is 0: "2", "−0.25".
export const brief = (number, digits = 3) => shown(number, digits).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')

// A number inside a sum: "(−0.5)".
export const factor = (number) => (brief(number).startsWith('−') ? `(${brief(number)})` : brief(number))

// Pairs of numbers as a sum of products: "2 · (−0.5) + 2.5 · (−0.25)".
export const sumOf = (pairs) => pairs.map((pair) => pair.map((each, i) => (i === 0 ? brief(each) : factor(each))).join(' · ')).join(' + ').replaceAll('+ −', '− ')

// All places in row i, or in column j, of a matrix, for the marks of Cells.
export const rowOf = (matrix, i) => matrix[i].map((_, j) => [i, j])
export const columnOf = (matrix, j) => matrix.map((_, i) => [i, j])
