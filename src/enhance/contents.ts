/** While reading: marks the question that stands on the screen, says which it is of how many, and goes to the next by key. */

export function followContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents-list');
  if (!contents) return;
  // Beside the text it is shown open by style; say so to those who listen.
  const details = contents.querySelector('details');
  if (details && matchMedia('(min-width: 68rem)').matches) details.open = true;
  const links = new Map(
    [...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link] as const),
  );
  const exchanges = [...document.querySelectorAll<HTMLElement>('.exchange')];
  const here = contents.querySelector<HTMLElement>('.here');
  let current: HTMLAnchorElement | undefined;

  function show(link: HTMLAnchorElement | undefined): void {
    current?.removeAttribute('aria-current');
    current = link;
    if (!here || !contents) return;
    here.hidden = !link;
    if (!link) return;
    link.setAttribute('aria-current', 'true');
    keepInView(contents, link);
    const values = { n: link.querySelector('b')?.textContent, total: links.size };
    here.textContent = (here.dataset['here'] ?? '').replace(
      /\{(n|total)\}/g,
      (_, name: keyof typeof values) => `${values[name]}`,
    );
  }

  // The band is the upper part of the screen: what crosses it is being read.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = links.get(target.querySelector('.turn')?.id ?? '');
        if (isIntersecting) show(link);
        else if (link === current) show(undefined);
      }
    },
    { rootMargin: '-20% 0px -70%' },
  );
  for (const exchange of exchanges) observer.observe(exchange);
  goByKey(exchanges);
  contents.querySelector<HTMLElement>('.keys')?.removeAttribute('hidden');
}

/** Alt and an arrow: the next or the previous question, as if its link were followed. */
function goByKey(exchanges: HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const line = innerHeight * 0.25;
    const question =
      exchanges[readingAt(exchanges, line) + step]?.querySelector<HTMLElement>('.turn');
    if (!question) return;
    event.preventDefault();
    location.hash = question.id;
    // The reader of a screen goes along.
    question.tabIndex = -1;
    question.focus({ preventScroll: true });
  });
}

/** Which is the last that begins above a line, or -1. Few are asked where they stand: whichever is asked must be laid out. */
function readingAt(exchanges: HTMLElement[], line: number): number {
  let [reading, next] = [-1, exchanges.length];
  while (next - reading > 1) {
    const middle = (reading + next) >> 1;
    const { top = 0 } = exchanges[middle]?.getBoundingClientRect() ?? {};
    if (top <= line) reading = middle;
    else next = middle;
  }
  return reading;
}

/** Scrolls the list itself, never the page: on small screens the list does not scroll and stays where it is. */
function keepInView(list: HTMLElement, link: HTMLElement): void {
  const [top, bottom] = [link.offsetTop, link.offsetTop + link.offsetHeight];
  const hidden = top < list.scrollTop || bottom > list.scrollTop + list.clientHeight;
  if (hidden) list.scrollTop = top - list.clientHeight / 3;
}
