/** What is kept of a template is made once for what it belongs to, and only when the site is built. */
import { afterEach, expect, test, vi } from 'vitest';
import { kept } from '../src/components/kept.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a part is made once for each thing that it is made of, and each part by itself', () => {
  vi.stubEnv('PROD', true);
  const [one, other] = [{}, {}];
  const make = vi.fn((text: string) => ({ text }));
  const part = (of: object, name: string, text: string) => kept(of, name, () => make(text));
  expect(part(one, 'footer', 'a')).toEqual({ text: 'a' });
  expect(part(one, 'footer', 'b')).toBe(part(one, 'footer', 'c'));
  expect(part(one, 'header', 'd')).toEqual({ text: 'd' });
  expect(part(other, 'footer', 'e')).toEqual({ text: 'e' });
  expect(make.mock.calls).toEqual([['a'], ['d'], ['e']]);
});

test('what could not be made is made again; nothing is a part too', () => {
  vi.stubEnv('PROD', true);
  const of = {};
  const fail = () => {
    throw new Error('no');
  };
  expect(() => kept(of, 'footer', fail)).toThrow('no');
  expect(kept(of, 'footer', () => undefined)).toBeUndefined();
  expect(kept(of, 'footer', () => 'text')).toBeUndefined();
});

test('while developing, each is made anew', () => {
  vi.stubEnv('PROD', false);
  const of = {};
  const make = () => ({});
  expect(kept(of, 'footer', make)).not.toBe(kept(of, 'footer', make));
});
