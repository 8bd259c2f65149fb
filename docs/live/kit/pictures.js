// Pictures as the chapters' code takes them: height, width, and red, green and blue of every pixel, from 0 to 255.

import { ask } from './ask.js'

const largestPgm = 4e6  // in bytes
const longest = 800  // a larger photo is made smaller first, or it takes too long to hand over

const numbersOf = ({ height, width, data }) => {
  const numbers = new Float64Array(2 + 3 * height * width)
  numbers.set([height, width])
  for (let i = 0; i < height * width; ++i) for (let k = 0; k < 3; ++k) numbers[2 + 3 * i + k] = data[4 * i + k]
  return numbers
}

// A file as the browser reads it, or a PGM file, which the chapter reads; what is transparent becomes white. An error says
// what is wrong with the file.
export async function pixelsOf(blob) {
  const start = await blob.slice(0, 2).text()
  if (start === 'P5' || start === 'P2') {
    if (blob.size > largestPgm) throw new Error('is larger than 4 MB; make it smaller')
    return ask('picture-pgm', new Uint8Array(await blob.arrayBuffer()))
  }
  const image = await createImageBitmap(blob).catch(() => { throw new Error('is not a picture that your browser can read; choose a PNG, a JPEG or a PGM') })
  const factor = Math.min(1, longest / Math.max(image.width, image.height))
  const width = Math.max(1, Math.round(image.width * factor)), height = Math.max(1, Math.round(image.height * factor))
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(image, 0, 0, width, height)
  return numbersOf(pen.getImageData(0, 0, width, height))
}

export const blank = () => Array(784).fill(0)

// What is drawn on 28 x 28 pixels, white on black, each of them as a square of several.
export function enlarged(pixels, times = 5) {
  const side = 28 * times
  const data = new Uint8ClampedArray(4 * side * side)
  for (let i = 0; i < side * side; ++i) {
    const place = 28 * Math.floor(Math.floor(i / side) / times) + Math.floor((i % side) / times)
    data.fill(255 * pixels[place], 4 * i, 4 * i + 3)
  }
  return numbersOf({ height: side, width: side, data })
}
