import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';
import { matchesOf } from '../matches.js';

/** Words that stand for their first letters, folded: of radio and of telephone alphabets. */
const alphabet = new Set(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu anton berta casar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard samuel siegfried theodor ulrich viktor wilhelm xanthippe ypsilon zacharias ancona bologna como domodossola empoli firenze genova imola jolly kappa livorno milano napoli otranto padova quarto roma savona torino udine venezia yogurt zara anatole berthe celestin desire eugene francois gaston henri irma joseph kleber louis marcel nicolas pierre raoul suzanne therese ursule xavier yvonne zoe antonio barcelona carmen dolores enrique francia gerona historia ines jose lorenzo madrid navarra oviedo paris ramon sabado tarragona ulises valencia zaragoza анна борис василий григорий дмитрий елена женя зинаида иван константин леонид михаил николай ольга павел роман семен татьяна ульяна федор харитон цапля человек шура щука эхо юрий яков'.split(
    ' ',
  ),
);
/** Some of them, rare in other talk: one of these stands in nearly every name that is told so. */
export const alphabetMarks =
  'alpha alfa bravo charlie foxtrot juliet kilo lima quebec romeo sierra tango whiskey yankee zulu oscar berta dora emil gustav heinrich kaufmann nordpol siegfried theodor ancona domodossola empoli imola livorno otranto savona anatole berthe kleber therese tarragona зинаида харитон цапля щука'.split(
    ' ',
  );

const fewest = 3;
const word = /[\p{L}\p{N}]+/gu;
const gap = /^[\s,.·-]{1,3}$/u;

/** A cheap look, for texts that hold one of the rare words. */
export const mayHoldAlphabet = (text: string): boolean => runsIn(text.slice(0, 2000)).length > 0;

type Run = { readonly start: number; readonly end: number; readonly letters: string };

function runsIn(text: string): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  const close = (): void => {
    if (run !== undefined && run.letters.length >= fewest) runs.push(run);
    run = undefined;
  };
  for (const match of matchesOf(text, word)) {
    const end = match.index + match[0].length;
    if (!alphabet.has(match[0])) {
      close();
      continue;
    }
    if (run !== undefined && !gap.test(text.slice(run.end, match.index))) close();
    const letter = match[0].charAt(0);
    run =
      run === undefined
        ? { start: match.index, end, letters: letter }
        : { start: run.start, end, letters: run.letters + letter };
  }
  close();
  return runs;
}

/** "Lima India Zulu at …" is liz at …: names told by an alphabet of words. */
export const undoAlphabet = (view: View): readonly Edit[] =>
  runsIn(view.text.slice(0, 2000)).map(({ start, end, letters }) => ({ start, end, text: letters, how: trace.joined }));
