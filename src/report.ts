/** Where a mistake is reported: a new issue or a mail, with the turn's address, its first words and the source's checksum filled in. */
import type { Settings } from './settings.ts';

/** The address that opens a report, or undefined where the settings name no contact. */
export function reportUrl(
  contact: Settings['contact'],
  { subject, body }: { subject: string; body: string },
): string | undefined {
  const encode = encodeURIComponent;
  if (contact?.issues) {
    const url = new URL(contact.issues);
    // GitLab names its fields otherwise than GitHub, Gitea and Forgejo do.
    const isGitLab = /\/-\/issues\/new\/?$/.test(url.pathname);
    url.searchParams.set(isGitLab ? 'issue[title]' : 'title', subject);
    url.searchParams.set(isGitLab ? 'issue[description]' : 'body', body);
    return url.href;
  }
  return contact?.email
    ? `mailto:${contact.email}?subject=${encode(subject)}&body=${encode(body)}`
    : undefined;
}
