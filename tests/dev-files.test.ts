/** While developing, files of events answer by their own addresses. */
import { expect, test } from 'vitest';
import { addressOfRoute } from '../src/dev-files.ts';

const isEvent = (id: string) => id === '2021-03-04-ferry';

test.each([
  ['/2021-03-04-ferry.md', '/2021-03-04-ferry.md/'],
  ['/ru/2021-03-04-ferry.json', '/ru/2021-03-04-ferry.json/'],
  ['/2021-03-04-ferry.txt?t=1', '/2021-03-04-ferry.txt/?t=1'],
  ['/2021-03-04-ferry/source.en.txt', '/2021-03-04-ferry/source.en.txt/'],
  ['/2021-03-04-ferry/source.pt-BR.docx', '/2021-03-04-ferry/source.pt-BR.docx/'],
])('%s is known as %s', (url, known) => {
  expect(addressOfRoute(url, '/', isEvent)).toBe(known);
  expect(addressOfRoute(`/base${url}`, '/base/', isEvent)).toBe(`/base${known}`);
});

test.each([
  '/',
  '/2021-03-04-ferry/',
  '/2021-03-04-ferry/q1/',
  '/2021-03-05-pier.md',
  '/robots.txt',
  '/search/manifest.bin',
  '/src/2021-03-04-ferry.md.ts',
  '/@fs/home/2021-03-04-ferry.md',
])('%s is left as it is', (url) => {
  expect(addressOfRoute(url, '/', isEvent)).toBe(url);
  expect(addressOfRoute(url, '/base/', isEvent)).toBe(url);
});
