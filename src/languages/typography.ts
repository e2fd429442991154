/** How a language's text is set, beyond its letters; done when a page is made and never to what is stored. */

const NBSP = '\u00a0';

/**
 * The spaces of a Russian text at which no line may end, in one pattern that begins with the space, so that one look at a
 * text is enough. They keep prepositions, conjunctions and particles of one or two letters with the word they belong to,
 * dashes and particles with the word before, numbers with what they count, and initials with one another and the name.
 */
const RUSSIAN =
  / (?:(?<=(?:^|[\s«„(])(?:[авикосуяВИКОСУЯА]|во|да|до|за|из|ко|на|не|ни|но|об|он|от|по|со|То|то|мы|вы|Во|Да|До|За|Из|Ко|На|Не|Ни|Но|Об|От|По|Со|Мы|Вы) )(?=\S)|(?=[—–] |(?:бы|б|же|ли|ль)(?=[\s.,:;!?…»)]|$))|(?<=(?:[№§]|\b\d{1,4}) )(?=\d|г\.|гг\.|тыс\.|млн|млрд|процент|%|год[ау]?(?!\p{L}))|(?<=(?:^|[\s(«])\p{Lu}\. )(?=\p{Lu}\.)|(?<=(?:^|[\s(«.])\p{Lu}\. )(?=\p{Lu}\p{Ll}))/gu;

const RULES: Record<string, (text: string) => string> = {
  ru: (text) => text.replace(RUSSIAN, NBSP),
};

/** A text as its language sets it: spaces that must not break become no-break spaces, and nothing else changes. */
export function typeset(text: string, language: string): string {
  return RULES[language]?.(text) ?? text;
}
