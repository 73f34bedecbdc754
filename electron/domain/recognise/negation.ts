/**
 * Words before a match that turn it round: "please do not delete", "I am not asking for a copy".
 *
 * Only a will not to have something counts. "You have not deleted my data" is no negation: it still is about erasure.
 */
const refusingWords =
  /(?:(?:do|does|did) not|don't|doesn't|didn't|not|never|no longer) (?:yet )?(?:want|wish|ask|asking|asked|request|requesting|requested|require|requiring|need|seeking|intend|mean|wanting|looking|making|invoking|exercising)(?: \S{1,15}){0,5}$|(?:please |but |and |should |must |may |to |you )(?:do not|don't|not|never)(?: (?:yet|also|simply|just|ever)){0,1}$|^(?:do not|don't|never)$|(?:rather than|instead of|without|no need (?:to|for)|this is not|is not|isn't)(?: (?:an?|the|my|any|yet)){0,2}$|(?:möchte|will|wünsche|beantrage|verlange) (?:\p{L}{1,15} ){0,3}?(?:keine?n?|nicht)(?: \S{1,15}){0,2}$|bitte (?:\p{L}{1,15} ){0,2}?nicht$|(?:ne|n'(?=\p{L})) ?(?:demande|souhaite|veux|désire|exige) pas(?: \S{1,15}){0,4}$/iu;

/** Whether the clause before a match takes it back. `text` is collapsed text, `index` the start of the match. */
export function isNegated(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  const clause = before.slice(lastClauseEnd(before)).trim();
  return refusingWords.test(clause);
}

function lastClauseEnd(text: string): number {
  let end = 0;
  for (const mark of text.matchAll(/[.;:!?\n]|,? (?:but|sondern|aber|mais) /gu)) end = mark.index + mark[0].length;
  return end;
}
