import { lineIndexOf, placeAt } from '../../language/line-index.ts';
import type { Source } from '../source.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat, type ReadableFormat } from './detect.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import type { Reading, Refusal } from './imported-document.ts';
import { readOdt } from './odt.ts';
import type { Stopped } from './pdf.ts';
import { limits, refusals } from './reading-limits.ts';
import { readRtf } from './rtf.ts';
import { readText } from './text.ts';
import { readTranscriptFile } from './transcript.ts';

/** What became of a file: a document; a transcript, which stays as it is; or why it cannot be brought in. */
export type DocumentReading = Reading | { readonly transcript: string };

function firstProblem({ problems }: Source, text: string): Refusal | undefined {
  const [problem] = problems;
  if (!problem) return undefined;
  return { code: 'invalid', message: problem.message, ...placeAt(lineIndexOf(text), problem.span.start) };
}

function readTranscript(bytes: Uint8Array, name: string): DocumentReading {
  if (bytes.length > limits.fileBytes.transcript) return { refusal: refusals.file(limits.fileBytes.transcript) };
  const { text } = decodeText(bytes);
  const refusal = firstProblem(readTranscriptFile(text, { key: name, path: name }), text);
  return refusal ? { refusal } : { transcript: text };
}

async function readFormat(format: ReadableFormat, bytes: Uint8Array, name: string, stopped: Stopped): Promise<DocumentReading> {
  switch (format) {
    case 'html':
      return readHtml(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'pdf': {
      // Large, and not wanted unless there is a PDF.
      const { readPdf } = await import('./pdf.ts');
      return readPdf(bytes, stopped);
    }
    case 'transcript':
      return readTranscript(bytes, name);
    case 'text':
    case 'markdown':
      return readText(bytes, format === 'markdown');
  }
}

/**
 * Reads a file of any format that Cobs brings in. In: its bytes, its name (for the ending), and a question to ask while a long file is read. Never rejects: what cannot
 * be read is refused with the reason. Time and memory are bounded, but for a PDF only between its pages.
 */
export async function readDocument(bytes: Uint8Array, name: string, stopped: Stopped = () => false): Promise<DocumentReading> {
  const detected = detectFormat(bytes, name);
  if ('unsupported' in detected) return { refusal: { code: 'unsupported', format: detected.unsupported } };
  try {
    return await readFormat(detected.format, bytes, name, stopped);
  } catch {
    // A reader that throws has met what nobody thought of; the file is not what it should be.
    return { refusal: { code: 'damaged' } };
  }
}
