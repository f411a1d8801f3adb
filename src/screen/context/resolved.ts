import { type Context, lines } from '#screen/cue.ts';

/** Handled: somebody competent reached the person, and nobody named is still exposed. */
export const resolved: readonly Context[] = [
  {
    id: 'in-care',
    kind: 'resolved',
    says: lines(`
      admitted|readmitted to|at|inpatient|last|yesterday|this|tuesday|monday|wednesday|thursday|friday|saturday|sunday|for|on|and|overnight|there
      got|was|were|been|is|being|him|her|them admitted|readmitted|hospitalized|stabilized|intubated|committed
      in|at the? icu|detox|psych|inpatient|treatment|ward|rehab
      is|shes|hes|theyre|still|now|safe|fine|resting|stable|up in|at the|a? hospital|er|icu|psych|ward|unit|rehab|crisis
      from the hospital & eating|jello|stable|fine|ok|better|calls|called
      on a hold|72
      emergency detention
      on the cardiac|psych|surgical|step|med|medical|third|fourth|fifth|maternity floor|unit|ward
      rehab hospital
      ambulance|ems|paramedics|medics took|transported|picked|got|have|are_with|is_with|cleared|revived|treated|checked
      ambulancia|paramedicos llego|llegaron|se_lo|se_la|la|lo
      medically|psychiatrically? cleared
      cleared by|to work|at|for
      crisis_team|mobile_crisis|cope|er|ed|doctor|doctors|hospital|pediatrician|nurse|poison_control took|cleared|evaluated|saw|assessed|admitted|kept|has|said|says|confirmed|documented|checked
      got revived|narcan|treated|stitched|help
      narcan|naloxone worked|brought
      esta|fue|la|lo|ya|quedo|sigue internad*|hospitalizad*|ingresad*|internaron|internaron
      ya esta|estan a_salvo|bien|estable|segura|seguro|en
      esta|estan|sigue estable|a_salvo|bien
      a salvo
      en el hospital|siquiatrico|psiquiatrico & estable|bien|ya|internad*|cuidan|visitar
      ya lo|la dieron
      dieron|dio de alta
      doing|feeling|es|esta much|so|really? better|fine|well|great|good|ok|okay|bien
      recovered|recovering|recovers|recuperado|recuperada
      stable|estable
      discharged to|with|after|home & safe|fine|stable|clean|doing|well
      is|are|was|were|hes|shes|theyre|all|both|everyone|kids|now|ok|okay|be safe
      turned|was|is|just|it muscle|gas|allergies|panic|heartburn|constipation|reflux|indigestion
      nurse|hospice|daughter|sister|family|doctor|medic is|are there|with him|with her|with them
      hospice nurse|is|has|team
    `),
    reach: { left: 60, right: 12 },
    fires: 'She is suicidal, so they got her admitted this morning.',
    spares: 'She was admitted in spring but today she is suicidal.',
  },
  {
    id: 'taken-away',
    kind: 'resolved',
    says: lines(`
      arrested|arrestaron|detuvieron|detenido|incarcerated|booked|deported|deportaron
      in custody|jail|prison|county
      being held
      locked up at|in|since|for
      behind bars
      serving time|years|life|a
      esta|sigue preso
      en la carcel
      police|cops|officers|sheriff|pd|deputies|detective took|seized|removed|confiscated|arrested|collected|have_it|have_him
      turned|handed|gave it|them|him|gun|guns|pills|meds in|over|to police
      surrendered|relinquished
      gun|guns|weapon|weapons|knife|rope|pills|rifles|rifle|meds|ammo is|are|was|were? locked|gone|removed|surrendered|secured|unloaded|with
      steel|gun|big|bolted|locked _ safe
      lock|locked box|boxes|lockbox|cabinet
      locked in|at evidence|my|our|the safe|office|supervisors|armory
      wife|husband|sister|brother|cousin|dad has the code|key|keys|guns
      no longer|not in the home|house|picture|country
      moved out|away & years|since|last|month|safe|jail|state
      protective|restraining order _ granted|served & jail|custody|state|safe|moved
    `),
    reach: { left: 60, right: 12 },
    fires: 'He threatened to kill his neighbor and was arrested.',
    spares: 'He was arrested last spring but now he threatened to kill his neighbor.',
  },
  {
    id: 'placed-or-found',
    kind: 'resolved',
    says: lines(`
      placed|adopted|reunited|rehoused|relocated|reubicad*
      placed with|in
      moved|moving him|her|them|the|kids|boys|girls to|in|with
      in foster|kinship
      foster care|placement
      removed the|him|her|them|both|kids
      cps|dhs|dcfs|aps removed|placed|moved|closed|has|investigated|unfounded
      safe with|at|in|house|place|now|and|there
      found safe|asleep|alive|unharmed|safely|ok|okay|fine
      found him|her|them _ safe|asleep|alive|unharmed|ok|okay|fine|at
      turned|showed|popped up
      back home|safe|with|in class
      came|made|got home|back|it safe|fine|ok|okay|by|himself|home|and
      home safe
      la|lo|los|las encontraron|encontramos|hallaron
      ya? aparecio|aparecieron
      staying|stays|living|lives|live with|at her|his|their? sister|brother|aunt|mom|grandma|friend|parents|cousin|daughter
      in a|our|the safe|domestic shelter|house
      en un refugio|albergue
      con su tia|abuela|hermana|mama
      vive tranquila|bien|en
      settled in
      case|report|investigation closed|is closed|was closed|unfounded
      unsubstantiated|unfounded
      substantiated and
      fire|fuego _ out|apagado
      everyone|everybody|all|nobody|noone|nadie out|safe|hurt|accounted|evacuated|injured
      accounted for
      handled|resolved|resuelto
      taken care of
      no longer lives
      left him|her _ ago
      video|camera|footage|doctor|doctors|nurse|xray|pediatrician showed|shows|confirmed|said
    `),
    reach: { left: 60, right: 12 },
    fires: 'The boy ran away and was found safe.',
    spares:
      'The dog turned out fine, and in spite of what everybody at the office told the family all of last week, the boy is still missing.',
  },
  {
    id: 'nobody-came',
    kind: 'reopening',
    says: lines(`
      still|sigue|siguen|todavia in|at|with|there|inside|has|out|home|living|not|missing|outside|waiting|here|alone|no|en|ahi|con|bleeding|unconscious|wont|cant
      havent|hasnt|has|have not? yet|come|arrived|shown|showed
      not here|arrived|come|shown_up yet?
      nobody|noone|no_one|nadie came|has_come|came_out|coming|showed|answered|picks_up|will|responded|vino|llega
      police|officers|cops|deputies|deputy|ems|ambulance|aps|cps|dhs left|drove|went_away|said_its|didnt|wont|wouldnt|told|refused|declined|closed|screened|never|says|say
      took a report and
      left without
      back in|inside|at|with the|that|his|her|him house|home|apartment|same
      sent|send|sending him|her|them|me home|back|away
      out|released|released|bailed|bonded on|of bond|bail|jail|custody|or
      bailed|bonded|bonds|bails|walked|got|gets|let|soltaron|salio out|libre
      lo soltaron
      salio libre
      on hold
      no callback|response|answer|return call
      screened out
      wont take the report
      no han llegado|venido
      checked|signed himself|herself|themselves out
      left|leaving|leave ama
      against medical advice
      walked|ran|left|slipped|eloped out_of|from|of the er|hospital|unit|ward|rehab|detox
      comes|came|come|volvio|regreso|returns back|to|a
      goes back|home|tonight
      going|returning back|home to|tonight|today
      dispatch said|says .. hour|hours|wait
      minutes|hours|hour out|away
      on the way|their way
      gets|got|getting out
      discharged|released at|today|tonight|tomorrow|this|in
    `),
    reach: { left: 60, right: 60 },
    fires: 'He threatened to kill her. Police came, he was arrested, and he is still in the house.',
    spares: 'He threatened to kill her. Police came, he was arrested.',
  },
  {
    id: 'for-the-moment',
    kind: 'partial',
    says: lines(`
      safe|fine|ok|okay|stable|calm for now|tonight
      safe|fine|ok|okay|stable|there|here|stay|staying|hold|holding|holds|inpatient|with until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|morning|noon|then|the|tonight
      takes|took|taken|taking it|that back
      sent|sends home|her home|him home|them home
      for the weekend|night
      por ahora
      hasta manana|el|la
      se retracto
      let go
      discharged|released
      promised not|me|she|he
      didnt mean it
      apologized|sorry
      sister|friend|mom|neighbor|brother is sitting|staying with
    `),
    reach: { left: 30, right: 8 },
    fires: 'He said he would kill his neighbor, then took it back.',
    spares: 'He said he would kill his neighbor.',
  },
  {
    id: 'days-ago',
    kind: 'recent',
    says: lines(`
      last|this week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      this past week|weekend|month
      past|over the? weekend|week|month
      yesterday|ayer|recent|recently
      days|weeks|week|month|weekend ago
      couple|few|@numbers days|weeks ago|back
      the other day
      la semana pasada
      el mes pasado
      hace @numbers dias
      discharged|got_out_of
      released from
      out of the? hospital
      since then|christmas|thanksgiving
    `),
    reach: { left: 10, right: 10 },
    fires: 'She took all her pills last week.',
    spares: 'She took all her pills.',
  },
];
