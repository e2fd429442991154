/** Numbers packed without gaps, most significant bit first: what all binary search files are made of. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How many bits the numbers below `span` need. */
const widthOf = (span: number): number => 32 - Math.clz32(span - 1);

export class BitWriter {
  private bytes = new Uint8Array(1024);
  private at = 0;
  /** Bits that do not fill a byte yet, and how many they are. */
  private held = 0;
  private holds = 0;

  /** The lowest `width` bits of a value below 2³². */
  write(value: number, width: number): void {
    if (width > 24) {
      // With the bits that are held they would not fit into a number of 32.
      this.write(value >>> 16, width - 16);
      this.write(value, 16);
      return;
    }
    if (this.at + 4 > this.bytes.length) this.grow();
    this.held = (this.held << width) | (value & ((1 << width) - 1));
    this.holds += width;
    while (this.holds >= 8) {
      this.holds -= 8;
      this.bytes[this.at++] = this.held >>> this.holds;
    }
  }

  /** A value of which `span` are possible, in as few bits as can be (truncated binary). */
  below(value: number, span: number): void {
    if (span < 2) return;
    const width = widthOf(span);
    // A shift is ten times as fast, and ends at 31 bits.
    const short = (width < 31 ? 1 << width : 2 ** width) - span;
    if (value < short) this.write(value, width - 1);
    else this.write(value + short, width);
  }

  /** Any whole number from 0 on, small ones short (Elias gamma of n + 1). */
  count(n: number): void {
    const width = 31 - Math.clz32(n + 1);
    this.write(0, width);
    this.write(n + 1, width + 1);
  }

  text(text: string): void {
    const bytes = encoder.encode(text);
    this.count(bytes.length);
    for (const byte of bytes) this.write(byte, 8);
  }

  /** Bytes so far. */
  get length(): number {
    return this.at + (this.holds > 0 ? 1 : 0);
  }

  finish(): Uint8Array<ArrayBuffer> {
    this.bytes[this.at] = this.held << (8 - this.holds);
    return this.bytes.slice(0, this.length);
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

export class BitReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  read(width: number): number {
    if (width > 24) return this.read(width - 24) * 2 ** 24 + this.read(24);
    if (width === 0) return 0;
    const { bytes, at } = this;
    const byte = at >> 3;
    // Past the end a typed array gives undefined, which these operators take for 0.
    const four =
      ((bytes[byte] as number) << 24) |
      ((bytes[byte + 1] as number) << 16) |
      ((bytes[byte + 2] as number) << 8) |
      (bytes[byte + 3] as number);
    this.at = at + width;
    return (four << (at & 7)) >>> (32 - width);
  }

  below(span: number): number {
    if (span < 2) return 0;
    const width = widthOf(span);
    const short = 2 ** width - span;
    const value = this.read(width - 1);
    return value < short ? value : value * 2 + this.read(1) - short;
  }

  count(): number {
    let width = 0;
    while (!this.read(1)) if (++width > 31) throw new RangeError('Damaged search file');
    return 2 ** width + this.read(width) - 1;
  }

  text(): string {
    return decoder.decode(Uint8Array.from({ length: this.count() }, () => this.read(8)));
  }
}
