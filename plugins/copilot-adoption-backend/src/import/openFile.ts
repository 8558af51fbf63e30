import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** The bytes of a file, unpacked where it was packed with gzip, whatever its name. */
export async function openFile(
  path: string,
): Promise<AsyncIterable<Uint8Array>> {
  const bytes = createReadStream(path);
  if (!(await isPacked(path))) {
    return bytes;
  }
  const unpacked = createGunzip();
  bytes.once('error', error => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await file.close();
  }
}
