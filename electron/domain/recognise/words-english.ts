import { wordsFor } from './word-rule.ts';
import type { WordRule } from './word-rule.ts';

const { raw } = String;
const data = raw`(?:personal |customer |account |user )?(?:data|information|details|records?|account|profile|file)`;
const mine = raw`(?:my|our|(?:any |all |the ){0,3}personal)(?: own)?`;
const ask = raw`(?:I|we)(?: (?:hereby|therefore|also|would like to|want to|wish to|am|are)){0,4}`;

/** English words that point to a right, a complaint or a breach. Suggestions only; widen freely, then run the tests. */
export const englishWords: readonly WordRule[] = [
  ...wordsFor('access', {
    strong: [
      raw`(?:data )?subject access(?: requests?)?|access requests?|requests? for access|right of access`,
      raw`D?SARs?`,
      raw`(?:requesting|request|demand|want|seek(?:ing)?|have|like|get) access(?: to ${mine} ${data})?`,
      raw`cop(?:y|ies) of (?:\w{1,12} ){0,6}(?:data|information|records?|file|details|recordings?|footage|e-?mails?|notes?)`,
      raw`(?:all|any|every|what|which|the) (?:of the )?(?:personal )?(?:data|information|details|records?)(?: that)? you (?:\w{1,12} ){0,2}(?:hold|have|keep|store|process|possess|collected)(?: (?:about|on|concerning|relating to) me)?`,
    ],
    likely: [
      raw`(?:data|information|records?|details|everything|anything) (?:that |which )?(?:you (?:may |might |currently )?(?:hold|have|keep|store|know|process)|(?:is |are )?(?:held|stored|kept)) (?:about|on|concerning|relating to) (?:me|us|myself)`,
      raw`what you (?:know|hold|have|keep|store) (?:about|on) me|(?:want|like|need|get|have|request|send|provide|give)(?: me)? (?:\w{1,12} ){0,2}cop(?:y|ies)`,
      raw`(?:get|see|have|receive|obtain|send me|give me) (?:all (?:of )?|the rest of )?my (?:own |full |whole |complete |medical |personal |customer |staff ){0,2}(?:file|records?|data|notes)`,
      raw`whether (?:or not )?you (?:are )?(?:process|processing|hold|holding|store|storing)`,
      raw`access to ${mine} ${data}`,
      raw`(?:what|which) (?:personal )?(?:data|information) do you (?:hold|have|keep|store)`,
    ],
    weak: [
      raw`(?:data|information|records?|details) (?:held |stored |kept )?(?:about|on|concerning|relating to) (?:me|us|myself)`,
      raw`CCTV(?: footage)?|call recordings?`,
    ],
  }),
  ...wordsFor('rectification', {
    strong: [
      raw`rectif(?:y|ication|ied)|right to rectification`,
      raw`(?:correct|amend|update|fix|change|complete) (?:\w{1,12} ){0,3}(?:inaccurate|incorrect|wrong|incomplete|out[- ]of[- ]date|outdated)`,
    ],
    likely: [
      raw`(?:inaccurate|incorrect|incomplete|outdated|out[- ]of[- ]date|wrong(?:ly recorded)?) (?:\w{1,12} ){0,2}(?:data|information|records?|details|address|name|date of birth|e-?mail|phone number|entry)`,
      raw`(?:correct|amend|update|fix) (?:my|our|the) (?:\w{1,12} ){0,3}(?:data|information|records?|details|address|name|date of birth|e-?mail|phone number|entry|account)`,
      raw`(?:name|address|date of birth|e-?mail|phone number|record|data|information|entry)(?: \w{1,12}){0,4} (?:is|are) (?:wrong|incorrect|inaccurate|misspelt|misspelled|out[- ]of[- ]date|incomplete)`,
    ],
  }),
  ...wordsFor('erasure', {
    strong: [
      raw`right to (?:be forgotten|erasure|deletion)|RTBF`,
      raw`erasure of (?:all |any |my |the ){0,3}(?:personal )?(?:data|information)|(?:request(?:ing)?|immediate|demand) (?:the )?(?:immediate )?(?:erasure|deletion)|(?:erasure|deletion) requests?`,
      raw`(?:deleted?|erased?|removed?|destroy(?:ed)?|wiped?) (?:\w{1,12} ){0,4}?${mine} (?:\w{1,12} ){0,2}?${data}`,
      raw`(?:delete|erase|remove|destroy|wipe) (?:all|any|every|everything)(?: of)?(?: the| my| your)?(?: personal)?(?: data| information| records?| details)?(?: (?:that )?you (?:hold|have|keep|store))?(?: (?:about|on|concerning) me)?`,
    ],
    likely: [
      raw`(?:delete|erase|remove|forget) (?:me|my)(?: (?:name|e-?mail(?: address)?|number|photos?|details))?(?: from (?:your|the) (?:\w{1,12} ){0,2}(?:systems?|database|records?|files?|lists?))?`,
      raw`(?:delete|erase|remove|destroy) (?:the following |the |this |that |these )(?:personal )?(?:data|information|records?|details|photos?|account)`,
      raw`(?:close|deactivate) (?:and delete )?my account`,
    ],
    weak: [raw`erasure|deletion|deleted?|erased?`],
  }),
  ...wordsFor('restriction', {
    strong: [
      raw`right to restrict(?:ion)?|restriction of (?:the )?processing|(?:restrict|suspend|freeze|block|limit) (?:the |any |all |further ){0,3}processing`,
    ],
    likely: [
      raw`(?:restrict|limit|suspend|freeze) (?:the |your |any ){0,2}use of ${mine} ${data}`,
      raw`(?:stop|cease) (?:using|processing) ${mine} ${data} (?:until|while)`,
    ],
  }),
  ...wordsFor('portability', {
    strong: [
      raw`data portability|portability requests?|right to (?:data )?portability`,
      raw`structured,? commonly[- ]used(?:,? (?:and )?machine[- ]readable)?(?: format)?|machine[- ]readable(?: (?:format|form|copy|file))?`,
      raw`(?:transfer|transmit|send|port|move|export) (?:\w{1,12} ){0,2}${mine} (?:\w{1,12} ){0,2}?${data} (?:directly |over )?to (?:another|a different|a new|my new|the new|a third|an?other)`,
    ],
    likely: [raw`export (?:of )?(?:\w{1,12} ){0,2}${mine} ${data}`],
    weak: [raw`(?:in|as) (?:an? )?(?:CSV|JSON|XML|Excel)(?: (?:file|format))?`],
  }),
  ...wordsFor('marketing-objection', {
    strong: [
      raw`(?:object(?:ing|ion)?|opt(?:ing)? out|opposed?) (?:\w{1,12} ){0,10}?(?:direct )?marketing(?: purposes)?`,
      raw`(?:stop|cease|no more|do not|don't|quit) (?:\w{1,12} ){0,6}?(?:marketing|newsletters?|mailing lists?|advertising|adverts|promotions?|promotional|sales calls?|cold calls?|spam(?:ming)?)(?: (?:e-?mails?|messages?|material|purposes|calls?|texts?))?`,
      raw`unsubscribe me|(?:take|remove) me (?:off|from) (?:\w{1,12} ){0,3}(?:mailing|marketing|e-?mail|distribution|newsletter|contact|call)(?:ing)? ?lists?`,
    ],
    likely: [
      raw`(?:please |want to |like to |trying to |tried to )unsubscribe|unsubscribe(?= ?(?:$|[.!?\n]))|opt(?:ing)?[- ]?out of (?:\w{1,12} ){0,3}(?:e-?mails?|messages?|communications?|calls?|texts?)`,
      raw`(?:stop|cease|do not|don't) (?:e-?mailing|calling|texting|contacting|sending|contact|e-?mail|call) me`,
    ],
    weak: [raw`unsubscribe|junk mail|direct marketing`],
  }),
  ...wordsFor('objection', {
    strong: [
      raw`right to object|object(?:ing|ion)? to (?:\w{1,12} ){0,5}?(?:processing|use of|using|profiling|legitimate interests?)`,
    ],
    likely: [
      raw`${ask} object(?:ing)?(?: to)?`,
      raw`(?:stop|cease|do not|don't) (?:using|processing|sharing|selling|use|process|share|sell) (?:any of |all |any )?${mine} ${data}`,
    ],
    weak: [raw`(?:my|this|an) objection`],
  }),
  ...wordsFor('automated-decision', {
    strong: [
      raw`automated (?:individual )?decisions?(?:[- ]making)?|(?:solely|purely|fully) automated(?: (?:processing|decision|means))?|human (?:intervention|review)(?: of (?:the|this|your) decision)?`,
    ],
    likely: [
      raw`(?:decision|decided|rejected|refused|declined|turned down|scored) (?:\w{1,12} ){0,8}?(?:by|from) (?:an? |your |the ){0,2}(?:computer|algorithm|machine|bot|AI|system|software)`,
    ],
    weak: [raw`profiling|credit scor(?:e|ing)|algorithm`],
  }),
  ...wordsFor('consent-withdrawal', {
    strong: [
      raw`(?:withdraw(?:ing|al)?|revok(?:e|ing)|retract(?:ing)?|cancel(?:ling)?)(?: of)? (?:\w{1,12} ){0,4}?(?:consent|permission|authori[sz]ation)|consent (?:is |has been )?(?:hereby )?(?:withdrawn|revoked)`,
    ],
    likely: [
      raw`(?:no longer|do not|don't|never) (?:consent|agree(?:d)?|give (?:you )?(?:my )?(?:consent|permission))(?: to)?`,
    ],
  }),
  ...wordsFor('complaint', {
    strong: [
      raw`(?:formal|official|data protection|privacy|GDPR) complaints?|(?:make|making|lodge|lodging|file|filing|raise|raising|submit|register) (?:\w{1,12} ){0,3}complaint`,
      raw`${ask} (?:complain|complaining|writing to complain)`,
    ],
    likely: [
      raw`(?:my|this) complaint|(?:did not|didn't|have not|haven't|has not|not yet|never|without) (?:\w{1,12} ){0,3}?(?:receive|received|had|get|got|answered|replied|responded|respond|answer|reply)(?: (?:to|an|a|any)){0,3}(?: (?:my|answer|reply|response)){0,2}`,
      raw`(?:period|deadline|time limit) (?:\w{1,12} ){0,8}?(?:exceeded|expired|passed|missed)|unhappy with|dissatisfied with`,
    ],
    weak: [raw`complaints?|complain(?:ed|ing)?|Information Commissioner|ICO|supervisory authority|ombudsman`],
  }),
  ...wordsFor('breach', {
    strong: [
      raw`(?:personal )?data (?:breach(?:es)?|leak)|breach of (?:personal )?(?:data|confidentiality)|(?:security|privacy) (?:breach|incident)`,
      raw`(?:sent|e-?mailed|disclosed|posted|forwarded|given) (?:\w{1,12} ){0,8}?(?:to|by) (?:\w{1,12} ){0,3}?(?:wrong|incorrect|unintended) (?:person|recipient|address|e-?mail|customer|client|patient)`,
    ],
    likely: [
      raw`(?:lost|stolen|left|mislaid|missing) (?:\w{1,12} ){0,3}?(?:laptop|phone|usb(?: stick)?|memory stick|tablet|device|paper file|notebook|briefcase)|(?:laptop|phone|usb stick|memory stick|tablet|device|briefcase) (?:\w{1,12} ){0,3}?(?:lost|stolen|left|missing)`,
      raw`ransomware|hacked|phishing|unauthori[sz]ed (?:access|disclosure)|(?:someone|somebody) else's (?:data|details|information|records?|file|letter|statement)`,
    ],
  }),
];
