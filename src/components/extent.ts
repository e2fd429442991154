/** How much there is of turns, for the stylesheet. */
import { blockTexts, type Turn } from '../transcript/index.ts';

/** Attributes from which the stylesheet estimates how tall turns will be that are not laid out yet: labels and paragraphs, and their letters. */
export function extentOf(turns: Turn[]): { 'data-blocks': number; 'data-letters': number } {
  const texts = turns.flatMap(({ children }) => children.flatMap(blockTexts));
  return {
    'data-blocks': turns.length + texts.length,
    'data-letters': texts.reduce((sum, { length }) => sum + length, 0),
  };
}
