/** Errors of the file system, told from faults of the program: the one are reported, the other thrown. */

/** The code of a file system's error, such as ENOSPC. Throws whatever is none. */
export function errorCode(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return code;
}
