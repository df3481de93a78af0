/** Words that say how a condition is doing, or belong to any visit: a piece of text made of nothing else names no condition. */
import { stem } from "../../search/words.ts";

const plain =
  "about above able acceptable activity additional advised aggravated all also although any appears appointment appropriate area around " +
  "ask away back bad basis because become began being believe best better between blood body both bring call came can care case cause " +
  "caused causing change changes check clinic clinical come compared complete compliant concern concerned concerns condition conditions consider " +
  "consistent consult continue continued continues control controlled could counsel course current currently daily date day days " +
  "decrease decreased degree denies denied despite did difficult difficulty discuss discussed do doctor documented does doing done dose due during each " +
  "early education elevated emergency encourage encouraged endorse endorses evaluate evaluated evaluation evening every exam examination examined " +
  "experience experienced experiences experiencing explain explained extremely feel feeling feels felt female few find findings fine first focused follow " +
  "followed following frequent frequently further gave general gentle get gets getting give given go goal goes going good great had half happen hard " +
  "help helped helps here him home hospital hour hours however if imaging impact important improve improved improvement improving increase " +
  "increased increasing indicated initial instructed intact intermittent issue issues just keep know known lab labs last later least leave length less let " +
  "level levels light like limit limited little long longer look low lower main maintain make male management many mark may mean " +
  "medication medications medicine mild minimal minute minutes moderate moment monitor monitored monitoring month months more morning most mostly move moved " +
  "much must name need needed needs new next night no none normal notes noted now number occasional occasionally office often ok old once one ongoing only onset " +
  "option options order ordered other over overall part past people perform performed persistent physical place plan please point poorly positive possible " +
  "prescribe prescribed prescription present presentation presented presenting presents pressure previous previously primary prior problem problems procedure " +
  "program provide provided rate rather reason reasons recent recently recheck recommend recommended record recur reduce refer referral referred regard " +
  "regarding regards regimen regular relatively relief remain remains repeat report reported reports request response rest result results return " +
  "review reviewed routine same say scan schedule scheduled see seek seem seems seen set several severe should show showed shown shows side significant " +
  "significantly since slight slightly slow small some someone soon stable stage start started starting state stated states stay still stop stopped strong " +
  "such sudden suggest suggested summer support sure sustain symptom symptoms take taken takes taking talk tell term terms test tested testing tests than thing " +
  "things think thought through time times today together told took toward treat treated treatment tried try trying twice type uncontrolled under understand " +
  "until up upon use used using usual usually value values very visit want wants was watch way week weeks weight well went will within work working " +
  "worse worsen worsened worsening would year years yesterday yet young";

const plainStems = new Set(plain.split(" ").map(stem));

/** @param word a stem, as `stem()` makes it */
export function isPlainStem(word: string): boolean {
  return plainStems.has(word) || /^\d+$/.test(word);
}
