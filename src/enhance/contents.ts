/** While reading, marks the question in the contents that stands on the screen. */

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
  let current: HTMLAnchorElement | undefined;
  // The band is the upper part of the screen: what crosses it is being read.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = links.get(target.querySelector('.turn')?.id ?? '');
        if (isIntersecting) {
          current?.removeAttribute('aria-current');
          link?.setAttribute('aria-current', 'true');
          if (link) keepInView(contents, link);
          current = link;
        } else if (link === current) {
          current?.removeAttribute('aria-current');
          current = undefined;
        }
      }
    },
    { rootMargin: '-20% 0px -70%' },
  );
  for (const exchange of exchanges) observer.observe(exchange);
}

/** Scrolls the list itself, never the page: on small screens the list does not scroll and stays where it is. */
function keepInView(list: HTMLElement, link: HTMLElement): void {
  const [top, bottom] = [link.offsetTop, link.offsetTop + link.offsetHeight];
  const hidden = top < list.scrollTop || bottom > list.scrollTop + list.clientHeight;
  if (hidden) list.scrollTop = top - list.clientHeight / 3;
}
