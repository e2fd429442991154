/**
 * Who asks, who answers, who helps: told by cue words where labels have any, else by what each bearer does in
 * this document: how much they say, whether they ask, who speaks next, whether the title names them.
 */
import { countWords } from '../query.ts';
import { bearsQuestion } from './asking.ts';
import { bodyBlocks, type Draft, type FoundLabel, type Role } from './draft.ts';
import { namingOf, surnameOf, unnumbered } from './names.ts';

/** What one bearer of labels does. */
interface Voice {
  key: string;
  label: FoundLabel;
  turns: number;
  words: number;
  asking: number;
  /** Words said before anybody asks. */
  early: number;
  /** Turns right after one that asks. */
  answering: number;
  /** The keys of who speaks next, one per turn. */
  next: string[];
  /** A helper named them and spoke of a question right before. */
  called: boolean;
}

/** A principal says at least so much of it all. */
const PRINCIPAL_SHARE = 0.12;
const EARLY = 80;
/** Whom the event is about says at least this share. */
const LEAST_SHARE = 0.15;
/** Somebody who only leads through the event says no more than this at a time. */
const SHORT = 45;
/** A question is shorter than this; a speech may hold a question that nobody is to answer. */
const LONG = 250;
/** Where cue words open fewer than this share of what is answered, most who ask do so under their own names. */
const CUED_SHARE = 0.34;
/** Somebody who asks so often, and seldom says as much as this at a time, interviews. */
const OFTEN = 0.35;
/** Where but two speak, whoever asks this often. */
const TWO = 0.25;
const INTERVIEW = 90;
/** Words behind a question mark in which it no longer counts. */
const TRAILER = 40;
/** So much of what a helper says may call on the next. */
const CALL = 400;

export function roles(draft: Draft): void {
  const voices = voicesOf(draft);
  const all = [...voices.values()];
  for (const { key, label } of all) if (label.asks) draft.roles.set(key, 'asker');
  const named = all.filter((voice) => !voice.label.asks && !isHelper(voice, draft));
  const cued = isCued(all, named);
  const most = mostTalkative(named);
  for (const voice of all.filter(({ key }) => !draft.roles.has(key))) {
    if (!cued && isInterviewer(voice, most, all.length === 2, draft))
      draft.roles.set(voice.key, 'asker');
    else if (isHelper(voice, draft)) draft.roles.set(voice.key, 'helper');
  }
  const rest = all.filter(({ key }) => !draft.roles.has(key));
  const principals = principalsOf(rest, draft, cued);
  for (const voice of rest) draft.roles.set(voice.key, roleOf(voice, principals, cued, draft));
  // A document in which all "ask" has no questions but speeches.
  if (![...draft.roles.values()].includes('principal'))
    for (const voice of rest) draft.roles.set(voice.key, 'principal');
}

/** Of those who seldom ask and say their share, the one who says most; where all ask, the one who says most. */
function mostTalkative(voices: Voice[]): Voice | undefined {
  const total = voices.reduce((sum, { words: count }) => sum + count, 0);
  const byWords = voices.toSorted((a, b) => b.words - a.words);
  return (
    byWords.find(
      (voice) => voice.asking / voice.turns < 0.5 && voice.words >= total * LEAST_SHARE,
    ) ?? byWords[0]
  );
}

/** Whether it is cue words under which questions are asked here: they open what the most talkative answers. */
function isCued(all: Voice[], named: Voice[]): boolean {
  const cues = new Set(all.filter(({ label }) => label.asks).map(({ key }) => key));
  const most = mostTalkative(named);
  if (cues.size === 0 || !most) return cues.size > 0;
  const before = (keys: (key: string) => boolean): number =>
    all
      .filter(({ key }) => keys(key))
      .reduce((sum, { next }) => sum + next.filter((key) => key === most.key).length, 0);
  const answered = before((key) => key !== most.key);
  return before((key) => cues.has(key)) >= answered * CUED_SHARE;
}

/** Asks again and again, at no length, what the most talkative answers: whatever the title says of them. */
function isInterviewer(
  voice: Voice,
  most: Voice | undefined,
  two: boolean,
  { meta, cues }: Draft,
): boolean {
  if (!most || voice === most) return false;
  const often = voice.asking / voice.turns;
  if (voice.words >= most.words && often < 0.5) return false;
  const title = (meta.title ?? '').toLowerCase();
  const mean = voice.words / voice.turns;
  const interview = cues.interviews.some((kind) => title.includes(kind));
  const least = two ? TWO : OFTEN;
  const asks = interview
    ? often >= OFTEN / 4 && (mean < most.words / most.turns || often >= 0.5)
    : often >= least && often > (1.5 * most.asking) / most.turns;
  return (
    asks &&
    (voice.turns > 2 || voice.turns >= most.turns) &&
    mean < INTERVIEW &&
    voice.next.filter((key) => key === most.key).length >= voice.next.length / 2
  );
}

function roleOf(voice: Voice, principals: Set<string>, cued: boolean, draft: Draft): Role {
  if (principals.has(voice.key)) return 'principal';
  if (voice.called) return 'asker';
  const { turns, asking, next, label } = voice;
  const mean = voice.words / turns;
  const answered = next.filter((key) => principals.has(key)).length / turns;
  if (cued) {
    const { name, before } = namingOf(label.attribution, draft.cues);
    const official =
      before !== '' || (asking === 0 && (voice.early > EARLY || label.attribution.includes(',')));
    return !official && name !== '' && asking / turns >= 0.4 && answered >= 0.5 && mean < 150
      ? 'asker'
      : 'principal';
  }
  // An official who is brought in answers, however shortly.
  const { before } = namingOf(label.attribution, draft.cues);
  const isOfficial = draft.cues.offices.some(
    (office) => office.length > 3 && before.endsWith(office),
  );
  if (isOfficial && asking === 0 && voice.answering / turns >= 0.5 && answered < 0.5)
    return 'principal';
  if (asking === 0 && mean <= SHORT && (turns > 1 || answered < 0.5 || mean < 12)) return 'helper';
  if (asking / turns < 0.35 && turns > 2 && mean <= SHORT) return 'helper';
  return asking > 0 || answered >= 0.5 ? 'asker' : 'helper';
}

/** The title names them, or they speak much, or long before anybody asks. */
function principalsOf(voices: Voice[], draft: Draft, cued: boolean): Set<string> {
  const total = voices.reduce((sum, { words: count }) => sum + count, 0) || 1;
  const title = (draft.meta.title ?? '').toLowerCase();
  const most = mostTalkative(voices);
  const found = voices.filter((voice) => {
    const share = voice.words / total;
    const often = voice.asking / voice.turns;
    const { name, before } = namingOf(voice.label.attribution, draft.cues);
    const named = name.length > 1 && title.includes(name.toLowerCase());
    if (voice.called && voice !== most) return false;
    if (named || (name === '' && before !== '')) return true;
    if (voice === most) return cued || often < 0.7 || voices.length < 2;
    if (voice.early > EARLY && voice.asking === 0) return true;
    const answers = voice.answering / voice.turns >= 0.3 || voice.words / voice.turns > SHORT;
    return share > PRINCIPAL_SHARE && answers && often < (cued ? 0.6 : 0.4);
  });
  return new Set((found.length > 0 ? found : most ? [most] : []).map(({ key }) => key));
}

function isHelper({ label: { key } }: Voice, { cues }: Draft): boolean {
  const plain = unnumbered(key);
  return cues.helpers.includes(plain);
}

/** Whose label it is: the person where known, else the label itself. */
export function bearer({ key }: FoundLabel, { voices }: Draft): string {
  return voices.get(key) ?? key;
}

/** "Our next question comes from Ann Lee": the helper before names who speaks, and speaks of a question. */
function isCalled({ attribution }: FoundLabel, before: string, { cues }: Draft): boolean {
  const surname = surnameOf(namingOf(attribution, cues).name);
  const lower = before.toLowerCase();
  const asks = cues.askers.some((word) => word.length > 3 && lower.includes(word));
  return asks && surname.length > 1 && lower.includes(surname);
}

function voicesOf(draft: Draft): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  let open: Voice | undefined;
  let asks = false;
  let asked = false;
  let wasAsked = false;
  let said = 0;
  /** The end of what the one before says. */
  let turn = '';
  const close = (): void => {
    if (open && asks) open.asking++;
    if (open && (open.label.asks || (asks && said < LONG))) asked = true;
    wasAsked = open !== undefined && (open.label.asks || asks);
    asks = false;
  };
  for (const { label, text } of bodyBlocks(draft)) {
    const key = label && bearer(label, draft);
    if (label && key && (key !== open?.key || label.asks)) {
      close();
      open?.next.push(key);
      const before = open && isHelper(open, draft) ? turn : '';
      turn = '';
      open = voices.get(key) ?? {
        key,
        label,
        turns: 0,
        words: 0,
        asking: 0,
        early: 0,
        answering: 0,
        next: [],
        called: false,
      };
      open.turns++;
      if (open.turns === 1) open.called = isCalled(label, before, draft);
      if (wasAsked) open.answering++;
      said = 0;
      voices.set(key, open);
    }
    if (!open) continue;
    const rest = label ? text.slice(label.textAt) : text;
    turn = `${turn} ${rest.slice(-CALL)}`.slice(-CALL);
    const count = countWords(rest);
    open.words += count;
    said += count;
    if (!asked) open.early += count;
    // A question that much follows is rhetoric; whoever asks stops soon after.
    if (bearsQuestion(rest, draft.cues)) asks = true;
    else if (count > TRAILER) asks = false;
  }
  close();
  return voices;
}
