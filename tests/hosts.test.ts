/** Hosts: what fits is kept newest first, what is left out still answers, and the count says how far an archive may grow. */
import { describe, expect, test } from 'vitest';
import { type EventSize, exchangesThatFit, HOSTS, redirectRules, weigh } from '../src/hosts.ts';
import { reportUrl } from '../src/report.ts';
import { contrast, parseSettings } from '../src/settings.ts';

const event = (id: string, exchanges: number): EventSize => ({
  id,
  files: 6,
  exchanges,
  bytes: 60_000,
  exchangeBytes: 9_000,
});
const many = (count: number): EventSize[] =>
  Array.from({ length: count }, (_, at) => event(`e${at}`, 10));

describe('exchange pages', () => {
  test('stand for every event where the host states no limit', () => {
    expect(exchangesThatFit(HOSTS.own, many(50_000)).size).toBe(50_000);
  });

  test('stand for the newest events that fit, and the sum of files stays under the limit', () => {
    const events = many(2000);
    const fit = exchangesThatFit(HOSTS['cloudflare-pages'], events);
    expect(fit.size).toBeGreaterThan(0);
    expect(fit.size).toBeLessThan(2000);
    expect([...fit]).toEqual(events.slice(0, fit.size).map(({ id }) => id));
    expect(2000 * 6 + fit.size * 10).toBeLessThanOrEqual(20_000);
  });

  test('count folders where the host does, and bytes', () => {
    expect(exchangesThatFit(HOSTS['gitlab-pages'], many(20_000)).size).toBeLessThan(
      exchangesThatFit({ ...HOSTS['gitlab-pages'], countsFolders: false }, many(20_000)).size + 1,
    );
    expect(exchangesThatFit(HOSTS['github-pages'], many(16_000)).size).toBe(0);
  });

  test('that are left out have a rule each, no more than the host takes', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `2020-01-01-e${at}`);
    expect(redirectRules(HOSTS['cloudflare-pages'], ids, '/base/')).toHaveLength(100);
    expect(redirectRules(HOSTS['github-pages'], ids, '/')).toEqual([]);
    expect(redirectRules(HOSTS.netlify, ['2020-01-01-e'], '/base/')).toEqual([
      '/base/2020-01-01-e/:exchange/ /base/2020-01-01-e/#:exchange 302',
    ]);
  });
});

test('where rules are followed before pages are looked for, they fit exchanges and nothing else', () => {
  // Placeholders as in the host's own code, workers-sdk's rules-engine.ts.
  const [rule = ''] = redirectRules(HOSTS['cloudflare-pages'], ['ru/2020-01-01-e'], '/base/');
  const [from = '', to = '', code] = rule.split(' ');
  const fits = new RegExp(`^${from.replace(/:([a-z]+)/g, '(?<$1>[^/]+)')}$`);
  const leads = (step: string) => {
    const found = fits.exec(`/base/ru/2020-01-01-e/${step}`)?.groups;
    return found && to.replace(/:([a-z]+)/g, (_, name) => found[name] ?? '');
  };
  for (const anchor of ['q3', 'q12a', 'q3-2'])
    expect(leads(`${anchor}/`)).toBe(`/base/ru/2020-01-01-e/#${anchor}`);
  for (const page of ['', 'source/', 'beside-ru/', 'q3/more/', 'source.en.txt'])
    expect(leads(page)).toBeUndefined();
  expect(code).toBe('302');
});

describe('the count after a build', () => {
  const weight = {
    files: 10_000,
    folders: 9000,
    bytes: 4e8,
    largest: { file: 'a', bytes: 1e6 },
    events: 1000,
  };

  test('says how far the archive may grow', () => {
    const { lines, fits } = weigh(HOSTS['cloudflare-pages'], weight);
    expect(fits).toBe(true);
    expect(lines).toEqual([
      'Cloudflare Pages: 10,000 of 20,000 files, 400 MB',
      'room for about 1,000 more events like these',
    ]);
  });

  test('says what does not fit, and what to do', () => {
    const { lines, fits } = weigh(HOSTS['cloudflare-pages'], {
      ...weight,
      files: 20_001,
      largest: { file: 'search/big.json', bytes: 3e7 },
    });
    expect(fits).toBe(false);
    expect(lines[1]).toBe(
      'it does not fit: too many files, search/big.json is 30 MB, at most 26 MB are taken',
    );
    expect(lines[2]).toContain('exchangePages: fit');
    expect(weigh(HOSTS['github-pages'], { ...weight, bytes: 1.2e9 }).fits).toBe(false);
  });
});

describe('settings', () => {
  test('without a file are the defaults', () => {
    for (const text of ['', '# nothing yet\n']) {
      const { settings, messages } = parseSettings(text);
      expect(messages).toEqual([]);
      expect(settings).toMatchObject({ name: 'Verbatim', languages: ['en'], host: 'own' });
      expect(settings?.features).toMatchObject({ receipts: true, exchangePages: 'fit' });
    }
  });

  test('a wrong key is named with its line and column', () => {
    const { settings, messages } = parseSettings('name: A\nfeatures:\n  recipts: true\n');
    expect(settings).toBeUndefined();
    expect(messages.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 3, 'Unexpected value in `features.recipts`: unknown field'],
    ]);
  });

  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('a report', () => {
  const filled = { subject: 'A3 of x', body: 'Quote: a & b\n' };

  test('opens a new issue, in the fields of each forge', () => {
    const github = reportUrl({ issues: 'https://forge.example/a/b/issues/new' }, filled) ?? '';
    expect(Object.fromEntries(new URL(github).searchParams)).toEqual({
      title: 'A3 of x',
      body: 'Quote: a & b\n',
    });
    const gitlab = reportUrl({ issues: 'https://forge.example/a/-/issues/new' }, filled) ?? '';
    expect([...new URL(gitlab).searchParams.keys()]).toEqual([
      'issue[title]',
      'issue[description]',
    ]);
  });

  test('opens a mail, or is not offered', () => {
    expect(reportUrl({ email: 'a@b.example' }, filled)).toBe(
      'mailto:a@b.example?subject=A3%20of%20x&body=Quote%3A%20a%20%26%20b%0A',
    );
    expect(reportUrl(undefined, filled)).toBeUndefined();
  });
});
