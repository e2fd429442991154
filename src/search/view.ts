/** What a view of the search page is given: the state to show, where, and how to speak. */
import type { SearchClient } from './client.ts';
import type { SearchState } from './state.ts';

export interface ViewContext {
  state: SearchState;
  client: SearchClient;
  signal: AbortSignal;
  /** Its part of the page; what stands in it is of the state before, until replaced. */
  place: HTMLElement;
  /** Says what was found, on the screen and to those who listen. */
  say(...content: (Node | string)[]): void;
  /** Goes to another address of the page without a step in the history. */
  redirect(address: string): void;
}

/** Shows the state; resolves to whether anything was found. Rejects as the client does. */
export type ShowView = (context: ViewContext) => Promise<boolean>;
