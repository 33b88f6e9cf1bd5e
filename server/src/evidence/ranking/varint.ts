/** Bytes that grow at the end. */
export interface ByteWriter {
  bytes: Uint8Array;
  length: number;
}

/** Bytes that are read from the front. Reading behind the end gives zeros: whoever reads checks the whole beforehand. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  offset: number;
}

export function newWriter(): ByteWriter {
  return { bytes: new Uint8Array(1 << 16), length: 0 };
}

/** What has been written so far. */
export function written(writer: ByteWriter): Uint8Array {
  return writer.bytes.subarray(0, writer.length);
}

function makeRoom(writer: ByteWriter, more: number): void {
  if (writer.length + more <= writer.bytes.length) return;
  const larger = new Uint8Array(Math.max(writer.bytes.length * 2, writer.length + more));
  larger.set(writer.bytes);
  writer.bytes = larger;
}

/** Writes a whole number from 0 to 2^32 - 1 in one to five bytes: seven bits each, the lowest first, the eighth bit set while more follow (LEB128). */
export function writeNumber(writer: ByteWriter, value: number): void {
  makeRoom(writer, 5);
  let rest = value;
  while (rest > 0x7f) {
    writer.bytes[writer.length++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  writer.bytes[writer.length++] = rest;
}

export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[reader.offset++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value >>> 0;
}

/** Writes how many numbers there are, then the numbers. */
export function writeNumbers(writer: ByteWriter, values: ArrayLike<number>): void {
  writeNumber(writer, values.length);
  for (let i = 0; i < values.length; i++) writeNumber(writer, values[i] ?? 0);
}

/** Writes how many numbers there are, then by how much each exceeds the one before. In: ascending numbers. */
export function writeAscending(writer: ByteWriter, values: ArrayLike<number>): void {
  writeNumber(writer, values.length);
  for (let i = 0; i < values.length; i++) writeNumber(writer, (values[i] ?? 0) - (values[i - 1] ?? 0));
}

/**
 * Fills `target` with numbers; each counts from the one before, if they were written as ascending.
 * One loop for all, with everything in local variables: millions of numbers are read when a workspace is opened.
 */
export function readInto(reader: ByteReader, target: Uint32Array, ascending: boolean): void {
  const { bytes } = reader;
  let { offset } = reader;
  let before = 0;
  for (let i = 0; i < target.length; i++) {
    let byte = bytes[offset++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
      byte = bytes[offset++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    before = ascending ? before + (value >>> 0) : value >>> 0;
    target[i] = before;
  }
  reader.offset = offset;
}

/** More numbers than bytes are left cannot follow: a count that says so is wrong. */
function readCount(reader: ByteReader): number {
  return Math.min(readNumber(reader), Math.max(0, reader.bytes.length - reader.offset));
}

export function readNumbers(reader: ByteReader): Uint32Array {
  const values = new Uint32Array(readCount(reader));
  readInto(reader, values, false);
  return values;
}

export function readAscending(reader: ByteReader): Uint32Array {
  const values = new Uint32Array(readCount(reader));
  readInto(reader, values, true);
  return values;
}

/** Writes a text in UTF-8, with its length in bytes before it. */
export function writeText(writer: ByteWriter, text: string): void {
  const bytes = new TextEncoder().encode(text);
  writeNumber(writer, bytes.length);
  makeRoom(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

export function readText(reader: ByteReader): string {
  const length = readNumber(reader);
  const bytes = reader.bytes.subarray(reader.offset, reader.offset + length);
  reader.offset += length;
  return new TextDecoder().decode(bytes);
}
