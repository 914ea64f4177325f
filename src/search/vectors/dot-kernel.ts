/** Room for one question at the start of a kernel's memory, in bytes: up to 8,192 dimensions of 16 bits. */
export const questionBytes = 16_384;

/** One block of WebAssembly's memory, in bytes; it grows in whole blocks, in place. */
export const memoryBlockBytes = 65_536;

/** The memory of a kernel: `buffer` is another one after each `grow`. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(blocks: number): number;
}

/** What is used of WebAssembly, which Node has and its types leave to the browser's. */
interface WebAssemblyPart {
  readonly Memory: new (size: { initial: number }) => KernelMemory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** Inner products of many rows with one question, eight numbers at a time; JavaScript alone takes forty times as long. */
export interface DotKernel {
  readonly memory: KernelMemory;
  /** For each of `rows` rows of `rowBytes` bytes from byte `from` on, writes the inner product with the question at byte 0 as an int32 at byte `to` on. */
  multiply(place: {
    readonly from: number;
    readonly to: number;
    readonly rows: number;
    readonly rowBytes: number;
  }): void;
}

/** Rows and question are of int16, and their bytes a multiple of this: the loop below takes two registers at a time. */
export const kernelStrideBytes = 32;

/** A kernel with a memory of its own. */
export function openDotKernel(): DotKernel {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyPart }).WebAssembly;
  const memory = new Memory({ initial: 1 });
  const instance = new Instance(new Module(assemble()), { kernel: { memory } });
  const run = instance.exports.multiply as (
    from: number,
    question: number,
    to: number,
    rows: number,
    b: number,
  ) => void;
  return {
    memory,
    multiply({ from, to, rows, rowBytes }) {
      if (rows > 0) run(from, 0, to, rows, rowBytes);
    },
  };
}

// The function in words: for each row, sum = 0; for each 32 bytes of it, sum += row x question (i32x4.dot_i16x8_s); write the four sums added up.
// Opcodes: webassembly.github.io/spec/core/binary/instructions.html.
const [row, question, to, rows, rowBytes, end, at, one, other] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [i32, vector, void_] = [0x7f, 0x7b, 0x40];
const [loop, endBlock, addI32, subI32, isBelow] = [0x03, 0x0b, 0x6a, 0x6b, 0x49];
const backIf = [0x0d, 0];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const setAndKeep = (local: number) => [0x22, local];
const constant = (value: number) => [0x41, value];
const storeI32 = [0x36, 2, 0];
const zeroVector = [0xfd, 0x0c, ...Array<number>(16).fill(0)];
const loadVector = (offset: number) => [0xfd, 0x00, 0, offset];
const dotI16 = [0xfd, 0xba, 0x01];
const addVector = [0xfd, 0xae, 0x01];
const lane = (local: number, index: number) => [...get(local), 0xfd, 0x1b, index];

function assemble(): Uint8Array<ArrayBuffer> {
  const advance = (local: number, bytes: number) => [...get(local), ...constant(bytes), addI32, ...set(local)];
  const addProduct = (sum: number, offset: number) => [
    ...[...get(sum), ...get(row), ...loadVector(offset), ...get(at), ...loadVector(offset)],
    ...[...dotI16, ...addVector, ...set(sum)],
  ];
  const locals = [2, 2, i32, 2, vector];
  const body = [
    ...[...locals, loop, void_],
    ...[...get(row), ...get(rowBytes), addI32, ...set(end), ...get(question), ...set(at)],
    ...[...zeroVector, ...set(one), ...zeroVector, ...set(other), loop, void_],
    ...[...addProduct(one, 0), ...addProduct(other, 16), ...advance(row, kernelStrideBytes)],
    ...[...advance(at, kernelStrideBytes), ...get(row), ...get(end), isBelow, ...backIf, endBlock],
    ...[...get(one), ...get(other), ...addVector, ...set(one), ...get(to), ...lane(one, 0)],
    ...[1, 2, 3].flatMap((index) => [...lane(one, index), addI32]),
    ...[...storeI32, ...advance(to, 4), ...get(rows), ...constant(1), subI32, ...setAndKeep(rows), ...backIf, endBlock],
    endBlock,
  ];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 5, i32, i32, i32, i32, i32, 0]),
    ...section(2, [1, ...name('kernel'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0, 0]),
    ...section(10, [1, ...length(body), ...body]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...length(content), ...content];
}

function name(text: string): number[] {
  return [text.length, ...Buffer.from(text)];
}

/** A length as WebAssembly writes numbers: seven bits a byte, the lowest first (LEB128). */
function length(of: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let rest = of.length; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}
