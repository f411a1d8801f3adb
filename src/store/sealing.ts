import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivLength = 12; // NIST SP 800-38D, 96 bits
const tagLength = 16;
export const keyLength = 32;

/** Seals text for the record and field it belongs to: moved elsewhere, it does not open. Base64 of iv, tag, ciphertext. */
export const seal = (key: Uint8Array, text: string, belongsTo: string): string => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(belongsTo));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
};

/** Opens what `seal` made; `undefined` when the key, the place or a single bit differs. */
export const unseal = (key: Uint8Array, sealed: string, belongsTo: string): string | undefined => {
  try {
    return open(key, sealed, belongsTo);
  } catch {
    return undefined; // whatever went wrong, its text is no use and its message no business of a log
  }
};

const open = (key: Uint8Array, sealed: string, belongsTo: string): string => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString(
    'utf8',
  );
};
