import { randomBytes } from 'node:crypto';

export const dataKeyBytes = 32;

/**
 * The random 256-bit key that encrypts the database. It never becomes a text of JavaScript, which could not be wiped,
 * and `wipe` overwrites it after use.
 */
export class DataKey {
  readonly #bytes: Buffer;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** A new key from the system's source of randomness. */
  static random(): DataKey {
    return new DataKey(randomBytes(dataKeyBytes));
  }

  /** Takes over the bytes; the caller must not use them afterwards. Throws when there are not 32 of them. */
  static of(bytes: Buffer): DataKey {
    if (bytes.length !== dataKeyBytes) throw new Error('a data key has 32 bytes');
    return new DataKey(bytes);
  }

  /** A second key object with the same bytes, for a holder with a longer life. */
  copy(): DataKey {
    return new DataKey(Buffer.from(this.bytes()));
  }

  /** The bytes themselves, for wrapping. Throws after `wipe`. */
  bytes(): Buffer {
    if (this.#bytes.every((byte) => byte === 0)) throw new Error('the data key was wiped');
    return this.#bytes;
  }

  /** The raw-key form of SQLCipher, `x'…'` with hexadecimal digits, as bytes that the caller wipes. */
  pragmaText(): Buffer {
    const text = Buffer.alloc(3 + dataKeyBytes * 2);
    text.write(`x'`, 0, 'latin1');
    this.bytes().forEach((byte, index) => {
      text[2 + index * 2] = hexDigit(byte >> 4);
      text[3 + index * 2] = hexDigit(byte & 15);
    });
    text.write(`'`, text.length - 1, 'latin1');
    return text;
  }

  /** Overwrites the key. */
  wipe(): void {
    this.#bytes.fill(0);
  }
}

function hexDigit(value: number): number {
  return value < 10 ? 48 + value : 87 + value;
}
