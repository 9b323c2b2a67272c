const business =
  /^(?:(?:constituency )?surgery\b|(?:the )?(?:lords|commons)\s*[-–:]|(?:trains?|travel|flight|car|depart\w*|arriv(?:e|es|al)|box|diary)\b|lunch, no|no (?:official )?engagements?|constituency|(?:[\w ]{0,20} )?(?:oral )?questions\b|prime minister's questions|pmqs|votes?|private\b|desk\b|office\b(?! (?:for|of)\b)|budget statement|hold\s*$|keep free|free\b|leave\b|annual leave|bank holiday|recess|conference recess|parliament (?:returns|rises|sits)|rest\b|gym|dentist|home\b(?! (?:office|secretary))|working from home|school(?:\s*$| (?:run|play|pick-?up|holidays?|sports day|concert)\b)|break\b|nothing|none\b|anniversary of|reading|box work|ministerial box|cabinet\b(?! (?:office|member))|statement\b|second reading|committee stage|house (?:of (?:lords|commons)|business)\b(?! .*\b(?:group|meeting|reception|dinner)\b)|report stage|team meeting|all[- ]staff)|\b(?:prep|drafting|speech writing|westminster hall debate|adjournment debate|office time|planning meeting|pre-?brief|do not book|whips?|school run|stocktake|tickets|officials only|po only|private office|internal\b|no (?:engagement|role|meeting)|not ours|publishes|publication|published|embargo\w*|statistics|deadline|lines with|lines to take|returns to parliament|unit, weekly|weekly catch-up)\b|^officials\b/i
const occasion =
  /\b(?:meeting|call|visit|roundtable|round table|lunch|dinner|reception|session|bilateral) (?:with|to|of|at|hosted)\b/i

/** What stands in diaries and lists and is no contact: travel, the House, leave, publications, the office among itself. */
export const isNoMeeting = (what: string): boolean =>
  ofOwn.test(what) || (business.test(what) && !occasion.test(what))

const ofOwn = /\((?:personal|family)\)/i

const writing = /\b(?:e-?mail(?:ed|s)?|letters?|wrote|written|correspondence|post)\b/i
const meeting =
  /\b(?:met|meetings?|mtg|calls?|phone|telephone|tel|rang|spoke|zoom|teams|skype|visit(?:ed)?|in person|face[- ]to[- ]face|lunch|coffee|tea|dinner|saw|seen|video|vc|conference|workshop|round-?table|session|event|drop-in|reception|do|drinks|webinar|seminar|briefing|bilateral|bilat|catch-up|chat|hosted|talk)\b/i

/** Whether words speak of writing and of no meeting. */
export const isOnlyWriting = (how: string): boolean => writing.test(how) && !meeting.test(how)
/** Whether words name a way of meeting. */
export const namesMeeting = (how: string): boolean => meeting.test(how)
