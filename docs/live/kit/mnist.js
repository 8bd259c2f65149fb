// MNIST's four files, as a reader chooses them: pictures and labels in the IDX format, plain or gzipped. They are read here,
// in the browser, and sent nowhere.
const parts = [
  ['train-images', /train.*images/i, 0x803, 784], ['train-labels', /train.*labels/i, 0x801, 1],
  ['t10k-images', /(t10k|test).*images/i, 0x803, 784], ['t10k-labels', /(t10k|test).*labels/i, 0x801, 1]
]

// The first bytes of a file, at most so many, unzipped if it is gzipped.
async function firstBytes(file, most) {
  const [one, two] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const plain = file.stream()
  const reader = (one === 0x1f && two === 0x8b ? plain.pipeThrough(new DecompressionStream('gzip')) : plain).getReader()
  const bytes = new Uint8Array(most)
  let count = 0
  while (count < most) {
    const { done, value } = await reader.read()
    if (done) break
    bytes.set(value.subarray(0, most - count), count)
    count += value.length
  }
  reader.cancel().catch(() => {})
  return bytes.subarray(0, Math.min(count, most))
}

async function readPart(files, [name, pattern, magic, size], most) {
  const file = files.find((each) => pattern.test(each.name))
  if (!file) throw new Error(`The file ${name} is missing. Choose all four files of MNIST together.`)
  const header = magic === 0x803 ? 16 : 8
  const bytes = await firstBytes(file, header + most * size).catch(() => { throw new Error(`${file.name} cannot be unzipped. Download it again.`) })
  const number = (place) => new DataView(bytes.buffer).getUint32(4 * place)
  if (bytes.length < header || number(0) !== magic || (header === 16 && number(2) * number(3) !== size)) {
    throw new Error(`${file.name} is not one of MNIST's files. Choose a file ${name}-idx${header === 16 ? 3 : 1}-ubyte or its .gz.`)
  }
  const count = Math.min(most, number(1))
  if (count === 0 || bytes.length < header + count * size) throw new Error(`${file.name} is cut short. Download it again.`)
  return { count, bytes: bytes.subarray(header, header + count * size) }
}

// The first digits of the training file and of the test file, at most so many of each, as [{ count, pixels, labels }, ...].
export async function readMnist(files, most) {
  const sets = []
  for (const first of [0, 2]) {
    const pixels = await readPart(files, parts[first], most), labels = await readPart(files, parts[first + 1], most)
    if (pixels.count !== labels.count) throw new Error(`There are ${pixels.count} pictures, but ${labels.count} labels. Take all four files from one source.`)
    if (labels.bytes.some((label) => label > 9)) throw new Error('A label is not a digit from 0 to 9. Choose MNIST, or a set of ten classes.')
    sets.push({ count: pixels.count, pixels: pixels.bytes, labels: labels.bytes })
  }
  return sets
}

// Calls keep(numbers) for one piece of a set after the other: the number of the set, then 50 labels, each with its 784 pixels.
export async function inPieces(set, which, keep, each = 50) {
  for (let first = 0; first < set.count; first += each) {
    const numbers = new Float64Array(1 + each * 785).fill(-1)  // a label of -1: no digit
    numbers[0] = which
    for (let i = first; i < Math.min(set.count, first + each); ++i) {
      numbers[1 + (i - first) * 785] = set.labels[i]
      numbers.set(set.pixels.subarray(i * 784, (i + 1) * 784), 2 + (i - first) * 785)
    }
    await keep(numbers)
  }
}
