/** What a page tells the middleware. */
declare namespace App {
  interface Locals {
    /** Whether the page is long enough that it matters how its letters are written. */
    isLong?: boolean;
  }
}
