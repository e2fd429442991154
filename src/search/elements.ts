/** Elements made in the browser: names, attributes and text nodes, never a string of markup. */

type Attributes = Record<string, string | number | boolean | undefined>;
type Child = Node | string | false | undefined;

/** An HTML element; an attribute that is false or absent is left out, a child likewise. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, children);
}

/** An SVG element. */
export function draw<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : `${value}`);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A part of the search page, by the name its markup gives it. */
export function part<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page lacks its part "${name}"`);
  return found;
}
