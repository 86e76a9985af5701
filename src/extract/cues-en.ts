import type { Vocabulary } from './vocabulary.js';

/** English words around expressions: who says it, whether it has happened, where a clause begins. Verbs in -ed are past by their ending. */
export const cues: Vocabulary['words'] = {
  say: 'added|described|pledged|declared|acknowledged|says|urged|testified|denied|revealed|called|stated|informed|explained|condemned|confirmed|alleged|said|praised|argued|announce-+d+s|disclosed|accused|estimated|tweeted|noted|asserted|insisted|vowed|told|wrote|warned|claim-+ed+s|report-+ed+s|say;2=admitted',
  age: 'turned|aged|age|was|at',
  birth: 'born',
  according: 'in the words of|citing|quoting|according to|as reported by|based on a report by',
  past: "had|led|paid|did|held|sold|found|made|built|spoke|broke|came|became|rose|gave|struck|sank|took|took|fell|ran|was|beat|met|left|were|bought|fought|hit|won|couldn ' t|sent|went|got|shot|could not|swept|began|lost|cut|saw|flew|drew|grew",
  sport: 'touchdown+s|halftime|scored|quarterback|game+s',
  future:
    'out of contract|on track to|await+s+ing|waiting for|will|shall|would|expect|expected|scheduled|planned|were due|planning|upcoming|expects|due on|not before|due next|due in|is due|plans to|are due|odds of|was due|is to|are to|was to|aims to|hope to|looking to|were to|set to|hopes to|set for|going to|about to|slated|effective|for hearing|intends|ll|anticipated|forthcoming|to be held|looms|deadline|likely to|forecast to|hoping to|pencilled in|plan to|penciled in|earmarked for|chance of|no earlier than',
  if: 'if|unless',
  perfect: 'have',
  lasting: 'all|worked|last-+ed+s|remained|continued|stayed|lived|served|throughout|lasting|ran',
  spell: 'strike|festival|siege|drought|heatwave|exhibition',
  'present-verb':
    'open+s|start+s|begin+s|should|meet+s|travels|host+s|face+s|kicks|resume+s|go|expires|closes|reopens|returns|play+s|arrives|launches|leaves|votes|ends|visits|publishes|goes|releases|takes place|must|takes effect|take effect|comes into|come into',
  deny: 'refuted|denied|rejected the|rejecting|denying|deny|rejects|denies',
  abbreviation:
    'mr|mrs|ms|dr|prof|gen|vs|col|etc|lt|sgt|capt|sat|aug|maj|sen|rep|gov|st|jr|nov|sr|no|inc|ltd|corp|co|jan|feb|mar|apr|jun|jul|sep+t|oct|dec|mon|tue|wed|thu|fri|sun|ca|approx|dept|est|fig|rev|hon|adm|cmdr',
  dispute:
    'challenged|doubted|contradicted|questioned the|disputes the|disputed|questioned whether|challenges|disputes this|contradicts|disputes that|disputes his|contested|cast doubt',
  habitual: 'typically|normally|traditionally|usually',
  not: 'not|no|never',
  law: 'article|section|act|law',
  determiner: 'a|an|another|its|any|our|his|her|their|my|that|this|the',
  was: 'was|were|been',
  expectation: 'projection+s|guidance|forecast+s|outlook|estimate+s',
  when: 'when',
  author: 'by',
  superlative:
    'least|only|worst|coldest|strongest|largest|best|biggest|deadliest|driest|heaviest|weakest|smallest|deepest|steepest|fastest|wettest|hottest|fewest|highest|longest|lowest|most',
  compared: 'against|compared|from the same|than|from a|versus',
  'put-off': 'brought forward|delayed|postponed|move+d+s|postponement|rescheduled|pushed back|put back|put off',
  over: 'over|on',
  cancel: 'canceled|called off|postponed|cancelled|scrapped|cancellation',
  unsaid: ', called',
  'planned-adjective': 'long - awaited|scheduled|planned|anticipated|forthcoming|expected|upcoming',
  preposition:
    'in|on|at|by|from|to|for|during|though|after|before|as|about|over|under|into|against|between|but|and|despite|because|since|when|where|with|amid|although|through|until|via|while|without|adding|according to',
  'title-noun': 'parliament|reporters|journalists|lawmakers',
  'report-noun': 'account+s|officials there|statement+s|report+s',
  pronoun:
    'he|there|she|they|it|we|i|you|those|who|which|that|this|these|both|also|others|has|have|had|was|were|is|are|later|then|not|never',
  auxiliary: 'has|have|had|also|later|then|was|were|is|are|not|never',
  'verb-cue': 'will|shall|would|could|may|might|can|not|should|must|to',
  'to-be': 'keep|was|were|is|are|been|be|being|stay|remain',
  relative: 'who|which|whose|whom',
  that: 'that|whether|if',
  boilerplate: "subscribe|also read|don ' t miss|more on this|more from|read more|read also|related|see also|recommended|sign up|watch",
  modal: 'could|may|might',
  'before-number':
    'about|act|almost|nearly|approximately|around|bus|case|chapter|gate|exactly|flight|for|just|least|lot|model|more|no|number|only|than|over|page|platform|resolution|room|route|section|under|unit|up to|windows|some',
  'also-verb': 'last|second|spring|march|may|fall',
  until: 'until|till|by|through',
};
