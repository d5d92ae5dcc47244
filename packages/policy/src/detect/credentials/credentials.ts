import { isSpace } from '../../reading/chars.js';
import { behindMail, pairBehind } from './credentials-pair.js';
import { before, says, textBefore } from '../cues.js';
import type { Detector, Found, Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { isCalledSample, isSample } from '../sample/sample.js';

const longestValue = 64;
export const shortestKey = 16;
const keyShapes = [
  String.raw`sk-[A-Za-z0-9_-]{16,}`,
  String.raw`sk_(?:live|test)_[A-Za-z0-9]{10,}`,
  String.raw`pk_live_[A-Za-z0-9]{10,}`,
  String.raw`rk_live_[A-Za-z0-9]{10,}`,
  String.raw`AKIA[A-Z0-9]{16}`,
  String.raw`gh[pousr]_[A-Za-z0-9]{20,}`,
  String.raw`github_pat_\w{20,}`,
  String.raw`glpat-[\w-]{16,}`,
  String.raw`xox[abprs]-[\w-]{10,}`,
  String.raw`AIza[\w-]{30,}`,
  String.raw`ya29\.[\w-]{20,}`,
  String.raw`eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*`,
  String.raw`SG\.[\w-]{16,}\.[\w-]{16,}`,
  String.raw`shpat_[a-f0-9]{20,}`,
  String.raw`npm_[A-Za-z0-9]{30,}`,
  String.raw`EAAC\w{20,}`,
  String.raw`-----BEGIN`,
];
const keys = new RegExp(`^(?:${keyShapes.join('|')})`, 'u');

/** Passwords said to be one, users with their passwords, and keys known by their shape. */
export const detectCredentials: Detector = (sight, found) => {
  const secrets: Found[] = [];
  for (const hit of sight.has('password_word') ? sight.hits : []) {
    if (hit.concept !== 'password_word' || secrets.some((secret) => secret.start <= hit.start && secret.end >= hit.end))
      continue;
    const secret = secretBehind(sight, hit.start, hit.end);
    if (secret !== undefined) secrets.push(secret);
  }
  for (const hit of sight.has('user_word') ? sight.hits : []) {
    if (hit.concept !== 'user_word' || secrets.length > 0) continue;
    const secret = pairBehind(sight, hit);
    if (secret !== undefined) secrets.push(secret);
  }
  for (const mail of found) {
    const secret = mail.kind === 'email' && secrets.length === 0 ? behindMail(sight, mail) : undefined;
    if (secret !== undefined) secrets.push(secret);
  }
  keysIn(sight, secrets);
  return secrets
    .map((secret) => withUser(sight, secret, found))
    .filter(
      (secret) =>
        !found.some((other) => other.kind === 'link' && other.start <= secret.start && other.end >= secret.end),
    );
};

const reachUser = 24;

const withWord = inWords((any) => new RegExp(`^[\\s,/|&-]*(?:${any('login_with')}\\s)?\\p{L}{2,14}[\\s:=]+$`, 'u'));

/** "login: lena@example.com, pw …": the mailbox is the name at that door, and nobody is to write there. */
function withUser(sight: Sight, secret: Found, found: readonly Found[]): Found {
  const user = found.find(
    ({ kind, start, end }) =>
      kind === 'email' &&
      end <= secret.start &&
      secret.start - end <= reachUser &&
      (says(before(sight, start, reachUser), 'user_word') ||
        (withWord(sight.lexicon).test(sight.text.slice(end, secret.start)) &&
          !says(before(sight, start, reachUser), 'talk_me', 'reach_me', 'my'))),
  );
  return user === undefined ? secret : { ...secret, start: user.start };
}

/** Words that stand between "password" and the password. */
const between = inWords(
  (any) => new RegExp(`^(?:\\s|(?:${any('login_is')}|${any('login_between')})(?=[\\s:=-]))`, 'u'),
);

function secretBehind(sight: Sight, wordStart: number, from: number): Found | undefined {
  const { text } = sight;
  let at = from;
  let announced = false;
  for (let steps = 0; steps < 8; steps++) {
    const ch = text.charAt(at);
    if (ch === ':' || ch === '=' || ch === '>' || ch === '"' || (ch === '-' && isSpace(text.charCodeAt(at + 1)))) {
      announced = true;
      at++;
      continue;
    }
    if (ch === '\n' && !announced) return undefined;
    const part = between(sight.lexicon).exec(text.slice(at, at + 20));
    if (part === null) break;
    if (!isSpace(part[0].charCodeAt(0))) announced = true;
    at += part[0].length;
  }
  let end = at;
  while (
    end < text.length &&
    end - at < longestValue &&
    !isSpace(text.charCodeAt(end)) &&
    !'"<>'.includes(text.charAt(end))
  )
    end++;
  while (end > at && '.,;:!?)\'"'.includes(text.charAt(end - 1)) && !(end - at < 10 && text.charAt(end - 1) === '!'))
    end--;
  const typed = sight.original.slice(sight.view.starts[at] ?? 0, sight.view.ends[end - 1] ?? 0);
  if (end <= at || !isSecret(typed, announced) || isAsked(sight, wordStart) || isCalledSample(sight, wordStart, end))
    return undefined;
  return {
    kind: 'credentials',
    start: at,
    end,
    value: typed,
    confidence: announced ? 0.9 : 0.8,
    how: 'said to be a password',
  };
}

/** Digits or signs among letters; where it was announced, any odd word will do. */
function isSecret(typed: string, announced: boolean): boolean {
  if (typed.length < 4 || /^[*x•.?_-]+$/iu.test(typed) || /^(?:https?:|www\.)/u.test(typed)) return false;
  if (/^(?:\[|\{|<|\$\{|%)/u.test(typed)) return false;
  const digit = /\d/u.test(typed);
  const letter = /\p{L}/u.test(typed);
  const sign = /[^\p{L}\d\s.,'’/-]/u.test(announced ? typed : typed.replace(/[!?]+$/u, ''));
  const caseMix = /\p{Lu}/u.test(typed.slice(1)) && /\p{Ll}/u.test(typed);
  if (digit && letter && typed.length >= 5) return announced || sign || typed.length >= 7;
  if (sign && letter && typed.length >= 6) return true;
  return (
    announced &&
    ((caseMix && typed.length >= 6) || (digit && typed.length >= 4 && typed.length <= 10 && /^\d+$/u.test(typed)))
  );
}

/** Rules about passwords, forms and policies hold none. */
const isAsked = (sight: Sight, at: number): boolean => ruled(sight.lexicon).test(textBefore(sight, at, 30));
const ruled = inWords((any) => new RegExp(`(?<![.@\\w-])${any('login_rule')}\\W{0,3}(?:\\w+\\W){0,2}$`, 'u'));

/** A long word of letters of both sizes and digits, said to be a key. */
const keyNoun = inWords((any) => new RegExp(any('login_key'), 'u'));
const isKeySaid = (sight: Sight, at: number, typed: string): boolean =>
  /[a-z]/u.test(typed) &&
  /[A-Z]/u.test(typed) &&
  (typed.match(/\d/gu)?.length ?? 0) > 2 &&
  /^[\w-]+$/u.test(typed) &&
  keyNoun(sight.lexicon).test(textBefore(sight, at, 32)) &&
  !isSample(sight, at, at + typed.length);

function keysIn(sight: Sight, secrets: Found[]): void {
  const { original } = sight;
  if (sight.name !== 'plain' || sight.marks.longest < shortestKey) return;
  const { text, view } = sight;
  for (let i = 0; i < text.length;) {
    let end = i;
    while (end < text.length && !isSpace(text.charCodeAt(end)) && !'"\'<>()=,;'.includes(text.charAt(end))) end++;
    if (end - i >= shortestKey) {
      const typed = original.slice(view.starts[i], Math.min(view.ends[end - 1]!, view.starts[i]! + 200));
      if (keys.test(typed) || isKeySaid(sight, i, typed))
        secrets.push({
          kind: 'credentials',
          start: i,
          end,
          value: typed,
          confidence: 0.97,
          how: 'key known by its shape',
        });
    }
    i = end + 1;
  }
}
