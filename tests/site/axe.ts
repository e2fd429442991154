/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** By night, and in colours that readers force, nothing but colours differs. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Of hundreds of exchanges those of the first fourteen portions, more than forty, are looked at: the others are made by the same component. */
const FURTHER = '.portion:nth-of-type(n + 15) > .exchange, .contents-list li:nth-of-type(n + 41)';

/**
 * What axe finds, a line for each element. It is evaluated, not added as a script: the policy would
 * refuse that. Its mode for pages without frames opens no second page.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).exclude(FURTHER);
  const found = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).setLegacyMode().analyze();
  expect(found.passes).not.toEqual([]);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}
