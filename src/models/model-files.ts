import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';

/** A file of the bundled embedder as it was released; `sha256` in hexadecimal. */
export interface ModelFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const weightsFile: ModelFile = {
  path: 'onnx/model_quantized.onnx',
  bytes: 76_497_441,
  sha256: 'dbe36b47196d1bc5d3c8988aa9a4587d889c739eefcaab9739ef9742e159c0a2',
};

/** The answer reader; it points into the weights of the embedder, beside which it stands. */
export const readerFile: ModelFile = {
  path: 'onnx/answer_reader.onnx',
  bytes: 14_628_459,
  sha256: 'a801dd9a5b1e886ceee9cf1aba0cf4d018e83b2ed19b97980a47888ad232d7b9',
};

export const tokenizerFile: ModelFile = {
  path: 'tokenizer.json',
  bytes: 6_302_702,
  sha256: '2c73f3812183ed0ec2eae2066a824eb6301094dbac8d522cefafe962283c5df4',
};

export const tokenizerConfigFile: ModelFile = {
  path: 'tokenizer_config.json',
  bytes: 203,
  sha256: 'd23258d9fbb8c8b0639112905dfafec00b6b815f67fc3d2f79c9ae6bc86ce039',
};

/** Everything that the bundled embedder reads. */
export const modelFiles: readonly ModelFile[] = [weightsFile, tokenizerFile, tokenizerConfigFile];

/** Throws a ModelError for the first file that is missing or has the wrong size; a look at the folder, nothing is read. */
export async function checkModelFileSizes(folder: string, files: readonly ModelFile[] = modelFiles): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    const found = await stat(path).catch((cause: NodeJS.ErrnoException) => cause);
    if (found instanceof Error && found.code !== 'ENOENT' && found.code !== 'ENOTDIR') {
      throw damaged(path, file, `cannot be read (${found.code ?? found.message})`, found);
    }
    if (found instanceof Error) throw damaged(path, file, 'is missing', found);
    if (found.size !== file.bytes) throw damaged(path, file, `has ${found.size} bytes, wanted ${file.bytes}`);
  }
}

/**
 * Reads every file of the bundled embedder (83 MB, some 60 ms beside the caller's thread, which stays free)
 * and throws a ModelError for the first that is not as released.
 */
export async function checkModelFiles(folder: string, files: readonly ModelFile[] = modelFiles): Promise<void> {
  await checkModelFileSizes(folder, files);
  await Promise.all(files.map((file) => checkHash(join(folder, file.path), file)));
}

async function checkHash(path: string, file: ModelFile): Promise<void> {
  let content: Buffer<ArrayBuffer>;
  try {
    content = await readFile(path);
  } catch (cause) {
    throw damaged(path, file, 'cannot be read', cause);
  }
  // WebCrypto hashes in the thread pool; node:crypto would hold this thread while the model loads.
  const found = Buffer.from(await crypto.subtle.digest('SHA-256', content)).toString('hex');
  if (found !== file.sha256) throw damaged(path, file, `is damaged: its SHA-256 is ${found}`);
}

function damaged(path: string, file: ModelFile, finding: string, cause?: unknown): ModelError {
  const message =
    `The model file ${path} ${finding}. It should have ${file.bytes} bytes and the SHA-256 ${file.sha256}. ` +
    `Restore it from the repository: git checkout -- models`;
  return new ModelError('model-file', message, { cause });
}
