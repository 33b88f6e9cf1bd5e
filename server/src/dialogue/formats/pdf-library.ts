import type * as Pdfjs from 'pdfjs-dist';

/** Classes for drawing that pdf.js makes objects of as soon as it is loaded. */
const DRAWING_CLASSES = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * pdf.js, loaded when the first PDF is read. Both its parts run in this thread (the second one looks for a worker only if the first was not
 * loaded), so that no further file is needed.
 */
export async function loadPdfLibrary(): Promise<typeof Pdfjs> {
  for (const name of DRAWING_CLASSES) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: function Undrawn(): void { /* Nothing is drawn here. */ }, configurable: true, writable: true });
  }
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** How a file is opened: as data, without fonts, scripts, forms, network or files of its own. */
export function openOptions(bytes: Uint8Array): Record<string, unknown> {
  return {
    // pdf.js takes the bytes for itself.
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    isEvalSupported: false,
    disableAutoFetch: true,
    maxImageSize: 0,
    stopAtErrors: false,
  };
}
