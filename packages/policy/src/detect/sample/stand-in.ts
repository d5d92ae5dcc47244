import type { Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** What stands in for a name: "yourcompany", "tu-correo", "vashsait", "namaanda" are nobody's, in any language read. */
const standIn = inWords((any) => {
  const what = any('sample_what');
  const yours = any('sample_yours');
  const ahead = `${any('sample_your')}[._-]?${what}(?:[._-]?(?:${what}|${yours}))?`;
  const behind = `(?:${what}|${any('sample_what_first')})[._-]?${yours}`;
  return new RegExp(`^(?:${any('sample_nobodys')}|${ahead}|${behind})\\d{0,3}$`, 'u');
});
const bare = inWords((any) => {
  const what = any('sample_what');
  return new RegExp(`^(?:${what}|work|abc|xyz|test|demo)(?:[._-]?${what})?\\d{0,3}$`, 'u');
});
const desk = inWords((any) => new RegExp(`^${any('sample_desk')}$`, 'u'));
/** Hosts that are the word for a firm are nobody's, whoever is written to there. */
const firms = inWords((any) => new RegExp(`^${any('sample_firm')}\\.`, 'u'));
/** Nothing can be sent to these (RFC 6761). */
const reserved = /\.(?:test|invalid|localhost)$/u;
const longest = 40;

/** Is this a name that holds the place of somebody's own? */
export const isStandIn = (lexicon: Lexicon, name: string): boolean =>
  name.length <= longest && standIn(lexicon).test(name);

/** "name@company.com", "info@firma.de": both sides the bare words for what is to stand there. */
export const isStandInMail = (lexicon: Lexicon, local: string, host: string): boolean => {
  const label = firstLabel(host);
  const isBare = (name: string): boolean => bare(lexicon).test(name);
  return (
    firms(lexicon).test(host) ||
    reserved.test(host) ||
    isStandIn(lexicon, local) ||
    isStandIn(lexicon, label) ||
    (label.length <= longest && isBare(label) && (isBare(local) || desk(lexicon).test(local)))
  );
};

/** What docs and forms write where an id of somebody will stand. */
const standInId = /^(?:user_?name|handle|example|x{3,}|\d{0,3}0{7,})$/u;

/** "t.me/username", "zoom.us/j/0000000000": does a link to a person or a room name none? */
export function isStandInPath(lexicon: Lexicon, path: string): boolean {
  const id = /([^/?#@$+]+)\/?(?:[?#].*)?$/u.exec(path)?.[1];
  return id !== undefined && (standInId.test(id) || isStandIn(lexicon, id));
}

export const firstLabel = (host: string): string => {
  const name = host.startsWith('www.') ? host.slice(4) : host;
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
};
