/** Two texts of one event as rows: what stands under the same anchor stands beside each other. */
import type { TranscriptEntry, TranscriptPage } from '../archive.ts';
import type { Interface } from '../interface.ts';
import { type Meta, nameOf, printAnchor, type Turn, turns } from '../transcript/index.ts';
import { eventTurnUrl } from '../urls.ts';
import { type Html, html } from './html.ts';
import { renderBlocks } from './turn.ts';

/** A row for each anchor of either text, in the order of the first. */
export function renderRows(ui: Interface, pages: TranscriptPage[]): Html {
  const byAnchor = pages.map(
    ({ transcript }) => new Map(turns(transcript).map((turn) => [turn.anchor, turn])),
  );
  const anchors = [...new Set(byAnchor.flatMap((each) => [...each.keys()]))];
  const rows = anchors.map((anchor) => {
    const cells = pages.map(({ entry }, place) => {
      const turn = byAnchor[place]?.get(anchor);
      return turn ? renderCell(ui, entry, turn) : renderGap(ui, entry.meta);
    });
    return html`<section class="beside-row" id="${anchor}" aria-label="${printAnchor(anchor)}">${cells}</section>`;
  });
  return html`${rows}`;
}

function renderCell(ui: Interface, entry: TranscriptEntry, turn: Turn): Html {
  const { language } = entry.meta;
  const { type, anchor, annotation, children } = turn;
  const address = printAnchor(anchor);
  const aside = annotation && ` (${annotation})`;
  const permalink = html`<a class="permalink" href="${eventTurnUrl(entry, anchor)}" aria-label="${address}, ${ui.languageName(language)}">${address}</a>`;
  const label = html`<p class="turn-label"><b class="speaker"><bdi>${labelOf(ui, turn, entry.meta)}</bdi></b>${aside} ${permalink}</p>`;
  return html`<div class="turn ${type}" lang="${language}">${label}${renderBlocks(children, language)}</div>`;
}

const renderGap = (ui: Interface, { language }: Meta): Html =>
  html`<div class="turn" lang="${language}"><p class="note" lang="${ui.language}">${ui.text.beside.missing}</p></div>`;

function labelOf(ui: Interface, { attribution, speaker }: Turn, meta: Meta): string {
  const supplied = speaker && nameOf(meta, speaker);
  return attribution || (supplied ? `[${supplied}]` : ui.text.transcript.unknown);
}
