"""Words of saying as they stand behind a quotation: "sagte", "said", "a ajouté"; alternatives of a pattern."""

from __future__ import annotations

from brief.languages import table

GERMAN_FORMS = table(
    "{sag,erklär,beton,mein,ergänz,kritisier,warn,forder,erzähl,versicher,lob,erläuter,frag,klag,moser,spott,fluch,scherz,witzel,"
    "bilanzier,bedauer,prophezei,beteuer,konstatier,erinner,mahn,bekräftig,bestätig,urteil,resümier,glaub,schwärm,kommentier,"
    "twitter,polter,schimpf,jubel,argumentier,hoff,beklag,schilder,präzisier,prognostizier,bemerk,beschwichtig,argwöhn,verlang,"
    "zitier,wetter,relativier,gesteh,rechtfertig,verteidig,appellier,plädier,philosophier,analysier}{t,te} | "
    "{bericht,behaupt,antwort,entgegn,vermut,begründ,fürcht,befürcht}{et,ete} | "
    "fügte | teilte | räumte | kündigte | stellte | führte | schreibt | schrieb | hob | wies | gab | verriet | findet | rief | "
    "unterstreicht | unterstrich"
)
GERMAN = "|".join(sorted(GERMAN_FORMS))
ENGLISH = (
    "said|says|told|tells|added|adds|wrote|writes|explained|explains|argued|argues|warned|warns|claimed|claims|noted|notes|"
    "insisted|insists|recalled|recalls|joked|tweeted|asked|asks|continued|concluded|replied|admitted|stated|posted|reads|alleges|"
    "conceded|asserted|predicted|remarked|declared"
)
FRENCH = (
    "dit|explique|affirme|précise|ajoute|assure|raconte|estime|indique|souligne|poursuit|déclare|confie|regrette|conclut|"
    "rappelle|insiste|note|écrit|détaille|prévient|observe|reconnaît|annonce|témoigne|lance|juge|commente|martèle"
)
FRENCH_PARTICIPLES = (
    "ajouté|expliqué|affirmé|précisé|estimé|indiqué|déclaré|insisté|conclu|répondu|reconnu|fait savoir|fait valoir|réagi|averti|"
    "promis|poursuivi|rappelé|souligné|confié|lancé|rétorqué|commenté|détaillé|dénoncé|regretté|déploré|martelé|écrit|tweeté|jugé|assuré|"
    "raconté|annoncé|prévenu|noté|observé|relevé|plaidé|témoigné|critiqué|ironisé|demandé|répliqué|fustigé|hurlé|conseillé|"
    "décrit|résumé|salué|renchéri|admis|concédé|avoué|argué|répond|conseille|complète|avertit|demande|résume|dénonce|"
    "déplore|admet|ironise|glisse|s['’]insurge|s['’]indigne|s['’]exclame|s['’]interroge|"
    "s['’]est (?:défendu|félicité|indigné|insurgé|réjoui|inquiété|étonné|emporté|justifié|exclamé|agacé)e?"
)
# Spanish, Portuguese and Italian: "dijo" and "ha dicho".
SPANISH = (
    "(?:dij|afirm|señal|añadi|explic|asegur|agreg|indic|sostuv|apunt|coment|declar|record|reconoci|subray|admiti|advirti|confirm|destac|"
    "precis|anunci|insisti|lament|denunci|manifest|opin|relat|cont|escribi|respondi|concluy|remarc|recalc|resalt|sentenci|zanj|remat|"
    "brome|ironiz|critic|defendi|alert|argument|aleg|matiz|prosigui|continu|repiti|reiter|detall|puntualiz)[oó]|"
    "(?:dic|añad|sostien|reconoc|admit|adviert|insist|escrib|respond|concluy|defiend)e|"
    "(?:afirm|señal|explic|asegur|agreg|indic|apunt|coment|declar|recuerd|subray|confirm|destac|precis|lament|denunci|manifiest|opin|"
    "relat|cuent|recalc|resalt|remat|zanj|critic|alert|argument|aleg|reiter)a|"
    r"han? (?:\w+mente )?(?:dicho|\w+[aí]do|\w+ido|escrito)"
)
PORTUGUESE = (
    "(?:afirm|explic|acrescent|declar|complet|ressalt|cont|lembr|destac|sublinh|garant|assegur|avali|alert|coment|critic|lament|"
    "argument|inform|not|apont|indic|reforç|observ|brinc|conclu|anunci|adiant|revel|relat|confirm|pontu|frisou|ironiz)ou|"
    "(?:diss|reconhec|admit|defend|insist|respond|escrev|garant|refer|advert|prossegu|conclu)(?:e|eu|iu)|"
    "(?:diz|garante|afirma|explica|acrescenta|declara|completa|ressalta|conta|lembra|destaca|sublinha|avalia|alerta|comenta|critica|"
    "lamenta|argumenta|conclui|reforça|defende|admite|reconhece)"
)
ITALIAN = (
    r"(?:ha|hanno|aveva) (?:\w+mente )?(?:detto|\w+[aiu]to|scritto|concluso|risposto|ammesso)|"
    "(?:dic|sostien|ritien|aggiung|ammett|rispond|scriv|conclud|avvert|ribadisc)e|disse|aggiunse|"
    "(?:spieg|afferm|raccont|ricord|precis|conferm|assicur|osserv|comment|denunci|sottoline|dichiar|rivel)[aò]"
)
