import { writeSync } from 'node:fs';

/** The child process of `readDocument`: `pdf` or `docx` and a path in, one JSON object on standard output, exit code 1 on any fault. */
const [kind, path] = process.argv.slice(2);

async function readText(): Promise<{ text: string; title: string | null; created: string | null }> {
  if (kind === 'pdf') {
    const { PDFLoader } = await import('@langchain/community/document_loaders/fs/pdf');
    const documents = await new PDFLoader(path ?? '').load();
    const info = documents[0]?.metadata.pdf?.info ?? {};
    const text = documents.map(({ pageContent }) => pageContent).join('\n\n');
    return { text, title: stringOf(info.Title), created: stringOf(info.CreationDate) };
  }
  const { DocxLoader } = await import('@langchain/community/document_loaders/fs/docx');
  const documents = await new DocxLoader(path ?? '').load();
  return { text: documents.map(({ pageContent }) => pageContent).join('\n\n'), title: null, created: null };
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

// Libraries that log on standard output must not spoil the answer.
console.log = console.error;
const json = Buffer.from(JSON.stringify(await readText()));
for (let at = 0; at < json.length; ) at += writeSync(1, json, at);
