/**
 * What each static host takes, and how much of an archive fits. Figures are the hosts' own, with the page that
 * states them; docs/deploy/ holds a recipe for each.
 */

export interface Host {
  name: string;
  /** Files of one site; undefined where no limit is stated. */
  files?: number;
  /** Whether folders count as files. */
  countsFolders?: boolean;
  /** Bytes of one site. */
  bytes?: number;
  /** Bytes of one file. */
  fileBytes?: number;
  /** Rules with a placeholder that the host reads from `_redirects`; undefined where it reads none. */
  redirects?: number;
  /** Whether a rule is followed where there is a page, too: then it must fit nothing but exchanges. */
  rulesComeFirst?: boolean;
}

const GIB = 2 ** 30;

export const HOSTS = {
  /** https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits */
  'github-pages': { name: 'GitHub Pages', bytes: GIB },
  /** https://docs.gitlab.com/user/gitlab_com/#gitlab-pages and …/project/pages/redirects */
  'gitlab-pages': {
    name: 'GitLab Pages',
    bytes: GIB,
    files: 200_000,
    countsFolders: true,
    redirects: 1000,
  },
  /** https://developers.cloudflare.com/pages/platform/limits/ (free plan) and …/configuration/redirects/ */
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * 2 ** 20,
    redirects: 100,
    rulesComeFirst: true,
  },
  /** https://docs.netlify.com/manage/routing/redirects/overview: many rules are better written with placeholders. */
  netlify: { name: 'Netlify', redirects: 10_000 },
  own: { name: 'your own server' },
} as const satisfies Record<string, Host>;

/** What one event weighs, before its exchange pages. */
export interface EventSize {
  id: string;
  /** Files of the event without exchange pages. */
  files: number;
  exchanges: number;
  /** Bytes of these files, about. */
  bytes: number;
  /** Bytes of one exchange page, about. */
  exchangeBytes: number;
}

/** Room kept for what is not counted one by one: lists, the search index, styles. */
const RESERVE = 0.85;

/**
 * The events, newest first, whose exchanges can have pages of their own within a host's limits.
 * Counted in whole events: one event's exchanges all have pages or none has.
 */
export function exchangesThatFit(host: Host, events: EventSize[]): Set<string> {
  const perPage = host.countsFolders ? 2 : 1;
  let files = (host.files ?? Number.POSITIVE_INFINITY) * RESERVE;
  let bytes = (host.bytes ?? Number.POSITIVE_INFINITY) * RESERVE;
  for (const event of events) {
    files -= event.files * perPage;
    bytes -= event.bytes;
  }
  const fit = new Set<string>();
  for (const { id, exchanges, exchangeBytes } of events) {
    files -= exchanges * perPage;
    bytes -= exchanges * exchangeBytes;
    if (files < 0 || bytes < 0) break;
    fit.add(id);
  }
  return fit;
}

/**
 * The `_redirects` rules by which left-out exchanges still answer: one per event, newest first, up to the host's limit.
 * Where rules come first they name exchanges by their letter; other hosts may take whole steps alone for placeholders.
 */
export function redirectRules(host: Host, leftOut: string[], base: string): string[] {
  const exchange = host.rulesComeFirst ? 'q:number' : ':exchange';
  return leftOut
    .slice(0, host.redirects ?? 0)
    .map((id) => `${base}${id}/${exchange}/ ${base}${id}/#${exchange} 302`);
}

/** What a folder holds, at any depth. */
export interface Weight {
  files: number;
  folders: number;
  bytes: number;
  largest: { file: string; bytes: number };
}

/** What an empty folder weighs. */
export const weightless = (): Weight => ({
  files: 0,
  folders: 0,
  bytes: 0,
  largest: { file: '', bytes: 0 },
});

/** The weight of two folders in one. */
export const bothWeights = (one: Weight, other: Weight): Weight => ({
  files: one.files + other.files,
  folders: one.folders + other.folders,
  bytes: one.bytes + other.bytes,
  largest: other.largest.bytes > one.largest.bytes ? other.largest : one.largest,
});

/** What there is to say of a built site on its host: the count, whether it fits, how far it may still grow. */
export function weigh(
  host: Host,
  weight: Weight & { events: number },
): { lines: string[]; fits: boolean } {
  const { folders, bytes, largest, events } = weight;
  const files = weight.files + (host.countsFolders ? folders : 0);
  const number = (n: number): string => n.toLocaleString('en-GB');
  const megabytes = (n: number): string => `${number(Math.round(n / 1e6))} MB`;
  const of = (limit: number | undefined, show: (n: number) => string): string =>
    limit === undefined ? '' : ` of ${show(limit)}`;
  const lines = [
    `${host.name}: ${number(files)}${of(host.files, number)} files, ${megabytes(bytes)}${of(host.bytes, megabytes)}`,
  ];
  const problems = [
    ...(host.files !== undefined && files > host.files ? ['too many files'] : []),
    ...(host.bytes !== undefined && bytes > host.bytes ? ['too many bytes'] : []),
    ...(host.fileBytes !== undefined && largest.bytes > host.fileBytes
      ? [
          `${largest.file} is ${megabytes(largest.bytes)}, at most ${megabytes(host.fileBytes)} are taken`,
        ]
      : []),
  ];
  const share = Math.max(files / (host.files ?? Infinity), bytes / (host.bytes ?? Infinity));
  if (problems.length > 0)
    lines.push(
      `it does not fit: ${problems.join(', ')}`,
      'set `features: {exchangePages: fit}` in content/site.yml, or choose another host',
    );
  else if (share > 0 && events > 0)
    lines.push(
      `room for about ${number(Math.floor(events / share - events))} more events like these`,
    );
  return { lines, fits: problems.length === 0 };
}
