/** Whether the `/` key opens search: readers who speak to their computers, or type by accident, can turn it off. */

const KEY = 'slash-key';

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function turnSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage may be forbidden: the key then works as it did.
  }
}
