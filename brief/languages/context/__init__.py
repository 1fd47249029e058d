"""A sentence → what it needs of the sentences around it.

`condense.coherence` asks these, one after the other:

    openers     its first words or its first clause point back (`clauses*` by language; `dropped*` for verbs whose subject
                is left out)
    connectives of these openings, those that no title explains
    verbless    it is only a part of one (`verbs_*`)
    subjects    its subject is a noun that names nobody (`definite`; `suffixed` in Scandinavian languages; `unnamed` with
                `noun_phrases`, `phrase_words` and `pronouns` in English)
    antecedents a word further inside means what isn't there (`closed_classes`)
    reports     it reports somebody's words, and not whose
    speakers    it quotes somebody, and not whom (`verbs_of_saying`; `dashed` for quotations behind a dash)
    introductions  who is meant by the one name that it has of somebody
    rows        it begins a row, or goes on with one

Only what a sentence shows is looked at, by patterns and the tables of its language's pack: no parser, no dictionary.
"""
