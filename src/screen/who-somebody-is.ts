/**
 * Words for ethnicity, faith, orientation, disability and immigration status. They carry no weight and take no room between two other
 * words: who somebody is must not move a level.
 */
export const whoSomebodyIs: ReadonlySet<string> = new Set(
  `black white brown african afro latino latina latinx latine hispanic hispano hispana mexican mexicano mexicana guatemalan honduran salvadoran
puerto rican boricua cuban haitian asian vietnamese hmong korean chinese japanese filipino filipina indian native indigenous cherokee choctaw
chickasaw muscogee seminole osage kiowa comanche cheyenne arapaho ponca pawnee arab arabic middle eastern somali nigerian marshallese
muslim musulman musulmana jewish judio judia christian catholic catolico catolica baptist pentecostal mormon lds hindu buddhist sikh atheist
evangelico evangelica jehovahs
gay lesbian bi bisexual queer trans transgender transgenero nonbinary enby lgbt lgbtq straight
deaf blind autistic autism wheelchair disabled disability discapacitado discapacitada sordo sorda ciego ciega
undocumented indocumentado indocumentada immigrant inmigrante migrant refugee refugiado refugiada asylum daca citizen`.split(
    /\s+/,
  ),
);
