"""Polish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="pl",
    name="Polski",
    english="Polish",
    rank=1,
    stemmer="polish",
    ordinal_period=True,
    abbreviations=table(
        """
        abp adm adw al amb ang ap arch art artyst asp ax b.zm bibl biol bm.r bp bryg bud bł błp chem
        chor chr cit cyt czerw czw czyt czł d.ds daw dep dn doc dosł dot dow dr droc druż ds dypl dyr
        dyw dz dł ed ekon ew fab fac fiz fot fr fran franc gat gen geogr gimn gm godz gosp grec gł hab
        habil hist hiszp hr ilustr in.in inf insp inst int inż jap jaz jęz kan kapt kard kat kier km.h
        kol kom kon kpr kpt ks księż kwiec kś l.dz l.mn lek lic lit m.in m.st mag maks mar mat mec med
        mgr min mjr muz mł mł.asp młod n.p n.p.m naucz nauk niem np nt ob obr odc ogł ok op oprac org os
        os.fiz p.o pedag pn poch pocz podinsp podkom podr pol pow poł pośw pp ppor ppłk prez prof proj
        prok prot prow przew przyp ps psych pt publ płd płk płn r.ż red ref reg rej rel rep reż rkm roln
        ros rtm rys rz sb sekr sierż sp społ spółdz st starsz stow stud sygn szer szkl sędz słow t.zw
        techn teol tj trans tzn tzw tłum ub ubr ukr ul um univ ur urodz urz ust uw uzup w.w wg wice
        wiceprez wiceprzew woj wroc ws wsch współpr wst ww wyd wyj wyk wym wz właśc z.d zach zag zast
        zawod zb zdj zew zezw ziel zm zob zw zwł łac śp św żarg żyd
        """
    ),
    final_abbreviations=table(
        """
        a.m b.r bm br dag dol egz etc gr i.in im inc itd itp jr ltd mies mld mln n.e nn np.n o.o p.m
        p.n.e por proc pw rb s.a sek sen sp.k sp.z.o.o szt tel tys ub.r ub.w
        """
    ),
    before_numbers=table(
        """
        arts cz nr nry par pkt poz pozn rozdz s sek str t tab tel tom vol zał zesz §
        """
    ),
    starters=table(
        """
        a aby ach albo albowiem ale ależ ani aż bardzo bez bo bowiem by być był była było były chciał
        chociaż choć chyba ci ciągle co czasami czasem czemu czy czyli cóż dalej dla dlaczego dlatego do
        dobrze dopiero dotychczas dość drugi dużo dwa dwie dzisiaj dzięki dziś gdy gdyby gdyż gdzie i
        ich ile im inne inni inny innym iż ja jak jaka jaki jakie jako je jeden jedna jednak jednakże
        jednocześnie jednym jego jej jemu jest jestem jeszcze jeśli jeżeli już każda każdy kiedy kilka
        kim kolejne kolejny kto ktoś która które który którzy ku lecz lub ma mają mam mamy mi mimo
        między mnie mogą moja może można musi my mój na nad nadal nagle najpierw nam następnie nasz
        natomiast nawet nie niech niektóre niektórzy niestety nigdy nikt nim no o obecnie obie obok od
        odkąd on ona one oni ono oprócz oraz oto pan pani panie po pod podczas podobnie pomimo pomiędzy
        ponadto ponieważ potem poza przecież przed przede przez przy później raz razem również sam się
        skoro skąd stąd swoje są ta tak taka taki takie także tam te tego tej ten teraz to trudno trzeba
        tu tutaj twój tych tylko tym tymczasem w wciąż wcześniej we według wiele wielu więc wkrótce
        wobec wprawdzie wraz wreszcie wszyscy wszystkie wszystko wtedy wówczas właśnie wśród z za
        zamiast zanim zatem zawsze zaś ze zgodnie znowu znów został została żaden żeby
        """
    ),
    after_ordinal=table(
        """
        armia czerwca dnia dywizja finał korpus kwietnia lipca listopada lutego maja marca minuta
        października piętro pułk sierpnia stycznia wiek wieku września
        """
    ),
    examples=(
        "Rada miasta Północnik przyjęła we wtorek budżet po sześciu godzinach obrad.",
        "„Czy most zostanie otwarty przed Wielkanocą?”, zapytała prof. A. Nowak.",
        "Remont będzie kosztował 4,1 mln zł, tj. dwa razy więcej, niż planowano w 2019 r. Województwo zapłaci połowę.",
    ),
)
