import { type Context, lines } from '#screen/cue.ts';

/** Training, policy, quizzes, films, news, thought experiments: up to where real people come in (`reality`). */
export const imagined: readonly Context[] = [
  {
    id: 'general-case',
    kind: 'hypothetical',
    says: lines(`
      if|when|whenever|suppose|supposing|cuando|si a|an|any|some|un|una|algun|alguna client|clients|person|someone|somebody|anyone|anybody|people|member|participant|resident|kid|child|patient|tenant|parent|coworker|worker|colleague|teen|minor|consumer|cm|caller|student|cliente|clienta|persona|nino|menor
      if|when|whenever|suppose|supposing|que|si someone|somebody|anyone|anybody|clients|people|clientes|alguien
      if we|i|you ever|were|got|had
      if i got|get|were|die|died
      what if
      suppose|supposing|hypothetical|hypothetically|hypotheticals|theoretically|hipoteticamente|supongamos|pretend|imagine
      in theory|general
      generally speaking|do|does|are|is|should
      lets say
      say a|an|some client|cm|worker|person|colleague|member
      would i|we|you|a have to
      would i|we|you be required|obligated|allowed|liable
      is there a duty
      in what|which circumstances|cases|situations
      at what point
      under what|which circumstances
      who|what counts as
      what does .. mean
      what is|whats|que the? difference|definition|meaning
      difference between
      define|defines|definition
      in case of
      in the event
      en caso de
      en general
      que pasa si
      are|is|do .. mandated|mandatory reporter|reporters
      how do|does|should we|you|agencies|others|people|teams handle|respond|approach|document
      just curious
      curious how|what|whether|if
      no real|specific|particular|actual client|case|person
      nobody specific|in particular|real
    `),
    reach: { left: 10, right: 24 },
    fires: 'What if a client is suicidal, do I have to report it?',
    spares: 'If the bus is late she will be upset. She is suicidal.',
  },
  {
    id: 'training',
    kind: 'training',
    says: lines(`
      training|trainings|trainer|inservice|webinar|curriculum|module|modules|slide|slides|slideshow|powerpoint|vignette|vignettes|quiz|quizzes|exam|exams|lecture|seminar|conference|ceu|ceus|syllabus|textbook|tabletop|simulation|scenario|scenarios|roleplay|roleplaying|rehearsal|skit
      in_service|role_play|role_plays|case_study|case_studies|case_example|mock_trial|mock_call|practice_call|practice_client|practice_scenario|practice_run|test_question|licensing_exam|licensing_test|board_exam|study_guide|fire_drill|lockdown_drill|shooter_drill|active_shooter|flash_cards|sample_case|sample_note|group_project|homework_case|ethics_class|cpr_class
      drill|drills|simulacro|simulacros|capacitacion|taller|entrenamiento|curso|presentacion
      for practice|class|school|my class|a paper|my paper
      i play|im playing the
    `),
    reach: { left: 7, right: 40 },
    fires: 'Slides for the training on suicidal clients are due.',
    spares: 'I was at a training when my client texted me that she is suicidal.',
  },
  {
    id: 'policy-and-materials',
    kind: 'training',
    says: lines(`
      policy|policies|protocol|protocols|procedure|procedures|guideline|guidelines|checklist|template|templates|worksheet|questionnaire|handout|handouts|flyer|flyers|brochure|poster|posters|pamphlet|pamphlets|toolkit|faq|newsletter|proposal|statistics|stats|proclamation|banner|swag|billboard|curricula|statute|bylaws|manual|handbook|screener|politica|protocolo|folleto|encuesta|cartel
      prevention|awareness|hotline|lifeline|prevencion|linea de
      assessment|screening|screen|screens|risk tool|form|forms|training|questions|question|policy|protocol
      awareness|prevention month|week|day|walk|booth|table|vigil|event
      task_force|coalition|committee|vigil|grant|proclamation|walk|conference|workshop on|for|about
      suicide|overdose|trafficking|abuse|violence|dv|safety|crisis assessment|screening|screener|prevention|awareness|hotline|policy|protocol|training|plan|response|task_force|month|walk|coalition|specialist|counselor|advocate|worksheet|risk
    `),
    reach: { left: 4, right: 8 },
    fires: 'The policy on suicidal clients is due.',
    spares: 'The policy was printed in blue last week, my client handed it back and she is suicidal.',
  },
  {
    id: 'story',
    kind: 'fiction',
    says: lines(`
      movie|movies|film|films|series|episode|episodes|novel|novels|memoir|podcast|podcasts|documentary|song|songs|lyrics|album|opera|musical|theater|videogame|fortnite|minecraft|roblox|netflix|hulu|character|characters|fiction|fictional|screenplay|comic|comics|anime|manga|cartoon|halloween|costume|cosplay|headline|headlines|newspaper|sequel|trailer|marvel|hamlet|shakespeare|karaoke|meme|memes|xbox|playstation|nintendo|reddit thread|sitcom|soap|miniseries
      book_club|video_game|video_games|call_of_duty|tv_show|tv_shows|the_show|that_show|a_show|this_show|escape_room|murder_mystery|true_crime|haunted_house|short_story|school_play|the_news|on_tv|comic_book|mystery_novel|read_a_book|reading_a_book|a_book|the_book|his_book|her_book|crime_show|news_story|news_stories|world_news|obra_de_teatro|grand_theft|first_person_shooter|first_person_shooters|paintball|laser_tag|dungeons|role_playing_game|board_game|card_game|the_game|halloween_costume|season_finale|last_episode|the_finale
      saw|watched|watching|seen|reading|read .. movie|show|news|book|episode|series
      pelicula|peliculas|novela|serie|libro|cancion|corrido|corridos|noticias|noticiero|videojuego|cuento|telenovela|documental|personaje
      trial of|on the news
      dream|dreamt|dreamed|nightmare|nightmares|pesadilla|sone|soñe
    `),
    reach: { left: 12, right: 22 },
    fires: 'We watched a movie about a suicidal nurse.',
    spares: 'We watched a movie and then my client told me she is suicidal.',
  },
  {
    id: 'misheard',
    kind: 'fiction',
    says: lines(`
      turned out|turns out|resulto
      thought|heard|misheard|misread|pensamos|pense|crei|typo|autocorrect|autocorrected .. said|meant|was|actually|but|dijo|pero|quiso
      hed|shed|he had|she had|actually|really|really meant said|meant
      meant|quiso decir to say|write|type
      false alarm|report
      falsa alarma
      joking|jokingly|lol|lmao|haha|jaja|jajaja
      we|both|everyone|lobby|all laughed
    `),
    reach: { left: 8, right: 10 },
    fires: 'Reception thought he said she is suicidal, he meant something else, false alarm.',
    spares:
      'Reception thought he was early today and my coworker who sat with him all morning says he is suicidal.',
  },
  {
    id: 'the-code',
    kind: 'code',
    says: lines(`
      section|sections|paragraph|subsection 1|2|3|4|5
      the code|statute|rule|law says|say|mean|means|uses|mentions|covers|define|defines|reads
      in the code
      code of ethics .. says|say|mean|means
      the word|phrase|term|wording|clause|palabra|frase
      does the code
      same bar|standard|threshold
      serious foreseeable and? imminent
      duty to warn|protect
      deber de advertir|avisar
      mandatory|mandated reporting|reporter|reporters
      el codigo dice|habla
    `),
    reach: { left: 2, right: 8 },
    fires: 'Does the code say harm includes suicidal thoughts?',
    spares:
      'I read the section on records for an hour this morning, and by the way my new client told me she is suicidal.',
  },
  {
    id: 'real-people',
    kind: 'reality',
    says: lines(`
      my|our|mi client|clients|kid|teen|guy|lady|member|participant|resident|tenant|patient|youth|family|coworker|supervisor|son|daughter|brother|sister|husband|wife|mom|dad|neighbor|roommate|clienta|cliente|hijo|hija|hermano|hermana|companera|vecina
      one of my|our|mine
      texted|called|told|messaged|emailed|calling|messaging me|us
      me|nos dijo|conto|llamo|texteo|escribio|mando|aviso|llama
      just|now texted|called|told|said|messaged|posted|sent|got|found|walked|came|saw|took|pulled|showed|ran|left|swallowed
      for real
      real life
      actually happening
      no es simulacro
      not a|the|part drill|exercise|test|training|quiz|hypothetical|joke|game|of
      tonight|tn|rn|outside|anoche|ahorita
      this morning
      last night
      right now
      a|the client|woman|man|girl|boy|kid|teen|tenant|neighbor|participant|attendee|guest|student|mom|dad said|says|told|showed|came|walked|just|pulled|handed|whispered|texted|took|collapsed|grabbed|asked
      he|she|they just|texted|swallowed|pulled|whispered|slid|handed|keeps
      handed|pulled|whispered me|aside|to
      i found|saw|noticed|smell|hear|heard
      i can see|hear|smell
    `),
    reach: { left: 0, right: 0 },
    fires: 'In the training my client said she is suicidal.',
    spares: 'In the training an actor is suicidal.',
  },
];
