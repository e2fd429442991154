/** What is kept of a template is made once for what it belongs to, where it is HTML at once. */
import { expect, test, vi } from 'vitest';
import { kept } from '../src/templates/kept.ts';
import { Html } from '../src/templates/runtime.ts';

test('a part is made once for each thing that it is made of, and each part by itself', () => {
  const [one, other] = [{}, {}];
  const make = vi.fn((text: string) => new Html(text));
  const part = (of: object, name: string, text: string) => kept(of, name, () => make(text));
  expect(part(one, 'footer', 'a')).toEqual(new Html('a'));
  expect(part(one, 'footer', 'b')).toBe(part(one, 'footer', 'c'));
  expect(part(one, 'header', 'd')).toEqual(new Html('d'));
  expect(part(other, 'footer', 'e')).toEqual(new Html('e'));
  expect(make.mock.calls).toEqual([['a'], ['d'], ['e']]);
});

test('what could not be made, and what is no HTML yet, is made again', async () => {
  const of = {};
  const fail = () => {
    throw new Error('no');
  };
  expect(() => kept(of, 'footer', fail)).toThrow('no');
  await expect(kept(of, 'footer', async () => fail())).rejects.toThrow('no');
  // A template of Astro's, as it is while developing.
  const template = { render: () => {} };
  expect(kept(of, 'footer', () => template)).toBe(template);
  expect(kept(of, 'footer', () => new Html('a'))).toEqual(new Html('a'));
});
