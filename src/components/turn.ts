/** One speaker's stretch: who, in which role, as printed, what was said, and its address in the margin. */
import type { ListItem } from 'mdast';
import type { Person, Role } from '../archive.ts';
import type { Interface } from '../interface.ts';
import { fill } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import { type Block, type Note, printAnchor, type Turn } from '../transcript/index.ts';
import { attribute, type Html, html } from './html.ts';

export interface TurnProps {
  ui: Interface;
  turn: Turn;
  /** The language of the words. */
  language: string;
  /** Who spoke, when known. */
  person?: Person | undefined;
  /** Their role on the day. */
  role?: Role | undefined;
  /** Where the permalink leads: `#a3` in the transcript itself. */
  href: string;
  /** The lines of the source it came from. */
  receipt?: string | undefined;
}

/** A turn under its anchor. */
export function renderTurn(props: TurnProps): Html {
  const { ui, turn, language, person, role, href, receipt } = props;
  const { attribution, annotation, type, anchor } = turn;
  const text = ui.text.transcript;
  const name = person && (person.names?.[ui.language] ?? person.name);
  const isSupplied = person && attribution === '';
  const isPrinted = person && attribution !== '' && attribution !== name;
  const address = printAnchor(anchor);
  const title = role && (role.titles?.[ui.language] ?? role.title);
  /** The interface's own words stand among those of the record. */
  const ours = attribute('lang', ui.language === language ? undefined : ui.language);
  /** Whoever only leads through the event is set quieter; find and print see it as ever. */
  const isQuiet = type === 'speech' && !person && turn.children.length === 1;
  const speaker = person
    ? html`<a class="speaker" href="${ui.url.person(person.id)}"><bdi>${isSupplied ? `[${name}]` : name}</bdi></a>`
    : html`<b class="speaker"><bdi>${attribution || text.unknown}</bdi></b>`;
  const details = [
    title && html` <span${ours}>${title}</span>`,
    isPrinted && html` <span>${fill(text.printed, { label: attribution })}</span>`,
    isSupplied && html` <span${ours}>${text.supplied}</span>`,
    annotation && ` (${annotation})`,
  ];
  const permalink = html`<a class="permalink" href="${href}"${ours} aria-label="${address}, ${text.permalink[type]}">${address}</a>`;
  const source =
    receipt &&
    html`<a class="receipt" href="${receipt}"${ours} aria-label="${fill(text.receiptName, { label: address })}">${text.receipt}</a>`;
  return html`<article class="turn ${type}${isQuiet && ' quiet'}" id="${anchor}"><p class="turn-label">${speaker}${details} ${permalink}${source}</p>${renderBlocks(turn.children, language)}</article>`;
}

/** What a turn holds, in the language of its words. */
export function renderBlocks(
  blocks: readonly (Block | ListItem['children'][number])[],
  language: string,
): Html[] {
  return blocks.flatMap((block) => {
    if (block.type === 'note') return renderNote(block);
    if (block.type === 'paragraph') {
      const words = block.children.map((child) =>
        'value' in child ? typeset(child.value, language) : '',
      );
      return html`<p>${words}</p>`;
    }
    if (block.type === 'blockquote')
      return html`<blockquote>${renderBlocks(block.children as Block[], language)}</blockquote>`;
    if (block.type !== 'list') return [];
    const items = block.children.map(
      (item) => html`<li>${renderBlocks(item.children, language)}</li>`,
    );
    return block.ordered
      ? html`<ol start="${block.start ?? 1}">${items}</ol>`
      : html`<ul>${items}</ul>`;
  });
}

/** What the record says happened, set apart from what was said. */
export function renderNote({ kind, value }: Note): Html {
  return html`<p class="note" data-kind="${kind}">${value}</p>`;
}
