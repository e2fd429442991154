/** Finding in a transcript: counts the places, marks them, and goes from one to the next. The browser's own finding stays as it is. */

const LEAST = 2;

export function findHere(): void {
  const form = document.querySelector<HTMLFormElement>('.find-here');
  const record = document.querySelector<HTMLElement>('.record');
  const field = form?.querySelector('input');
  const output = form?.querySelector('output');
  if (!form || !record || !field || !output || !CSS.highlights) return;
  form.hidden = false;
  let found: Range[] = [];
  let place = -1;

  function search(): void {
    found = field && record ? rangesOf(record, field.value) : [];
    place = -1;
    CSS.highlights.set('found', new Highlight(...found));
    CSS.highlights.delete('found-here');
    say();
  }

  function say(): void {
    if (!form || !output || !field) return;
    const { found: template = '', notFound = '' } = form.dataset;
    if (field.value.trim().length < LEAST) output.value = '';
    else if (found.length === 0) output.value = notFound;
    else
      output.value = template.replace('{n}', `${place + 1}`).replace('{total}', `${found.length}`);
  }

  field.addEventListener('input', search);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (found.length === 0) return;
    place = (place + (event.shiftKey ? -1 : 1) + found.length) % found.length;
    const range = found[place] as Range;
    CSS.highlights.set('found-here', new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    say();
  });
}

/** Where a text stands in the record, capitals aside; a space finds any space. */
function rangesOf(record: HTMLElement, query: string): Range[] {
  const text = fold(query.trim());
  if (text.length < LEAST) return [];
  const walker = document.createTreeWalker(record, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const said = fold(node.data);
    for (let at = said.indexOf(text); at >= 0; at = said.indexOf(text, at + text.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** As texts are compared. A few letters grow when they are made small: then capitals count, so that places stay true. */
function fold(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/\s/g, ' ');
}
