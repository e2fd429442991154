/** What a page tells whoever renders it. */
declare namespace App {
  interface Locals {
    /** Whether the page is large enough that it matters how its letters are written. */
    isLarge?: boolean;
  }
}
