/** The part of pdf.js that reads files. It is published without types; importing it makes it known to the other part. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
