/** Older encodings: which names are known, what a document declares, and which one bytes look like. A guess is only ever suggested. */

/** Whether there is such an encoding; its canonical name. */
export function encodingNamed(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label, { fatal: true });
    return encoding;
  } catch {
    return undefined;
  }
}

/** What an HTML page or an XML document says of its encoding, within its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  const html = /<meta\s[^<>]{0,300}?charset\s{0,9}=[\s"']{0,9}([\w.:-]+)/i.exec(head)?.[1];
  const label = xml ?? html;
  return label === undefined ? undefined : encodingNamed(label);
}

/** Letters that are frequent in the languages written in an encoding, when it is the right one. */
const FREQUENT: [encoding: string, letters: RegExp][] = [
  ['windows-1252', /(?<=[A-Za-z])[àáâãäçèéêëìíîïñòóôõöøùúûüýßœæ](?=[A-Za-z]|\W|$)|[’“”–—«»¿¡°]/g],
  ['windows-1250', /(?<=[a-z])[ąćęłńśźżčěřšťůžőű]/g],
  ['windows-1251', /[оеаинтсрвлкмдпуя]/g],
  ['koi8-r', /[оеаинтсрвлкмдпуя]/g],
  ['ibm866', /[оеаинтсрвлкмдпуя]/g],
  ['iso-8859-5', /[оеаинтсрвлкмдпуя]/g],
  ['windows-1253', /[αεοιτνσρπκ]/g],
  ['windows-1256', /[\u0627\u0644\u064a\u0645\u0648\u0646]/g],
  ['gb18030', /[的是在不了有和人这中国我们]/g],
  ['big5', /[的是在不了有和人這中國我們]/g],
  ['shift_jis', /[\u3040-\u30ff]/g],
  ['euc-jp', /[\u3040-\u30ff]/g],
  ['euc-kr', /[\uac00-\ud7af]/g],
];

/** So many bytes tell an encoding. */
const SAMPLE = 100_000;
/** Of the letters beyond ASCII, so many must be frequent ones. */
const LEAST = 0.25;

/** The encoding in which most letters are frequent ones; undefined when none fits. */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let best: string | undefined;
  let most = LEAST;
  for (const [encoding, letters] of FREQUENT) {
    const text = new TextDecoder(encoding).decode(sample);
    const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
    const share = (text.match(letters)?.length ?? 0) / Math.max(foreign, 1);
    if (share <= most) continue;
    most = share;
    best = encoding;
  }
  return best;
}
