/** What speaks of what may come, is planned or is looked for. */
import { each, far, rows, type Trigger } from "./trigger-rows.ts";

export const prospects: readonly Trigger[] = [
  ...rows(
    "hypothetical",
    "before",
    "list",
    far,
    "if|return if|er if|er for|call if|unless|should you|should he|should she|should they|should symptoms|should there be|should the patient|should this|in case of|in the event of|in the event that|in case|return for|return to ed for|rted|rted for|rted if|rted with|rted w|return to er for|call for|call with|seek care for|go to the er for|go to the emergency room for|return precautions|return precautions for|precautions for|watch for|watching for|look out for|be alert for|monitor for|monitoring for|monitored for|to monitor for|observe for|observed for|be aware of|risk of|risks of|risk for|at risk for|at risk of|high risk for|high risk of|increased risk of|increased risk for|risk factors for|risk factor for|risks include|risks including|risks include but are not limited to|to prevent|prevent|prevents|preventing|prevention of|in preventing|prophylaxis against|prophylaxis for|prophylaxis of|ppx for|to reduce the risk of|reduce risk of|to avoid|avoiding|in hopes of avoiding|education about|education on|education regarding|educated about|educated on|educated regarding|counseled about|counseled on|counseled regarding|counselled on|counselled about|counselled regarding|instructed on|information about|handout on|information on|discussed signs of|signs of|signs and symptoms of|signs or symptoms of|signs / symptoms of|warning signs of|can be affected by|may be affected by|can cause|may cause|could cause|might cause|can lead to|may lead to|could lead to|may result in|can result in|could result in|may develop|could develop|might develop|side effects of|side effects such as|side effects including|side effects include|potential complications|possible complications|complications such as|complications including|complications include|chance of|patients with|people with|individuals with|those with|children with|in patients with|vaccine for|vaccination against|vaccine against|immunization against|exposure to|exposed to|when to call|to screen out|pending evaluation for",
  ),
  // What the patient or a relative asks is no statement of the provider: "daughter asks about a concussion". Not "asks about her migraines", which she has.
  ...rows(
    "hypothetical",
    "before",
    "phrase",
    4,
    each(
      "asks|asked|asking|wonders|wondered|wondering|inquires|inquired|inquiring",
      "about a|about an|about possible|re|re :|whether|if he has|if she has|if they have|if this is|if it is|if it could be|if this could be|about having|could this be",
    ),
  ),
  ...rows(
    "hypothetical",
    "before",
    "phrase",
    3,
    "fever means|redness means|red streaks means|pus means|would mean|could mean|might mean",
  ),
  // Of a list too: "kernicterus, dehydration warning signs given".
  ...rows(
    "hypothetical",
    "after",
    "phrase",
    far,
    "warning signs given|warning signs reviewed|warning signs discussed|danger signs given|danger signs reviewed",
  ),
  ...rows(
    "hypothetical",
    "after",
    "phrase",
    1,
    "can cause|can lead to|can also cause|can affect|can result in|can occur|have been reported|has been reported|have been described|has been described|are known to occur|is known to occur",
  ),
  ...rows(
    "planned",
    "before",
    "order",
    8,
    "scheduled for|is scheduled for|was scheduled for|scheduled to undergo|schedule for|to be scheduled for|scheduled to have|plan for|plans for|planning for|planned for|plan to|plans to|planning to|plan is to|plan is for|will undergo|to undergo|going to undergo|will have|will need|will require|will get|will schedule|will order|will obtain|will proceed with|proceed with|planned|planning|consider|considering|will consider|would consider|can consider|may consider|should consider|to consider|candidate for|awaiting|pending|schedule|recommend|recommended|i recommend|recommending|recommend obtaining|recommended obtaining|would recommend|referral for|referred for|order|ordered|may need|may require|would benefit from|wishes to proceed with|elective|upcoming|due for|will perform|to be done|will be scheduled for",
  ),
  ...rows(
    "planned",
    "after",
    "phrase",
    4,
    "is scheduled|was scheduled|scheduled|scheduled for|is scheduled for|was scheduled for|has been scheduled|is planned|planned|will be scheduled|will be performed|will be obtained|will be ordered|was ordered|ordered|has been ordered|is pending|pending|is recommended|was recommended|to be scheduled|can be considered|could be considered|will be considered|may be considered",
  ),
  ...rows(
    "screening",
    "before",
    "list",
    8,
    "screening for|screen for|screened for|screening test for|screening tests for|screening exam for|encounter for screening for|encounter for screening|here for screening|presents for screening|due for screening|to screen for|here for mammogram|here for a mammogram|here for screening mammogram|surveillance for",
  ),
  ...rows(
    "planned",
    "before",
    "phrase",
    1,
    "trying to|attempting to|wants to|would like to|hopes to|hoping to|working to|efforts to|goal to|goal is to|motivated to",
  ),
  ...rows("screening", "before", "adjective", 2, "screening|routine screening"),
  ...rows("screening", "after", "phrase", 0, "screening|screen|screening test|screening exam|screenings"),
  ...rows(
    "planned",
    "before",
    "order",
    10,
    each(
      "will|to|would|is to|are to|shall|we will|going to|is going to|plans to|plan to|planning to|wants to|would like to|hopes to|intends to|expects to|ready to|set to|agrees to|agreed to|elects to|elected to|opts to|wishes to|to then|will then|will also|will likely|will soon|will eventually|will probably",
      "undergo|have|have a|begin|initiate|receive|get|schedule|arrange|obtain|order|proceed with|proceed to|pursue|perform|do|do a|start|transition to|switch to|return for|come back for|follow with|repeat|set up|place|insert|book|plan|trial|try|add|give|send for|be referred for|be scheduled for|be booked for|be evaluated for|need|require|discuss|consider|go for|be started on|be given|be having|be getting|be set up for|refer for|refer to|administer|check|recheck|complete",
    ),
  ),
  ...rows(
    "planned",
    "before",
    "order",
    10,
    [
      each(
        "is|are|was|were|has been|have been|been|being|am",
        "scheduled for|scheduled to have|scheduled to undergo|scheduled to start|booked for|set for|set up for|listed for|slated for|referred for|referred to|recommended for|planned for|approved for|arranged for|waiting for|awaiting|anticipating",
      ),
      "tentative|tentatively|proposed|proposing|contemplating|exploring|looking into|preparing to start|prepare for|gearing up for|ready for|ready to start|on call for|on call to or for|posted for|added on for|added to schedule for|add on for|bring back for|brought back for|to be admitted for|admitted tomorrow for|direct admit for|direct admission for|goes to or for|take to or for|taking to or for|return to or for|back to or for|will go to or for|to or for|to the or for|or today for|or tomorrow for|next step|next step is|next step :|saving up for|date for|date set for|tentative date for|surgery date for|agreed to|opted for|will try|trial of|on the books for|keep appointment for|keep appt for|second dose of|booster of|proceed to|proceed with|evaluating for|then start|then begin|then add|transplant list for|move ahead with|moving ahead with|go ahead with|going ahead with|move forward with|moving forward with|about to start|about to undergo|about to have|h&p prior to|h&p before|h & p prior to|h & p before|clearance prior to|evaluation prior to|evaluation before|visit prior to|visit before|physical prior to|physical before|hold prior to|stop prior to|stop before|hold before|medically optimized for|optimized for|optimize before|workup for|worked up for|being worked up for|under evaluation for|evaluated for|meeting criteria for|qualifies for|eligible for|waiting for a date for|waiting for a date for her|waiting on a date for|date for|plan|plan :|plan is|plan includes|plan on|plans on|planning on|planning a|planned for a|plan now for|plan now is|plans|tentatively planned for|tentative plan for|having a|is having|be having|to be having|going for|going in for|goes for|go for|slated for|booked for|is booked for|on the schedule for|on schedule for|set for|is set for|set up|set up for|setting up|arrange|arranged|arranging|arrange for|arranged for|arranging for|arrangements made for|appointment for|appointment made for|appt for|appointment scheduled for|has appointment for|has an appointment for|npo for|npo after midnight for|npo at midnight for|bridge to|bridging to|bridge to transplant with|await|awaits|awaiting approval for|awaiting authorization for|awaiting a date for|waiting for|waiting on|waiting to have|waiting to start|waiting to get|waitlisted for|wait listed for|wait - listed for|on the waiting list for|on waiting list for|on the wait list for|on wait list for|on the waitlist for|on waitlist for|on the list for|on list for|listed for|is listed for|relisted for|anticipate|anticipates|anticipating|anticipated|anticipate need for|expected to undergo|expected|staged|staged to|second stage|interval|elective|electively|preop for|pre - op for|preop visit for|pre - op visit for|preoperative visit for|preoperative evaluation for|pre - operative evaluation for|preoperative clearance for|pre - operative clearance for|preop clearance for|pre - op clearance for|preoperative clearance before|surgical clearance for|medical clearance for|cleared for|clearance for|clearance before|here for clearance for|preparing for|in preparation for|prep for|prior to planned|before planned|ahead of planned|ahead of|authorization for|prior authorization for|pending approval of|pending insurance approval for|insurance approval for|approved for|next cycle of|next dose of|next round of|next session of|due for repeat|due for next|due for her|due for his|overdue for|needs|needs a|needs to have|need for future|referral placed for|referral made for|referral sent for|referral to|referred to|refer for|refer to|refer|referring for|refer to surgery for|refer to gi for|consult for|consulted for|consult placed for|evaluation for|being evaluated for|under evaluation for|candidate for future|future|eventual|possible future|subsequent|deferred until|defer until|postponed until|rescheduled for|reschedule|rescheduled|return for|returning for|returns next week for|return next week for|return in one week for|come back for|coming back for|coming in for|consented for|consents to|consent signed for|consent obtained for|signed consent for|agreeable to|agrees with|amenable to|interested in|would like|would like a|wants|wants a|wants to have|wants to do|wants to proceed with|requests|requesting|desires|opted for|opts for|chose|has chosen|elected|recommends|recommended for|recommending|advises|suggests|surgeon recommends|tumor board recommends|offered and accepted|accepts|accepted|bring in for|admit for|admitted for elective|admit tomorrow for|transfer for|transferring for|transition to|transitioning to|obtain|get|send for|sent for|sending for|order for|orders for|orders placed for|ordering|request|schedule for a|schedule a|scheduled|scheduling|scheduling for|to schedule|book|booked|booking|repeat|recheck",
    ].join("|"),
    "remedy",
  ),
  ...rows(
    "planned",
    "after",
    "phrase",
    6,
    [
      each(
        "is|are|was|were|has been|have been|being|will be|to be|now|tentatively|is being|is tentatively|is to be|are to be",
        "scheduled|planned|booked|arranged|set up|set for|set|slated|ordered|requested|pending|recommended|anticipated|postponed|rescheduled|approved|reserved|coordinated",
      ),
      each(
        "will be|to be|is to be|are to be|can be|should be|needs to be|need to be",
        "performed|done|placed|started|begun|initiated|given|repeated|obtained|administered|removed|inserted|completed|checked|drawn|sent|added|restarted|resumed|considered",
      ),
      "proposed|tentatively|posted|posted for|targeted|targeted for|penciled in|penciled in for|on deck|agreed to|agreed upon|starts|begins|starting|beginning|in planning|being planned|being considered|under consideration|approved|authorized|reserved|soon|shortly|imminent|eventually|ultimately|down the road|as scheduled|date pending|is next step|next step|planned for|planned on|planned in|planned tomorrow|planned next|planned this|booked|booked for|slated|slated for|arranged|arranged for|set for|set up for|anticipated|to follow|to begin|to start|to commence|to resume|to take place|to occur|to happen|will begin|will start|will follow|will occur|will take place|will resume|will commence|will be|is next|next|upcoming|in the works|in process|under discussion|on the schedule|on the calendar|awaited|is awaited|awaiting approval|awaiting authorization|pending approval|pending authorization|pending insurance|pending clearance|pending insurance approval|date pending|tbd|to come|once approved|once authorized|once cleared|once stable|once available|when approved|when available|when stable|when genetics return|when able|when ready|if approved|after approval|after clearance|appointment|appointment made|appt|appt made|referral placed|referral sent|referral made|referral|referral ordered|consult placed|order placed|orders placed|order sent|recommended|advised next|due|is due|due in|due next|overdue|is overdue|as outpatient|as an outpatient|outpatient|date set|pre - op|rescheduled|rescheduled for|postponed to|postponed until|consent signed|on hold until|deferred until|deferred to|delayed until",
    ].join("|"),
    "remedy",
  ),
  ...rows(
    "hypothetical",
    "before",
    "phrase",
    4,
    "epipen for|epi - pen for|epi pen for|epinephrine for|narcan for|naloxone for|glucagon for|monitored on tele for|monitored on telemetry for|monitored closely for|on tele for|risks incl|risks incl.|side effects incl|precautions incl|return precautions incl|red flags incl|smoking causes|can raise|may raise|might raise|could raise|may elevate|may affect|may increase|warned about|warning about|warn about|warn of|warned of|warning of|prn|prn for|p.r.n|p.r.n.|p.r.n. for|as needed|as needed for|as needed :|as necessary for|if needed for|when needed for|to use for|for breakthrough",
  ),
  ...rows(
    "hypothetical",
    "before",
    "list",
    far,
    [
      each(
        "return|return to ed|return to er|return to the ed|return to the er|return to clinic|return here|return immediately|come back|come in|come to the er|come to the ed|go to the er|go to the ed|go to er|go to ed|go to the emergency department|go to the emergency room|go to the hospital|go to urgent care|call|call us|call me|call clinic|call the clinic|call office|call the office|call 911|call your doctor|phone|contact us|contact the office|seek care|seek care immediately|seek help|seek medical attention|seek medical care|seek emergency care|seek immediate care|notify|notify us|notify md|notify provider|page|page md|page team|be seen again|er return|ed return|hold|hold dose",
        "for|with|with any|for any|if|should|when|at the first sign of|at first sign of|at any sign of|immediately for|immediately with|right away for|promptly for|in case of|in the event of|upon|for new|for worsening|sooner for|sooner with|early for|urgently for|asap for|at once with|at once for|at once if|right away with|right away if|immediately if|straight away with",
      ),
      each(
        "counseled|counselled|advised|educated|instructed|warned|cautioned|informed|told|reminded|taught|discussed|reviewed|explained|understands|aware|made aware|knows",
        "of risk of|of risks of|of the risk of|of the risks of|of the risks|of signs of|of symptoms of|about signs of|about the risk of|about risk of|about risks of|about possible|about the possibility of|of the possibility of|of possible|to watch for|to monitor for|to look for|to look out for|to report|to report any|to call for|to return for|to return with|to return with any|to go to er for|to go to ed for|on signs of|on symptoms of|on risk of|dangers of|danger of|risk of|risks of|risks including|warning signs of|symptoms of|what to do for|prevention of|potential for|complications of untreated|that untreated|side effects of|side effects including|side effects such as|possible side effects of",
      ),
      each(
        "may|might|could|can",
        "progress to|lead to|turn into|evolve into|evolve to|advance to|cause|trigger|precipitate|provoke|induce|worsen|increase risk of|increase the risk of|predispose to|make you|make her|make him|make you feel|result in|contribute to future|develop into|bring on|end in",
      ),
      each(
        "to prevent|preventing|prevention of|to protect against|protect against|protects against|protecting against|protection against|protection from|to protect from|guard against|guards against|prophylaxis|prophylactic for|prophylactically for|to avert|to avoid|avoidance of",
        "|further|recurrent|future|recurrence of|new|the development of|development of|another",
      ),
      each(
        "risk|chance|chances|likelihood|probability|danger|dangers|hazard|hazards|threat|consequences|complications|odds|potential|prospect|propensity",
        "of|of developing|for|for developing|of recurrent|of future|of having|of getting|including|include|are|factors for",
      ),
      each(
        "worried|worries|worrying|fears|fear|fearful|afraid|scared|anxious|nervous|concerned|concern|terrified",
        "she might get|he might get|she might develop|he might develop|she could get|he could get|she could develop|he could develop|she may get|he may get|she may develop|he may develop|she could have a|he could have a|of getting|of having|of developing|about developing|about getting|about having|about catching|that she will get|that he will get|she will get|he will get|she will develop|he will develop|about future|about possible future",
      ),
      "watch closely for|watchful for|stay alert for|keep an eye out for|keep an eye on for|look for signs of|monitor closely for|monitor her for|monitor him for|monitor for signs of|observe closely for|surveillance for recurrent|checks for|check daily for|check feet for|inspect for|alert for|be vigilant for|vigilance for|lest|or else|susceptible to|predisposed to|predisposes to|predispose to|predisposition to|vulnerable to|higher risk of|higher risk for|greater risk of|greater risk for|elevated risk of|elevated risk for|low threshold for|first sign of|first signs of|any sign of|any signs of|at any sign of|at the first sign of|warning signs|red flags :|red flags include|red flags such as|red flags|return precautions :|return precautions include|return precautions including|return precautions given for|strict return precautions for|strict return precautions|er precautions|er precautions for|ed precautions|ed precautions for|precautions|precautions given for|precautions including|seizure precautions for|contingency for|in the unlikely event of|what to do for|what to do about|what to do with|what to do in case of|action plan for|emergency plan for|rescue plan for|for use in|because of possible|because of potential|given potential|given possible|given risk of|given risk for|due to risk of|due to risk for|due to potential|side effects :|side effects are|side effects may include|adverse effects such as|adverse effects including|adverse effects include|possible adverse effects|potential adverse effects|possible side effects|potential side effects|possible side effects include|possible complications of|potential complications of|potential complication|known complication|explained that untreated|were to develop|was to develop|should any|should new|should you have|should you develop|should you notice|should she develop|should he develop|should she have|should he have|should patient develop|should pt develop|anyone with|anybody with|persons with|women with|men with|adults with|patients who have|patients who develop|people who have|those who have|vaccinate against|vaccinated against|vaccinate for|immunized against|immunize against|immunity to|titers for|education for|education re|handout for|handout about|handout given on|pamphlet on|brochure on|leaflet on|literature on|information re|information regarding|discussed dangers of|discussed the dangers of|discussed risk of|discussed risks of|discussed the risk of|discussed the risks of|discussed potential|discussed possible|discussed possibility of|discussed the possibility of|taught signs of|reviewed signs of|reviewed symptoms of|explained risk of|explained risks of|explained the risk of|explained signs of|ruling out future|carrier of risk|after exposure to|possible exposure to|potential exposure to|fear of|fears|feared|had asked about|had wondered about|afraid of",
    ].join("|"),
  ),
  ...rows(
    "hypothetical",
    "after",
    "phrase",
    4,
    [
      each(
        "should|if|when|unless|in case|were to|was to|ever",
        "occur|occurs|develop|develops|recur|recurs|worsen|worsens|appear|appears|arise|arises|return|returns|present|happen|happens|persist|persists|emerge|emerges|it recurs|it returns|it occurs|it develops|it worsens|they recur|they return|not improved|continue|continues|relapse|relapses|come back|comes back|you notice|suspected",
      ),
      "may occur|might occur|could occur|can occur|may develop|might develop|could develop|can develop|may happen|could happen|may result|could result|can result|may follow|risk reviewed|risk explained|risk discussed|risks explained|risks discussed|risks reviewed|is possible with|is a possible side effect|is a side effect|is a risk|are risks|is a known risk|as a possible complication|as a risk|as a possible side effect|were discussed as risks|were explained as risks|possible with this drug|would prompt|would warrant|would require|would mean|warrants return|warrant return",
    ].join("|"),
  ),
  ...rows(
    "screening",
    "before",
    "phrase",
    8,
    [
      each(
        "screening|screen|screens|screened",
        "|for|for any|is for|test for|tests for|lab for|labs for|exam for|of|today for|visit for|with|done for|ordered for|offered for|performed for",
      ),
      each(
        "routine|annual|periodic|universal|newborn|prenatal|well|preventive|yearly|opportunistic|age appropriate",
        "screening|screening for|screen for|screen|check for|testing for|test for|surveillance for|screening test for|labs for|lab work for",
      ),
      "checked you for|tested you for|looked for in routine labs",
      each(
        "dexa|dxa|dexa scan|dxa scan|bone density|bone density scan|bone density test",
        "for|to look for|to check for|to evaluate for|to assess for",
      ),
      "asymptomatic screening for|average risk screening for|early screening for|early screening with|early detection of|to detect|for early detection of|for detection of|screening ultrasound for|screening ct for|screening mri for|screening mammogram for|screening colonoscopy for|screening exam|screening lab|screening labs|encounter for screening|visit for screening|presents for routine|here for routine|health maintenance :|preventive screening :|screening due :",
    ].join("|"),
  ),
  ...rows("hypothetical", "before", "adjective", 1, "should"),
  ...rows(
    "screening",
    "after",
    "phrase",
    0,
    "screening for|screening today|screening done|screening due|screening per|screening with|screening by|screening via|screening is|screening was|screen today|screen done|screen due|screen with|screening negative|screen negative|screening lab|screening labs",
  ),
  ...rows("hypothetical", "after", "phrase", 0, "precautions|prophylaxis|prevention|ppx|risk|risks"),
];
