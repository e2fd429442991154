/** How a language's text is set, beyond its letters; done when a page is made and never to what is stored. */

const NBSP = '\u00a0';
/** Prepositions, conjunctions and particles of one or two letters: they stay with the word they belong to. */
const SHORT =
  /(?<=^|[\s«„(])(?:[авикосуяВИКОСУЯА]|во|да|до|за|из|ко|на|не|ни|но|об|он|от|по|со|То|то|мы|вы|Во|Да|До|За|Из|Ко|На|Не|Ни|Но|Об|От|По|Со|Мы|Вы) (?=\S)/gu;
const BEFORE = / (?=[—–] |(?:бы|б|же|ли|ль)(?=[\s.,:;!?…»)]|$))/gu;
const NUMBER = /(?<=[№§]|\b\d{1,4}) (?=\d|г\.|гг\.|тыс\.|млн|млрд|процент|%|году?\b)/gu;
const INITIALS =
  /(?<=(?:^|[\s(«])\p{Lu}\.) ?(?=\p{Lu}\.)|(?<=(?:^|[\s(«.])\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu;

const RULES: Record<string, (text: string) => string> = {
  ru: (text) =>
    text
      .replace(SHORT, (word) => word.slice(0, -1) + NBSP)
      .replace(BEFORE, NBSP)
      .replace(NUMBER, NBSP)
      .replace(INITIALS, (space) => (space === '' ? '' : NBSP)),
};

/** A text as its language sets it: spaces that must not break become no-break spaces, and nothing else changes. */
export function typeset(text: string, language: string): string {
  return RULES[language]?.(text) ?? text;
}
