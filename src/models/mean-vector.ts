/** Adds up rows of token vectors and gives their mean as a unit vector: E5's pooling. */
export class MeanVector {
  readonly #sum: Float64Array;
  #count = 0;

  constructor(dimensions: number) {
    this.#sum = new Float64Array(dimensions);
  }

  /** Rows `start` to `end` of a [tokens][dimensions] matrix laid flat. */
  add(rows: Float32Array, start: number, end: number): void {
    const dimensions = this.#sum.length;
    for (let row = start; row < end; row++) {
      const offset = row * dimensions;
      for (let index = 0; index < dimensions; index++) this.#sum[index]! += rows[offset + index]!;
    }
    this.#count += end - start;
  }

  /** The unit vector, or null when nothing with a direction was added. */
  unit(): Float32Array | null {
    // Not Math.hypot of 384 arguments: that takes longer than all the adding.
    const norm = Math.sqrt(this.#sum.reduce((sum, x) => sum + x * x, 0));
    return this.#count > 0 && norm > 0 && Number.isFinite(norm) ? Float32Array.from(this.#sum, (x) => x / norm) : null;
  }
}
