"""Romanian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="ro",
    name="Română",
    english="Romanian",
    rank=2,
    stemmer="romanian",
    abbreviations=table(
        """
        abrev acad adj adm adv alin ap apr aprox arh art asist av bd bdul biol bis bl bul calif cap cca
        cf col com comp conf cpr cpt d.p.d.v dir dl dlui dna dnei dr dra drd dvs ec ed et ex f.n fam fig
        fiz geogr gh gr gral h.c hot hr ian id ing insp inst intr jr.n jud jur lb lect leg lit loct
        lt.col m.of mag mat med mln mold mr mrs nr obs op ord orig p.a p.m.p p.s p.s.sa pag pct pg pl
        plt pr preot prep pres prof pron prov ps psih publ r.s.r rad red ref reg rep resp rev s.n sect
        sf sg sgt slt soc spec st str stud subl subst tab tabl tehn tov trad ung univ urb vb vf vol vs
        î.p.s ş.c șos
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m bros co d.c d.hr dhr e.n i.hr inc jr ltd max mil mld p.m s.a s.a.m.d s.r.l s.ua tel u.e
        î.e.n î.hr ș.a ș.a.m.d ș.cl
        """
    ),
    before_numbers=table("p poz sc tel"),
    starters=table(
        """
        a abia acea aceasta această aceea aceeași acel acela acele acelea acest acesta aceste acestea
        acești aceștia acolo acum adesea adică ai aici alt alta alte altfel alții am an anul apoi
        aproape ar are asemenea astfel astăzi atunci atât au avea având azi bine ca cam ce cea cei cel
        cele ceva chiar cine cu cum când cât câte câți că dacă dar dat datorită de deci decât deja
        despre deși din dintre doar două după e ea ei el ele era erau este eu există fie fiecare fiind
        foarte fost fără i iar ieri imediat la le li lor lui lângă mai mea mereu mult multe mulți mâine
        mă ne nici niciodată nimeni nimic noastră noi nostru nu numai o odată ori orice oricum pe pentru
        peste poate potrivit prea prima primul prin printre până s-a sa sale sau se si spre sub sunt să
        ta toate toată tot totodată totuși toți trebuie trei tu un una unde unei unele unii unor unui va
        voi vom vor vreo îi îl în înainte încă însă într-o într-un între întrucât își șapte și
        """
    ),
    examples=(
        "Consiliul local din Valea Nouă a adoptat bugetul marți, după șase ore de dezbateri.",
        "„Se deschide podul înainte de Paște?”, a întrebat prof. dr. A. Munteanu.",
        "Lucrările vor costa 4,1 mil. lei, conform art. 5 din contract.",
    ),
)
