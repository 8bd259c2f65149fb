// Lines of equal height on a grid of heights, row by row, as short pieces [x1, y1, x2, y2] in places of the grid.

// Where the line leaves the edge from a to b, as a share of it; undefined where it does not cross it.
const crossing = (a, b, level) => ((a < level) === (b < level) ? undefined : (level - a) / (b - a))

export function contour(heights, columns, level) {
  const pieces = []
  const at = (i, j) => heights[i * columns + j]
  for (let i = 0; i + 1 < heights.length / columns; ++i) {
    for (let j = 0; j + 1 < columns; ++j) {
      const [top, right, bottom, left] = [
        crossing(at(i, j), at(i, j + 1), level), crossing(at(i, j + 1), at(i + 1, j + 1), level),
        crossing(at(i + 1, j), at(i + 1, j + 1), level), crossing(at(i, j), at(i + 1, j), level)]
      const ends = [
        top !== undefined && [j + top, i], right !== undefined && [j + 1, i + right],
        bottom !== undefined && [j + bottom, i + 1], left !== undefined && [j, i + left]].filter(Boolean)
      for (let k = 0; k + 1 < ends.length; k += 2) pieces.push([...ends[k], ...ends[k + 1]])
    }
  }
  return pieces
}
