import type { Vocabulary } from './vocabulary.js';

/** English words around expressions: who says it, whether it has happened, where a clause begins. */
export const cues: Vocabulary['words'] = {
  say: {
    1: 'said|says|say|told|announced|announces|reported|reports|added|stated|declared|confirmed|revealed|disclosed|claimed|claims|insisted|noted|warned|argued|explained|acknowledged|admitted|alleged|asserted|denied|tweeted|wrote|testified|estimated|informed|accused|praised|condemned|pledged|vowed|urged|called',
  },
  past: {
    1: 'was|were|had|did|took|began|met|came|went|killed|signed|made|left|held|won|lost|led|saw|broke|fell|rose|became|got|found|sent|struck|hit|agreed|opened|closed|launched|arrived|died|started|ended|happened|visited|voted|approved|attacked|seized|captured|released|published|arrested',
  },
  future: {
    1: 'will|shall|would|expects|expect|hopes|hope|aims|plan|expected|scheduled|planned|plans|planning|upcoming|due on|due in|due next|is due|are due|was due|were due|is to|are to|was to|were to|set to|going to|about to|slated|intends|hopes to|aims to|hoping to|plans to|ll|anticipated|forthcoming|to be held|looms|deadline',
  },
  according: { 1: 'according to|citing|as reported by|quoting|in the words of|based on a report by' },
  'report-noun': { 1: 'report|reports|statement|statements|account|accounts|officials there' },
  deny: { 1: 'denied|denies|deny|denying|refuted|rejects|rejected the|rejecting' },
  dispute: { 1: 'disputed|disputes|dispute|challenged|challenges|contested|questioned|cast doubt|contradicted|contradicts|doubted' },
  cancel: { 1: 'cancelled|canceled|called off|postponed|scrapped|cancellation' },
  'planned-adjective': { 1: 'planned|scheduled|upcoming|expected|forthcoming|long - awaited|anticipated' },
  preposition: {
    1: 'in|on|at|by|from|to|with|for|during|after|before|as|about|over|under|into|against|between|while|but|and|because|since|when|where|amid|despite|although|though|through|until|via|without|adding|according to',
  },
  'title-noun': { 1: 'reporters|journalists|parliament|lawmakers' },
  pronoun: {
    1: 'he|she|they|it|we|i|you|who|which|that|this|these|those|there|others|both|also|has|have|had|was|were|is|are|later|then|not|never',
  },
  determiner: { 1: 'the|a|an|his|her|its|their|this|that' },
  relative: { 1: 'who|which|whose|whom' },
  that: { 1: 'that|whether|if' },
  abbreviation: {
    1: 'mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|sen|rep|gov|st|jr|sr|no|vs|etc|inc|ltd|corp|co|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ca|approx|dept|est|fig|rev|hon|adm|cmdr',
  },
  boilerplate: {
    1: "read also|read more|related|see also|also read|watch|more on this|recommended|more from|don ' t miss|sign up|subscribe",
  },
  'before-number': {
    1: 'about|over|than|some|least|nearly|almost|only|around|approximately|up to|more|under|number|no|route|flight|for|just|exactly',
  },
  'verb-cue': { 1: 'to|will|would|could|may|might|can|must|not|should|shall' },
  'also-verb': { 1: 'last|march|may|spring|fall|second' },
  until: { 1: 'until|till|by' },
};
