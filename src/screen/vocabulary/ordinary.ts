/** Ordinary words one slip away from a cue word, which must not be read as a typo of it. */
export const ordinary: ReadonlySet<string> = new Set(
  `about after again along angle apart apply asked beach beard begin bonus bored bound brain brake break bring broad build built buddy
   candy carry cause chair chart check chess child china choir claim class clean clear client clients climb close cloth coach coast color
   could count court cover cream cycle daily dance dealt doing doubt draft drama drawn dream dress drill drink drive early earth eight
   enter equal error event every exact exist extra faith false favor fewer field fight final first flash fleet floor focus force forth
   forty found frame fresh front fruit funny giant given glass globe going grade grand grant grass great green gross group guess guest
   guide happy heard heart heavy honey horse hotel house human image index inner input issue joint judge knock known label large later
   laugh layer learn lease least leave legal level light limit local logic loose lower lucky lunch major maker march match maybe mayor
   media metal might minor mixed model money month moral motor mount movie music needs never night noise north noted novel nurse occur
   offer often order other ought paint panel paper party peace phase phone photo piano pilot pitch place plain plane plant plate point
   pound power press price pride prime print prior prize proof proud prove queen quick quiet quite radio raise range rapid ratio reach
   ready refer right river rough round route royal rural scale scene scope score sense serve seven shall shape share sharp sheet shelf
   shift shirt short shown sight since sixth skill sleep slide small smart smile solid solve sorry sound south space spare speak speed
   spend spent split spoke sport staff stage stake stand start state steel stick still stock stone stood store storm story strip study
   stuff style sugar suite super sweet table taken taste taxes teach teeth thank their theme there these thick thing think third those
   three throw tight tired title today topic total touch tough tower track trade train trait treat trend trial tried truck truly trust
   truth twice uncle under union unity until upper upset urban usage usual valid value video visit vital voice waste watch water wheel
   where which while white whole whose woman women world worry worse worst worth would write wrong wrote young yours`.split(
    /\s+/,
  ),
);
