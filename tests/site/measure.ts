/** Measures of a page that run in the browser, each on its own: what is too wide, cut off, overprinted or too small to hit. */

/** The page, when it scrolls sideways, and what makes it so. */
export function wide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.querySelectorAll('body *')].filter(
    (node) => node.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`${scrollWidth} > ${clientWidth}`, ...beyond.map((node) => node.outerHTML.slice(0, 90))];
}

/** Elements that hide a part of their own text. */
export function clipped(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((node) => {
      const { overflowX, overflowY, position, clipPath, display } = getComputedStyle(node);
      const forEarsOnly = position === 'absolute' && (clipPath !== 'none' || node.offsetWidth <= 1);
      if (
        forEarsOnly ||
        display === 'inline' ||
        !node.checkVisibility() ||
        !node.textContent.trim()
      )
        return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
        (hides(overflowY) && node.scrollHeight > node.clientHeight + 1)
      );
    })
    .map((node) => node.outerHTML.slice(0, 90));
}

/** Pairs of texts of which one is printed over the other. */
export function overlaps(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: { node: Text; left: number; right: number; top: number; bottom: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || !node.data.trim()) continue;
    if (parent.closest('.sr-only, noscript')) continue;
    const range = new Range();
    range.selectNodeContents(node);
    // What a list in the dialog has scrolled away is not printed.
    const list = parent.closest('[role="listbox"]')?.getBoundingClientRect();
    // Letters fill the middle half of their line: what is above and below may touch.
    for (const { left, right, top, bottom, height } of range.getClientRects())
      if (!list || (top < list.bottom && bottom > list.top))
        boxes.push({ node, left, right, top: top + height / 4, bottom: bottom - height / 4 });
  }
  boxes.sort((a, b) => a.top - b.top);
  const found = new Set<string>();
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (other.top >= box.bottom) break;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - other.top;
      if (across > 2 && down > 2 && box.node !== other.node)
        found.add(`${box.node.data.trim().slice(0, 40)} × ${other.node.data.trim().slice(0, 40)}`);
    }
  });
  return [...found];
}

/** Targets less than 24 pixels wide or high that stand in no line of text (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const targets = document.querySelectorAll<HTMLElement>('a[href], button, input, summary');
  return [...targets].flatMap((target) => {
    // A box within its label is hit wherever the label is.
    const { width, height, bottom } = (target.closest('label') ?? target).getBoundingClientRect();
    const isAbovePage = bottom + scrollY <= 0;
    if (!target.checkVisibility() || isAbovePage) return [];
    if (width >= 23.5 && height >= 23.5) return [];
    const inline = getComputedStyle(target).display === 'inline';
    const around = target.closest('p, li, dd, h1, h2, h3')?.textContent.trim() ?? '';
    if (inline && around.length > target.textContent.trim().length) return [];
    return [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 90)}`];
  });
}
