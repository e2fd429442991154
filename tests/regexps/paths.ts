/**
 * In how many ways a regular expression can go on from one start, when every repetition in it is bounded.
 * A pattern with few of them is linear, whatever it is given: no search for an attack can tell more.
 */

/** Infinity as soon as one repetition has no upper bound. */
export function pathsFrom(source: string): number {
  const reader = { source, at: 0 };
  const paths = alternatives(reader);
  if (reader.at < source.length) throw new Error(`Unexpected \`)\` in /${source}/`);
  return paths;
}

interface Reader {
  source: string;
  at: number;
}

/**
 *     (?:remarks|speech) by (?:[^,]{1,80} )?Ann
 *        ^^^^^^^ ^^^^^^ 2  ·   80 ways, or none
 */
function alternatives(reader: Reader): number {
  let sum = 0;
  let product = 1;
  for (; reader.at < reader.source.length; ) {
    const sign = reader.source[reader.at];
    if (sign === ')') break;
    if (sign === '|') {
      reader.at++;
      sum += product;
      product = 1;
    } else {
      const paths = atom(reader);
      product *= repeated(paths, reader);
    }
  }
  return sum + product;
}

const ATOM =
  /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|./suy;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/y;
const REPETITION = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;

function atom(reader: Reader): number {
  const { source } = reader;
  if (source[reader.at] === '(') {
    reader.at += matchAt(OPENING, reader)?.[0].length ?? 1;
    const paths = alternatives(reader);
    reader.at++;
    return paths;
  }
  reader.at += matchAt(ATOM, reader)?.[0].length ?? 1;
  return 1;
}

function repeated(paths: number, reader: Reader): number {
  const found = matchAt(REPETITION, reader);
  if (!found) return paths;
  const [whole, least = '0', comma, most] = found;
  reader.at += whole.length;
  if (whole.startsWith('?')) return paths + 1;
  if (/^[*+]/.test(whole) || (comma && most === '')) return Number.POSITIVE_INFINITY;
  const upper = Number(comma ? most : least);
  return paths === 1 ? upper - Number(least) + 1 : paths ** upper * (upper - Number(least) + 1);
}

function matchAt(pattern: RegExp, { source, at }: Reader): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
