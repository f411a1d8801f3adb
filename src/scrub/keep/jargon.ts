/** The trade's short forms, Latin and the law's phrases, ranks and services, sayings with a name in them. Lower case. */

const letters = `
inciso, incisos, km, statue of liberty, loc, bhh, cmhc, cmhcs, fact team, fact, cit, pros, peer, rtp, rrh, psh, ces, coordinated entry, cea, pit count, hic, lsa, apr, spm, by-name list, fmr, lihtc, sro, sros,
fup, fyi voucher, ehv, ehvs, hap, hqs, nspire, rfta, lph, pha, phas, tba, pbv, pbra, s8, fss, vasp, ssvf, gpd, hchv, vbms, dom care, cboc, vamc, vso, vsos, tdiu,
va disability, c&p, c and p exam, dd214, dd-214, dd 214, tcm-r, acis, cmp, cmhw, chw, chws, cpss, cprs, prsss, rss, rsr, chp, lcdc, lac, lmhp, bhp, bhps, bha, bhrf, mhp,
qmhp, qidp, qmrp, dsps, hcbs, ihs waiver, iss, sis, sis-a, icap, arc, ddsd, dds, dda, ddd, icf, icf-iid, icf/iid, icfs, larc, norc, mfp, ltss, lts, ltcfs, mds, pocs, pcsp,
pcp plan, prtf, prtfs, rtf, rtfs, tfc, itfc, tgh, cbs, sfbt, cpt, act therapy, ifs, cpp, abc, tbri, icps, tcom, cans-mh, cgas, client assessment record, asam level,
pasrr level, uncope, ohip, pcmh, aco, acos, cco, ccos, bho, bhos, asos, aso, hie, chie, mcos, sce, sces, hcp, ehb, eobs, eft, npis, tpl, tpls, fte, ftes, rvu, rvus, kpi,
kpis, smart goals, soap note, soap notes, dap note, dap notes, birp, birp note, girp, pie note, dar note, soap, dap, bps, psa, rfs, rfp, rfps, mous, baa, baas, nod, nops,
npp, rois, phi, pii, csr, csrs, hotl, rca, qapi, cqi, utilization review, prior auth, tar, mtp, itps, msp, tx plan, crisis plan, ipos, wrap plan, mhfa, asist, safetalk,
cism, cisd, mandt, tci, cpi hold, nvci, pro-act, prn's, tar's, dnr's, aod, aoda, atod, nas, sen, sei, poscs, posc, cft, cftm, cftms, fgdm, tdms, fgc, gals, tpr, apla, ttc,
icpc, icwa's, rpc, cpsw, cpo, ddo, vpos, epo, tpo, tro, dvpo, pfa, fta, fts, doc's, cdoc, mtr, mta, dui's, apc, osi, sorna, prea, raise act, nol, npr, ccw, ccp, cca, dvis,
cac, cacs, mdt, mdts, sane, sane exam, sart, fjc, namus, ncmec, icac, t-visa, u-visa, uvisa, vawa's, daca's, sijs, sij, ucs, uac, i-765, i-485, ead, lpr, mpp, ice hold,
eoir, aao, orr's, snap e&t, abawd, abawds, e&t, tefap, csfp, csfps, fdpir, p-ebt, pebt, wap, csbg, ehs, ccdf, ccap, tanf's, mbi, sdx, pass plan, pabss, wipa,
ticket to work, twp, sga, irwe, ablle, able account, snt, snts, rsdi's, qmb, slmb, qi-1, qdwi, msp's, lis, pdp, mapd, dsnp, d-snp, c-snp, shiine, ship, magi, non-magi,
abd, tefra, katie beckett, sooner seniors, insure oklahoma, living choice, my life my choice, sooner kids, hepp, ccs, wpr, pdl, dme's, nemt, modivcare, logisticare,
southeasttrans, paratransit, metrolift, dart, msds, sds, ppe, n95, osha's, fmla's, pfl, std/ltd, ltd, workers comp, l&i, hsa, fsa, cobra, 401k, 403b, pto's, nda, ndas,
mfa, 2fa, sso, otp, ehr's, emr's, hl7, saas, ios, qr code, wpm, pst, cst, est, edt, mst time, gmt, cbo, cbos, 501c3, 501(c)(3), cfo, coo, ceo's, dei, sop's, p&p, p&ps,
lms, ces's, asw, lswaic, lgsw, licsw, lisw, lmhc, lcpc, lpcc, lpc-c, lcsw-c, amft, psyd, dnp, aprn, aprns, pmhnp, pmhnps, fnp, crnp, cnm, crna, cns, rph, pharmd, otr,
ptas, slps, ldn, bcba's, rbt, rbts, cnas, cmas, csw, cht, ccm's, acm-rn, cdp, sudp, lpa, cadcs, ladcs, ccdp, cap, icadc, nbcc, nbhwc, aswb, nasw's, cswe, carf, jcaho, tjc,
coa, ncqa, hedis, urac, caahep, hipaa's, foia, ferpa's, ada's, feha, fha, flsa, nlra, crc, udhr, lep, clas, deaf, blv, cvi, deafblind, asl's, tvi, o&m, ecse, iepc, ards,
eta's, esy, lre, fape, pwn, mtss, rti, sped, sst, ece, pre-k, vpk, ell, esl, aba's, t21, dtap, mmr, hpv, tdap, bcg, wcc, epsdt, kbh, iud's, nicu, picu, micu, sicu, ccu,
pacu, bmu, bhu, crisis unit, csu, csus, ccu's, pes, obs bed, ecu, ltac, ltach, irf, irfs, hbpc, pallcare, comfort care, gip, tpn, ivf, abx, cath, foley cath, npwt, rom,
prom, wbat, nwb, ttwb, fwb, adls/iadls, fim, hep, cga, sbar, ama's, ams, aox3, aox4, a&o, a&ox3, a&ox4, alert and oriented, wnl's, loc's, sob, nvd, n/v, abd pain, uop,
i&o, vss, htn's, hld, dmii, dm1, t1dm, pvd, pad, afib, a-fib, chf's, nstemi, stemi, cabg, tavr, tkr, thr, orif, lvad, ppm, osa, pna, tbi's, cte, sci, nph, sdh, sah, ich,
lbd, ftd, vad, mci, bvftd, psp, msa, als's, nes, pnes, gtc, lgs, tsc, nf1, scd, dic, aki, rrt, uds's, mdma's, aws, ciwa's, dts, owi, mip, pac, tcu, uor, nos, nec, r/o,
r/t, d/t, c/b, w/c, w/u, f/o, nkfa, b&c, b & c, rcfe, ccrf, ccl, ihss, crt, act team, acts, fep, cscs, csc, navigate, raise`;

const latin = `
ad litem, guardian ad litem, pro se, pro bono, pro tem, ex parte, in loco parentis, loco parentis, parens patriae, in camera, in absentia, in re, in rem, habeas corpus,
habeas, mens rea, actus reus, amicus, amicus curiae, subpoena duces tecum, duces tecum, nolo, nolo contendere, nolle prosequi, nolle pros, res judicata, stare decisis,
sua sponte, sine die, sine qua non, quid pro quo, bona fide, bona fides, prima facie, per se, per diem, per capita, per annum, pro rata, pro forma, de facto, de jure,
de novo, de minimis, ipso facto, ad hoc, ad nauseam, ad infinitum, a priori, a posteriori, caveat, caveat emptor, compos mentis, non compos mentis, corpus delicti,
cui bono, ex post facto, et al, et cetera, et seq, ergo, ibid, id est, exempli gratia, in toto, in situ, in utero, in vitro, in vivo, in extremis, inter alia, inter vivos,
ipse dixit, locus standi, modus operandi, mea culpa, magnum opus, non sequitur, nota bene, persona non grata, post mortem, postmortem, antemortem, post partum, postpartum,
ante partum, antepartum, pro and con, quorum, quasi, res ipsa loquitur, sub rosa, status quo, terra firma, tabula rasa, ultra vires, verbatim, vice versa, vis-a-vis,
viva voce, voir dire, vox populi, curriculum vitae, rigor mortis, placebo, nocebo, primum non nocere, nil per os, per os, pro re nata, stat, bis in die, ad lib,
sotto voce, fait accompli, force majeure, en masse, en route, carte blanche, bete noire, coup de grace, deja vu, faux pas, laissez faire, laissez-faire, raison d'etre,
savoir faire, schadenfreude, zeitgeist, doppelganger, wunderkind, kindergarten, angst, in flagrante, e pluribus unum, semper fi, carpe diem, cogito ergo sum,
veni vidi vici, alma mater, alumni, deus ex machina, dramatis personae, ex officio, ex libris, felo de se, gratis, homo sapiens, in memoriam, in perpetuity,
malum prohibitum, malum in se, obiter dicta, onus, pater familias, paterfamilias, per stirpes, pari passu, pendente lite, respondeat superior, scienter, sui juris,
sui generis, supersedeas, certiorari, cert petition, mandamus, quo warranto, replevin, lis pendens, nunc pro tunc, guardianship ad litem, per curiam, cestui que, cy pres`;

const law = `
miranda right, miranda warning, miranda warnings, miranda card, mirandize, mirandized, amber alerts, silver alerts, ashanti alert, megans law, kendras law, lauras law,
marsys law, jessicas law, caylee's law, caylees law, nicholas's law, nicky's law, erin's law, erins law, jenna's law, adam walsh act, adam walsh, matthew shepard act,
jacob wetterling act, lilly ledbetter, brady bill, brady act, brady disclosure, giglio, daubert, frye hearing, crawford hearing, gideon rights, terry stop, pitchess,
faretta, nelson hearing, ake motion, roe v wade, roe v. wade, brown v board, obergefell, lawrence v texas, castle rock, deshaney, tarasoff duty, tarasoff warning,
tarasoff's, olmstead plan, olmstead act, olmstead decision, wyatt standards, rogers order, riese hearing, lanterman act, lanterman-petris-short, laura's order,
marchman act, marchman, baker acts, ricky ray, ryan white, ryan white program, ryan white funds, hill-burton, hill burton, hyde amendment, davis-bacon, stark law,
anti-kickback, sarbanes oxley, dodd-frank, hatch act, jones act, jim crow laws, magnuson-moss, mann act, clery act, clery, jeanne clery, pell, pell grant, pell grants,
fulbright, stafford loan, stafford loans, perkins loan, perkins loans, roth ira, byrne grant, byrne jag, carl perkins, katie beckett waiver, older americans act,
stewart b mckinney, wagner-peyser, workforce investment, rehab act, buckley amendment, lau plan, plyler, plyler v doe, flores settlement, pulaski, miller trust,
miller trusts, crummey trust, medicaid trust, pooled trust, qualified income trust, special needs trust, johnny's law, good samaritan law, good sam law, mccarran,
murphy bill, graham act, lacey act, alford pleas, john doe warrant, jane does, john does, jane roe, richard roe, joe public, joe q public, joe blow, joe schmoe,
joe six-pack, joe sixpack, joe average, john q. public, plain janes`;

const sayings = `
every tom, tom dick or harry, toms dicks and harrys, any tom, jack of all, jack squat, jack shit, jack diddly, jack crap, you don't know jack, don't know jack,
hit the road jack, jack be nimble, jack and jill, jack-o-lantern, jack o lantern, jack o'lantern, jack in the box, jack-in-the-box, jackpot, jack frost, union jack,
lumberjack, apple jack, applejack, jack up, jacked up, jacking up, jack off, bob and weave, bobs and weaves, bobbing and weaving, bob's your uncle, bobs your uncle,
johnny come lately, johnny-come-lately, johnny on the spot, johnny-on-the-spot, johnny law, porta john, porta-john, portajohn, porta johns, port-a-john, porta potty,
porta-potty, porta jane, dear johns, long johns, long john, sneaky pete, pete and repeat, peter out, petered out, peters out, petering out, peter principle, peter pans,
rob a bank, robs peter, robbed peter, smart aleck, smart-aleck, smart-alec, smarty pants, even stevens, even-steven, flat stanley, nosy parker, nosey parker, gloomy gus,
negative ned, negative nellie, nervous nelly, whoa nelly, whoa nellie, not on your nelly, sitting nelly, debbie downers, doubting thomases, peeping toms, peeping-tom,
uncle tom, uncle toms, aunt flo, auntie flo, aunt jane, aunt sally, sally port, sallyport, sally forth, long tall sally, sad sally, lazy susans, black-eyed susan,
black eyed susans, typhoid mary, contrary mary, mary mary quite contrary, little miss, miss congeniality, miss priss, miss thing, miss america, bloody mary's, hail marys,
hail mary pass, ave maria, jesus take the wheel, jesus fish, jesus saves, jesus h christ, mother theresa, mother hen, father figure, big brother program, big brothers,
big sister program, big sisters, big daddy, sugar daddy, sugar daddies, sugar mama, daddy warbucks, scrooges, grinch, the grinch, ebenezer scrooge, tiny tim, oliver twist,
david and goliath, goliath, david vs goliath, adam and eve, adam's apple, adams apple, cain and abel, noah's ark, noahs ark, job's patience, patience of job,
jonah and the whale, judas, judas kiss, wisdom of solomon, split the baby, samson and delilah, methuselah, moses basket, jacob's ladder, job-like, prodigal son,
good samaritans, lot's wife, pontius pilate, achilles' heel, achilles tendon, achilles heels, oedipus, oedipal, narcissus, sisyphus, sisyphean, herculean, midas,
midas touch, pandora's, pandoras box, trojan horse, catch 22, murphys law, parkinson's law, moore's law, occams razor, hanlon's razor, pascal's wager, hobsons,
morton's fork, buridan's ass, schrodinger's cat, schrodingers cat, pavlov's dog, pavlov's dogs, pavlovs dog, pavlovs dogs, stepford, stepford wife, stepford wives,
jekyll and hyde, dr jekyll, mr hyde, jekyl and hyde, frankenstein, dracula, houdini, pulled a houdini, pull a houdini, sherlock holmes, no shit sherlock, nancy drew,
columbo, perry mason, judge judy, judge joe brown, dr phil, dr. phil, dr oz, dr. oz, dr seuss, dr. seuss, dr google, dr. google, dr spock, dr. spock, oprah,
jerry springer, jerry springer show, maury show, steve harvey show, ellen show, mother jones, martha stewart, martha stewart type, rocky balboa, forrest gump, rain man,
rainman, macgyver, macgyvered, mcgyver, mary poppins, nurse ratched, nanny mcphee, mrs doubtfire, mrs. doubtfire, romeo and juliet, lothario, bonnie and clyde,
thelma and louise, cheech and chong, beavis and butthead, bill and ted, sid and nancy, ike and tina, sonny and cher, lucy and ethel, lucy and the football, i love lucy,
dick and jane, hansel and gretel, goldilocks, little red riding hood, humpty dumpty, little bo peep, old king cole, mother goose, rapunzel, pinocchio, tinkerbell,
tinker bell, captain hook, captain obvious, captain save a hoe, captain save-a-hoe, general consensus, general public, major depression, private pay, sergeant at arms,
corporal punishment, colonel sanders, chuck norris, rosa parks moment, elvis has left the building, florence nightingale, uncle sams, sam hill, what in the sam hill,
the real mccoy, real mccoy, hatfields and mccoys, hatfield and mccoy, keeping up with the joneses, keep up with the joneses, the joneses, jonesing, joneses, jones for,
keystone cops, custer's last stand, paul revere, benedict arnold, put my john hancock, davy crockett, johnny appleseed, paul bunyan, robin hoods, peter piper,
little jack horner, simple simon, simon says, wee willie winkie, georgie porgie, polly wants a cracker, polly put the kettle on, charley horse, charlie horse,
charley horses, charlie foxtrot, checkpoint charlie, victor charlie, oscar mike, roger that, roger dodger, lima charlie, jolly roger, jim dandy, jiminy cricket,
drink the kool-aid, drank the kool-aid, drinking the kool-aid, gordian knot, hobby horse, rube goldberg, rube goldberg machine, ponzi, ponzi scheme, charles ponzi,
machiavellian, machiavelli, orwellian, orwell, kafkaesque, kafka, draconian, freudian slip, freudian slips, dickensian, shakespearean, shakespeare, platonic, stoic,
spartan, victorian, napoleon complex, napoleonic, florence and the machine, grammy award, tony award, oscar award, nobel, nobel prize, pulitzer, guinness world record,
guinness book, merriam webster, merriam-webster, webster's, websters dictionary, roget's, strunk and white, robert's rules of order, roberts rules, turabian,
chicago style, apa, apa style, apa format, mla, serenity prayer, lord's prayer, our father, hail mary prayer, saint christopher, st christopher, st christopher medal,
st jude, st. jude, saint jude, st anthony medal, santa muerte, virgen de guadalupe, la llorona, la virgen, dios mio, jesucristo, virgen maria, ave maria purisima, fulano,
fulana, fulano de tal, mengano, sutano, zutano, perengano, perico de los palotes, don nadie, pedro por su casa, como pedro por su casa, cenicienta, blanca nieves,
blancanieves, caperucita, pulgarcito, cantinflas, el chavo, chapulin, don quijote, sancho panza, reyes magos, los reyes magos, dia de reyes, tres reyes, san valentin,
papa noel, nino dios, jueves santo, viernes santo, sabado de gloria, domingo de ramos, miercoles de ceniza, dia de la virgen, dia de la candelaria, todos los santos,
santo dios, santa biblia, ay santo, sarge, sarges, docs`;

const ranks = `
marine, ranger, rangers, army ranger, army rangers, sailor, airman, seabee, seabees, green beret, green berets, corpsman, private first class, chaplain, chaplains, ombudsman, ombudsmen, ombuds, sarge,
corporal, cadet, cadets, reservist, veteran, veterans, vet, vets, navy seal, navy seals, space force guardian, jag, jag corps, rotc, jrotc, vfw, american legion, dav, wounded warrior, wounded warrior project`;

const publicBodies = `
veterans crisis line, trevor lifeline, trans lifeline, disaster distress helpline, parent helpline, warm line, warmline, child abuse hotline, elder abuse hotline, tobacco helpline, quitline, runaway safeline,
national runaway safeline, rainn, human trafficking hotline, stronghearts, strong hearts, love is respect, gamblers anonymous, cocaine anonymous, overeaters anonymous, dept of labor, department of labor,
dept of justice, department of justice, dept of corrections, dept of health, dept of education, dept of human services, dept of agriculture, department of agriculture, department of veterans affairs, department of public safety,
dept of public safety, department of transportation, department of rehabilitation services, office of juvenile affairs, office of civil rights, office for civil rights, joint commission, the joint commission, workforce oklahoma,
employment security commission, oklahoma human services, insurance department, tax commission, election board, labor board, nursing board, board of nursing, licensing board, state board, parole board, pardon and parole board,
legal aid services, legal services, disability rights, disability law center, protection and advocacy, long term care ombudsman, social security office, seguro social, immigration court, veterans court, tax court, bankruptcy court`;

const known = `
trump, biden, obama, obamas, president trump, president biden, president obama, beyonce, tupac, elon musk, taylor swift, dolly parton, elvis presley, snoop dogg, bad bunny, kanye, michael jackson, freddy krueger, jason voorhees, michael myers,
cowboys, dallas cowboys, sooners, ou sooners, osu, osu cowboys, okc thunder, thunder game, thunder tickets, razorbacks, longhorns, jayhawks, kansas city chiefs, chiefs game, drillers game, wwe, ufc, nascar, mlb, nhl, mls, la migra,
grammarly, betterhelp, better help, talkspace, headspace, findhelp, find help, unite us, aunt bertha, otter, otter.ai, nextgen, cerner, athenahealth, eclinicalworks, qualifacts, welligent, valant, kareo, jotform, surveymonkey, survey monkey,
calendly, trello, asana, notion, onedrive, sharepoint, whats app, groupme, group me, marco polo app, kik, textnow, text now, google fi, mint mobile, metropcs, metro by t-mobile, assurance wireless, safelink, straight talk, qlink, q link,
zodiac, aries, gemini, virgo, libra, scorpio, sagittarius, capricorn, aquarius, pisces, mercury in retrograde, mercury retrograde, mercury is in retrograde, full moon, luna llena, luna nueva, dawn to dusk, dusk to dawn, mr nobody, mr. nobody, mr right, mr. right, mr perfect, mrs perfect, miss perfect, faith alone, grace alone`;

export const jargon: readonly string[] = [
  ranks,
  known,
  publicBodies,
  publicBodies,
  letters,
  latin,
  law,
  sayings,
];
