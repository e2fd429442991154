/** The source as its receipts cut it: what each stretch of lines became, by which rule, and where to report that this is wrong. */
import type { TranscriptEntry } from '../archive.ts';
import type { Interface } from '../interface.ts';
import { fill } from '../languages/index.ts';
import type { Stretch } from '../receipt-lines.ts';
import { reportUrl } from '../report.ts';
import { excerpt, printAnchor } from '../transcript/index.ts';
import { absolute, eventTurnUrl, eventUrl } from '../urls.ts';
import { attribute, type Html, html } from './html.ts';

export interface StretchProps {
  ui: Interface;
  entry: TranscriptEntry;
  /** What was corrected by hand since it was imported. */
  edited: ReadonlySet<string>;
  /** The site's address. */
  site: URL | undefined;
}

/** A stretch of the source with its lines. */
export function renderStretch({ receipt, lines }: Stretch, props: StretchProps): Html {
  const { ui, entry, edited } = props;
  const { what, rule, from, to } = receipt;
  const text = ui.text.receipts;
  const isAside = what === '-';
  const label = labelOf(what, ui);
  const [before, after] = (isAside ? text.setAside : text.rule).split('{rule}');
  const range =
    from.line === to.line
      ? fill(text.oneLine, { from: from.line })
      : fill(text.lines, { from: from.line, to: to.line });
  const report = isAside ? undefined : reportOf({ receipt, lines }, props);
  const facts = [
    !isAside && html`<a href="${addressOf(what, entry)}"><b>${label}</b></a>`,
    html`<span>${range}</span><span>${before}${renderRule(rule, ui)}${after}</span>`,
    edited.has(what) && html`<span>${text.edited}</span>`,
    report !== undefined &&
      html`<a href="${report}" rel="external nofollow" aria-label="${fill(text.reportName, { label })}">${text.report}</a>`,
  ];
  const shown = lines.map(
    ({ number, text }) =>
      html`<p class="line"><span class="line-number">${number}</span> <span>${text}</span></p>`,
  );
  const { language } = entry.meta;
  return html`<li class="stretch${isAside && ' aside'}"${attribute('id', isAside ? undefined : what)}><p class="stretch-label">${facts}</p><div lang="${language}">${shown}</div></li>`;
}

/** The name of a rule of recognition in the reader's language, or as the record has it, which is English. */
export function renderRule(rule: string, { text, language }: Interface): Html {
  const name = text.receipts.rules[rule];
  return html`<span${attribute('lang', name || language === 'en' ? undefined : 'en')}>${name ?? rule}</span>`;
}

const labelOf = (what: string, { text }: Interface): string =>
  what === 'title' ? text.receipts.heading : printAnchor(what);

const addressOf = (what: string, entry: TranscriptEntry): string =>
  what === 'title' ? eventUrl(entry) : eventTurnUrl(entry, what);

/** Where a mistake in a stretch is reported, with what is known of it; undefined where the settings name no contact. */
function reportOf(
  { receipt: { what }, lines }: Stretch,
  { ui, entry, site }: StretchProps,
): string | undefined {
  const { contact, features } = ui.settings;
  if (!features.report || !contact) return undefined;
  const text = ui.text.receipts;
  const { file, sha256 } = entry.meta.source;
  const [first, last] = [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];
  const body = fill(text.body, {
    address: absolute(addressOf(what, entry), site),
    quote: excerpt(lines.map((line) => line.text).join(' '), 160),
    file,
    hash: sha256,
    lines: `${first}–${last}`,
  });
  const subject = fill(text.subject, { label: labelOf(what, ui), id: `${entry.below}${entry.id}` });
  return reportUrl(contact, { subject, body });
}
