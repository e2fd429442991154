/** Work on so many turns takes longer than a letter may wait that is being typed: it is done in pieces. */
export const MANY = 20_000;

/** Lets the page answer its reader, between two pieces of work on so many turns. Few turns do not wait. */
export const pause = (turns: number): Promise<void> | undefined =>
  turns > MANY ? new Promise((goOn) => setTimeout(goOn)) : undefined;
