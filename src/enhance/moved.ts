/**
 * On the page for a lost address: an exchange without a page of its own stands in its transcript.
 *
 *     /archive/2020-08-26-talks/q3/  →  /archive/2020-08-26-talks/#q3
 */

const EXCHANGE = /^(.*\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\/)(q[1-9]\d*[a-z]*(?:-\d+[a-z]*)?)\/?$/;

const [, transcript, anchor] = EXCHANGE.exec(location.pathname) ?? [];
if (transcript && anchor) {
  const moved = `${transcript}#${anchor}`;
  const link = document.querySelector<HTMLAnchorElement>('.moved a');
  if (link) {
    link.href = moved;
    link.textContent = moved;
    link.closest<HTMLElement>('.moved')?.removeAttribute('hidden');
  }
  // Only where the transcript is there: an invented address stays a lost one.
  fetch(transcript, { method: 'HEAD' })
    .then(({ ok }) => {
      if (ok) location.replace(moved);
    })
    .catch(() => undefined);
}
