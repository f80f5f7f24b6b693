import { wordSet } from '../words';

/**
 * Verbs in -er with which French resolutions open a paragraph; their forms are derived in `forms.ts`.
 * Sources: adopted UN resolutions (openings counted by `tools/lead-data.mjs`), the phrase tables of Model UN guides, usage.
 */
export const REGULAR = `
  abandonner aborder abroger accepter acquitter accorder accréditer accuser acclamer adapter adhérer adjurer admirer adopter adresser affecter affirmer agréer ajourner ajouter alerter alléguer allouer
  alarmer amender analyser annoncer annuler appeler apporter apprécier approuver appuyer argumenter arrêter articuler assigner associer assumer assurer attacher attester attirer attribuer
  augmenter autoriser avaliser aviser baser blâmer cautionner célébrer cesser charger chercher choquer citer clarifier classer clore collaborer combler commander commémorer commenter communiquer
  compléter compter conclure condamner conférer confier confirmer conforter confronter congratuler conjurer consacrer conseiller conserver considérer consolider constater consterner consulter
  contester continuer contribuer convier convoquer corroborer créer critiquer débuter décerner décharger décider déclarer décliner décréter dédier définir délivrer demander demeurer démentir
  dénoncer déplorer déposer désapprouver désavouer désigner désirer destituer détailler déterminer dévoiler dicter différer diriger discuter dissiper donner douter dresser écarter écouter éclairer
  élaborer élever émanciper employer encourager engager énoncer entériner envisager envoyer épauler épouser espérer esquisser estimer étudier évaluer évoquer examiner exalter excuser exempter exercer
  exhorter exiger exprimer faciliter favoriser féliciter fixer fonder formuler fournir garder glorifier habiliter honorer identifier implorer imposer incarner inciter incliner incorporer indigner
  indiquer informer initier innover inquiéter inscrire insérer insister inspirer instaurer instituer intégrer intensifier interpeller interroger invalider invalider inviter invoquer jeter juger justifier lamenter
  lancer légitimer lever libérer louer mandater manifester manquer marquer mentionner mesurer mettre mobiliser modifier modérer motiver nier nommer noter notifier obliger observer octroyer
  opposer ordonner organiser orienter oser oublier pardonner partager penser pérenniser persister placer plaider planifier pleurer porter poser préciser préconiser préférer préparer présenter préserver
  presser présumer prêter prier privilégier procéder proclamer prodiguer prohiber projeter prolonger prononcer proposer proroger protester publier qualifier raffermir rappeler rapporter
  rassurer ratifier réadresser réaffirmer réaliser recenser réclamer recommander récuser recueillir redouter redoubler réengager référer refuser regarder regretter réintégrer réitérer rejeter réjouir relancer relever
  remarquer remémorer remercier remplacer renforcer renoncer renouveler rénover renvoyer réparer répéter réprouver reporter reprocher requérir réserver résilier résister respecter ressentir rester résumer rétracter révéler révoquer
  saluer sanctionner seconder signaler signer signifier solliciter songer souhaiter souligner soupçonner stigmatiser stipuler suggérer supplier supporter supposer surveiller suspecter tâcher témoigner tirer
  tolérer transférer transformer trouver unir user valider valoriser vanter veiller vénérer verser visiter vouer voter adjoindre accueillir applaudir avouer convaincre exclure illustrer implanter inaugurer préoccuper soucier désoler étonner attrister efforcer rallier dissocier désolidariser
  innocenter marteler médiatiser nuancer opiner parachever parier pointer postuler prévaloir prôner rectifier réexaminer réexprimer réinviter réprimander réprimer retirer sensibiliser spécifier stimuler stupéfier tabler
  commencer achever amorcer poursuivre adouber associer approfondir réactiver reconduire recommencer réélire redéployer régler remédier repousser reprendre réviser encadrer endosser enjoliver enregistrer envier`;

/** Other verbs: present participle and third person singular. */
export const IRREGULAR = `
  accueillir accueillant accueille|acquérir acquérant acquiert|admettre admettant admet|adjoindre adjoignant adjoint|agir agissant agit|aller allant va|applaudir applaudissant applaudit
  apprendre apprenant apprend|appauvrir appauvrissant appauvrit|approfondir approfondissant approfondit|astreindre astreignant astreint|attendre attendant attend|abstenir abstenant abstient|émouvoir émouvant émeut|avertir avertissant avertit|avoir ayant a|bâtir bâtissant bâtit|bénir bénissant bénit|chérir chérissant chérit
  choisir choisissant choisit|clore closant clôt|circonscrire circonscrivant circonscrit|combattre combattant combat|commettre commettant commet|comprendre comprenant comprend|concevoir concevant conçoit|conclure concluant conclut|concourir concourant concourt|conduire conduisant conduit|connaître connaissant connaît|consentir consentant consent
  contenir contenant contient|contraindre contraignant contraint|contredire contredisant contredit|contribuer contribuant contribue|convaincre convainquant convainc|convenir convenant convient|craindre craignant craint|croire croyant croit|définir définissant définit|défendre défendant défend|démettre démettant démet|démentir démentant dément
  dépeindre dépeignant dépeint|desservir desservant dessert|détenir détenant détient|devoir devant doit|dire disant dit|dissoudre dissolvant dissout|écrire écrivant écrit|élargir élargissant élargit|élire élisant élit|émettre émettant émet|enjoindre enjoignant enjoint|enquérir enquérant enquiert|entendre entendant entend|entreprendre entreprenant entreprend
  entretenir entretenant entretient|établir établissant établit|être étant est|exclure excluant exclut|faire faisant fait|finir finissant finit|fournir fournissant fournit|garantir garantissant garantit|inclure incluant inclut|inscrire inscrivant inscrit|instruire instruisant instruit|interdire interdisant interdit|introduire introduisant introduit|intervenir intervenant intervient|investir investissant investit
  joindre joignant joint|maintenir maintenant maintient|maudire maudissant maudit|mettre mettant met|munir munissant munit|obtenir obtenant obtient|offrir offrant offre|omettre omettant omet|ouvrir ouvrant ouvre|parvenir parvenant parvient|permettre permettant permet|plaindre plaignant plaint|poursuivre poursuivant poursuit|pourvoir pourvoyant pourvoit|pouvoir pouvant peut|prédire prédisant prédit|prendre prenant prend
  prescrire prescrivant prescrit|pressentir pressentant pressent|prévenir prévenant prévient|prévoir prévoyant prévoit|produire produisant produit|promettre promettant promet|promouvoir promouvant promeut|proscrire proscrivant proscrit|raffermir raffermissant raffermit|recevoir recevant reçoit|reconduire reconduisant reconduit|reconnaître reconnaissant reconnaît|reconquérir reconquérant reconquiert|recourir recourant recourt|recueillir recueillant recueille|redire redisant redit|réélire réélisant réélit
  réfléchir réfléchissant réfléchit|rejoindre rejoignant rejoint|réjouir réjouissant réjouit|remettre remettant remet|rendre rendant rend|répartir répartissant répartit|repentir repentant repent|répondre répondant répond|reprendre reprenant reprend|requérir requérant requiert|résoudre résolvant résout|ressentir ressentant ressent|restreindre restreignant restreint|rétablir rétablissant rétablit|retenir retenant retient|réunir réunissant réunit|revenir revenant revient|revoir revoyant revoit
  saisir saisissant saisit|satisfaire satisfaisant satisfait|savoir sachant sait|sentir sentant sent|servir servant sert|souffrir souffrant souffre|soumettre soumettant soumet|souscrire souscrivant souscrit|soutenir soutenant soutient|souvenir souvenant souvient|statuer statuant statue|suivre suivant suit|surprendre surprenant surprend|surseoir sursoyant sursoit|suspendre suspendant suspend|tenir tenant tient
  traduire traduisant traduit|transmettre transmettant transmet|unir unissant unit|valoir valant vaut|voir voyant voit|vouloir voulant veut|attribuer attribuant attribue|enquérir enquérant enquiert|promouvoir promouvant promeut|percevoir percevant perçoit|apercevoir apercevant aperçoit|prévaloir prévalant prévaut|évaluer évaluant évalue|reconstituer reconstituant reconstitue|constituer constituant constitue`;

/** Words in -ant that open something else: prepositions, conjunctions, adverbs, nouns, adjectives, and participles that only continue a sentence. */
export const NOT_PARTICIPLES = wordSet(`
  abondant adolescent affluent agent ambiant antécédent appartenant assaillant attenant auparavant autant avant battant brillant cependant combattant commandant commerçant comprenant concernant consistant consultant
  constant consonant consultant contenant contrevenant correspondant courant couvrant croissant découlant dépendant devant déclinant dirigeant distant dont dorénavant durant émanant enfant enseignant entravant étudiant 
  excédant existant exploitant exposant fabricant figurant gouvernant habitant immigrant important incluant inquiétant instant intervenant itinérant maintenant manquant migrant militant minant montant moyennant naissant néant
  nonobstant occupant opposant participant pendant permanent portant pourtant pouvant précédant pressant provenant puissant quant restant remplaçant représentant requérant ressortissant résultant restaurant résistant sauf
  échéant levant servant suffisant suivant survivant suppléant surveillant tant tenant touchant traitant trafiquant valant variant vacant venant versant visant vivant voyant aidant aspirant adhérant allant assistant attaquant fuyant soignant
 dominant devant devenant aîné ascendant descendant débutant éléphant enrichissant flagrant garant géant gérant gagnant indépendant passant payant piquant plaignant postulant pratiquant prédominant
  prépondérant rayonnant récalcitrant rétroactant stagnant subsistant surprenant vétérinant volant mettant tendant équivalant comportant régissant entraînant bénéficiant réunissant dépassant permettant constituant`);

/**
 * Verbs that continue a sentence or head lists of tasks more often than they open a paragraph: leads by their form, but not marks of one.
 */
export const UNDERTAKINGS = wordSet(`
  aborder achever acheter adapter agir aider améliorer annuler apporter articuler assumer assurer attribuer augmenter baser chercher citer clarifier collaborer combattre combler compléter comprendre concevoir conclure concourir conduire
  conférer connecter conserver consolider consacrer constituer contenir continuer contraindre contribuer créer définir délivrer détailler dicter différer diriger donner écrire éclairer élaborer élargir employer enregistrer entretenir établir évaluer examiner
  exclure exempter exercer faciliter favoriser finir fonder formuler fournir garantir identifier illustrer imposer inclure incorporer informer insérer inspirer instituer intégrer intensifier introduire investir légitimer libérer limiter
  mener mobiliser modifier motiver munir obtenir offrir organiser oublier parvenir permettre persister placer planifier poser poursuivre préparer présenter préserver presser prévoir procéder produire programmer promouvoir protester publier
  rapporter réaliser recenser recevoir recourir recueillir régler remplacer renforcer réparer répondre résoudre restreindre réunir révéler sensibiliser servir signifier spécifier stimuler supporter surveiller tirer traduire transformer trouver utiliser valoriser veiller verser`);

/** Present forms that are also nouns: leads unless a complement of a noun follows ("Note du Secrétariat", "Demande d’admission"). */
export const ALSO_NOUNS = wordSet(`
  adresse aide analyse appel annonce annexe arrête baisse charge cite compte conseille consulte copie crée demande discute doute étude excuse forme garde juge lance limite marque mesure note offre
  observe ordre oriente partage pense place porte pratique présente programme projette publie réserve reste respecte signe surveille tire trouve visite vote oblige base cause classe envie fixe cesse nomme
  amende associe attache commande commente conserve fonde pose presse refuse regarde remarque réforme réplique reprise réponse retire retour suite valide`);

/** Adjectives and past participles of a state of mind that agree with the organ: masculine forms. The first table may open a paragraph. */
export const OPENING_ADJECTIVES = `
  conscient convaincu inquiet désireux soucieux persuadé préoccupé alarmé guidé déterminé affligé inspiré encouragé résolu consterné indigné choqué bouleversé troublé scandalisé horrifié frappé peiné attristé
  animé motivé pénétré rassuré réconforté touché ému déçu satisfait anxieux attentif confiant respectueux heureux certain mû outré perturbé angoissé effrayé épouvanté révolté atterré chagriné
  perplexe sensible favorable solidaire fidèle attaché dévoué déconcerté mécontent décidé`;
export const OTHER_ADJECTIVES = `
  reconnaissant fier averti affecté impressionné intrigué poussé interpellé prêt disposé opposé engagé assuré honoré habilité intéressé étonné surpris stupéfait sûr saisi réuni uni convenu hostile apte impatient prudent vigilant réservé mobilisé désolé gêné content ouvert
  obligé tenu fondé informé ravi comblé enchanté insatisfait confus navré préparé contraint concerné décontenancé flatté acquis consacré enclin sceptique optimiste pessimiste réticent partisan
  redevable responsable compétent investi chargé membre`;

/** Past participles after "ayant" that no rule of endings tells. */
export const PAST_PARTICIPLES = wordSet(`
  acquis admis appris assis atteint bu clos compris conclu conduit connu construit contraint convaincu convenu couvert craint cru défendu décrit dit dû écrit élu émis enjoint entendu entrepris eu été exclu fait inclus inscrit instruit interdit
  introduit joint lu maintenu mis obtenu offert omis ouvert paru perçu permis poursuivi pourvu prescrit pris produit promis promu proscrit pu reçu reconduit reconnu recouru redit rejoint remis rendu repris requis résolu restreint retenu revu
  satisfait souffert soumis souscrit soutenu su suivi surpris survenu suspendu tenu traduit transmis valu vécu venu vu voulu`);

/** Nouns of attitude: what an organ expresses, reiterates, reaffirms, or does something with. */
export const ATTITUDES = wordSet(`
  abattement adhésion admiration affection affliction alarme amertume anxiété angoisse appel appels appréciation appréhension approbation appui ardeur assentiment assurance attachement attention
  bouleversement certitude chagrin colère compassion condamnation condoléances confiance consternation contentement conviction crainte craintes déception découragement dégoût demande demandes désaccord désapprobation désarroi désir
  détermination dévouement douleur doute doutes effroi émoi émotion encouragement encouragements engagement enthousiasme espérance espérances espoir espoirs estime étonnement exaspération félicitations fermeté ferveur fierté foi force frustration gratitude
  hommage hommages honte horreur hostilité impatience indignation inquiétude inquiétudes insatisfaction insistance intention intentions intérêt invitation invitations joie louanges mécontentement méfiance obligeance opposition optimisme peine perplexité peur plaisir
  préoccupation préoccupations réconfort reconnaissance refus regret regrets rejet remerciement remerciements réprobation réserve réserves résolution respect répugnance répulsion satisfaction scepticisme sérieux sollicitude solidarité souci soucis souhait souhaits soulagement soutien
  stupéfaction stupeur surprise sympathie tristesse vigueur vœu vœux volonté énergie chaleur urgence gravité promptitude prudence bienveillance faveur horreur engouement`);
/** Nouns after "sa", "son" that are things rather than attitudes: "Réaffirme sa résolution 70/1", "Rappelle sa demande" is one. */
export const NOT_RESTATED = wordSet('résolution force gravité énergie attention urgence intérêt');

/** Words that end the adjectives before a noun. */
export const FUNCTION_WORDS = wordSet(`
  à a afin ainsi alors après au aucun aucune auquel aussi autre autres aux avant avec c’ ce cela celle celles celui ces cet cette ceux chaque comme comment contre d’ dans de depuis des dès devant dont du durant elle elles en entre envers est
  et été étant eu eux face grâce il ils j’ jusqu’ l’ la le les lequel leur leurs lorsque lui m’ mais malgré même mêmes n’ ne ni nos notamment notre nous on ont ou où outre par parce parmi pas pendant plusieurs point pour près puis
  qu’ quand quant que quel quelle quelles quels qui quoi résolution résolutions s’ sa sans se selon ses si sien son sont sous sur toujours tous tout toute toutefois toutes un une vers y décision décisions rapport rapports paragraphe article états états membres conseil assemblée`);

/** Adverbs that stay in the run, before an adjective and after a verb. */
export const ADVERBS = wordSet(`
  absolument amèrement ardemment bien beaucoup catégoriquement cependant chaleureusement chaudement clairement constamment cordialement cruellement derechef dûment encore énergiquement énormément entièrement enfin expressément explicitement extrêmement favorablement
  fermement formellement fort fortement grandement gravement hautement humblement inconditionnellement infiniment instamment intégralement intensément légitimement naturellement néanmoins nettement officiellement particulièrement pleinement plus positivement
  profondément publiquement respectueusement résolument rigoureusement sérieusement sévèrement sincèrement singulièrement solennellement solidement spécialement tout toujours toutefois totalement très trop unanimement univoquement vigoureusement vivement
  ensuite non moins autant également aussi`);

/** Adjectives after a noun of attitude: masculine singular; feminine and plural forms are derived. */
export const AFTER_NOUN = wordSet(`
  absolu accru catégorique collectif commun constant continu croissant durable énergique entier éternel extrême ferme fort franc général grandissant grave illimité immense inaltérable inchangé inconditionnel indéfectible inébranlable infini inquiet intense
  irrévocable légitime marqué massif mutuel particulier permanent persistant plein plénier plus pressant profond prononcé renouvelé résolu sérieux sincère solennel soutenu spécial total unanime univoque urgent vif vigoureux vibrant véhément toujours marquée impérieux`);

/** Judgements after "juge", "estime", "considère". */
export const JUDGEMENTS = wordSet(`
  intolérable inacceptable important indispensable nécessaire essentiel urgent alarmant encourageant regrettable utile opportun approprié préoccupant inquiétant souhaitable primordial crucial capital impératif inadmissible déplorable prématuré
  satisfaisant condamnable légitime juste bon raisonnable fondamental possible impossible inopportun inquiétant troublant choquant scandaleux vital`);
