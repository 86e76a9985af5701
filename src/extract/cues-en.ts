import type { Vocabulary } from './vocabulary.js';

/** English words around expressions: who says it, whether it has happened, where a clause begins. Verbs in -ed are past by their ending. */
export const cues: Vocabulary['words'] = {
  say: 'said|says|say|told|announce-+d+s|report-+ed+s|added|stated|declared|confirmed|revealed|disclosed|claim-+ed+s|insisted|noted|warned|argued|explained|acknowledged|alleged|asserted|denied|tweeted|wrote|testified|estimated|informed|accused|praised|condemned|pledged|vowed|urged|called;2=admitted',
  past: "could not|couldn ' t|was|were|had|did|took|began|met|came|went|made|left|held|won|lost|led|saw|broke|fell|rose|became|got|found|sent|struck|hit|shot|took|gave|cut|ran|bought|sold|paid|built|drew|beat|grew|flew|sank|swept|spoke|fought",
  future:
    'will|shall|would|expects|expect|hopes to|hope to|aims to|plan to|plans to|expected|scheduled|planned|planning|upcoming|due on|due in|due next|is due|are due|was due|were due|is to|are to|was to|were to|set to|set for|going to|about to|slated|intends|hoping to|ll|anticipated|forthcoming|to be held|looms|deadline|likely to|forecast to|pencilled in|penciled in|earmarked for|chance of|odds of|no earlier than|not before',
  modal: 'may|might|could',
  if: 'if|unless',
  perfect: 'have',
  lasting: 'all|throughout|last-+ed+s|lasting|ran|continued|stayed|remained|lived|worked|served',
  'present-verb':
    'goes|go|open+s|start+s|begin+s|host+s|face+s|meet+s|play+s|kicks|resume+s|expires|closes|reopens|returns|launches|arrives|leaves|votes|ends|visits|travels|publishes|releases|takes place',
  according: 'according to|citing|as reported by|quoting|in the words of|based on a report by',
  'report-noun': 'report+s|statement+s|account+s|officials there',
  deny: 'denied|denies|deny|denying|refuted|rejects|rejected the|rejecting',
  dispute:
    'disputed|disputes the|disputes that|disputes his|disputes this|challenged|challenges|contested|questioned whether|questioned the|cast doubt|contradicted|contradicts|doubted',
  not: 'not|never|no',
  law: 'article|section|law|act',
  habitual: 'usually|normally|typically|traditionally',
  was: 'was|were|been',
  when: 'when',
  superlative:
    'best|worst|most|least|only|highest|lowest|biggest|largest|smallest|longest|deadliest|hottest|coldest|wettest|driest|strongest|weakest|fastest|fewest|deepest|steepest|heaviest',
  'put-off': 'postponed|moved|rescheduled|put off|put back|pushed back|delayed|brought forward|postponement',
  over: 'over|on',
  author: 'by',
  expectation: 'forecast+s|estimate+s|guidance|projection+s|outlook',
  compared: 'than|compared|from the same|from a|against|versus',
  cancel: 'cancelled|canceled|called off|postponed|scrapped|cancellation',
  'planned-adjective': 'planned|scheduled|upcoming|expected|forthcoming|long - awaited|anticipated',
  preposition:
    'in|on|at|by|from|to|with|for|during|after|before|as|about|over|under|into|against|between|while|but|and|because|since|when|where|amid|despite|although|though|through|until|via|without|adding|according to',
  'title-noun': 'reporters|journalists|parliament|lawmakers',
  pronoun:
    'he|she|they|it|we|i|you|who|which|that|this|these|those|there|others|both|also|has|have|had|was|were|is|are|later|then|not|never',
  'to-be': 'was|were|is|are|been|being|be|stay|remain|keep',
  determiner: 'the|a|an|another|any|my|our|his|her|its|their|this|that',
  relative: 'who|which|whose|whom',
  that: 'that|whether|if',
  abbreviation:
    'mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|sen|rep|gov|st|jr|sr|no|vs|etc|inc|ltd|corp|co|jan|feb|mar|apr|jun|jul|aug|sep+t|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ca|approx|dept|est|fig|rev|hon|adm|cmdr',
  boilerplate: "read also|read more|related|see also|also read|watch|more on this|recommended|more from|don ' t miss|sign up|subscribe",
  'before-number':
    'about|over|than|some|least|nearly|almost|only|around|approximately|up to|more|under|number|no|route|flight|for|just|exactly|lot|room|unit|bus|gate|case|page|chapter|section|act|resolution|windows|model|platform',
  'verb-cue': 'to|will|would|could|may|might|can|must|not|should|shall',
  'also-verb': 'last|march|may|spring|fall|second',
  until: 'until|till|by|through',
};
