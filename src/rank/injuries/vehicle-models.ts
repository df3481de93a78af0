/**
 * Cars by the names that patients call them: "rear-ended by an F-150", "in her Civic". Our own knowledge of what each is; V43 and V53 divide by it.
 */
export const pickupModels =
  "f-?[1-4]50s?|silverados?|tacomas?|tundras?|dodge ram|ram (?:1500|2500|truck)|gmc sierra|ford ranger|chevy colorado|ridgelines?|titan|el camino|dually";
export const suvModels =
  "tahoes?|suburbans?|(?:ford )?explorers?|escalades?|cr-?vs?|rav-?4s?|highlanders?|4 ?runners?|wranglers?|cherokees?|yukons?|equinox|blazers?|broncos?|foresters?|outbacks?|range rovers?|durangos?|expeditions?|pathfinders?|tucsons?|santa fe|tellurides?|cx-?5|navigators?|land cruisers?";
export const vanModels =
  "odysseys?|siennas?|(?:grand )?caravans?|sprinters?|econolines?|astro|pacificas?|ups truck|(?:fedex|amazon|mail|delivery) (?:van|truck)";
export const carModels =
  "camrys?|corollas?|civics?|accords?|altimas?|sentras?|prius(?:es)?|teslas?|model [3sy]|malibus?|impalas?|mustangs?|camaros?|jettas?|elantras?|sonatas?|ford (?:focus|fusion|taurus)|bmws?|mercedes|audis?|hondas?|toyotas?|nissans?|chevys?|chevrolets?|subarus?|kias?|hyundais?|volkswagens?|vw|mazdas?|lexus|acuras?|buicks?|cadillacs?|chryslers?|taxis?|cabs?|ubers?|lyfts?|hatchbacks?|station wagons?";
