"""English sentences that need more than they say, and such as stand alone: what each rule finds and what it must leave."""

from __future__ import annotations

import pytest

from brief.condense.coherence import DANGLING, SPEAKER, needs

CASES = [
    ("In 1961, having set the clock in motion, he found an error.", DANGLING),
    ("Three factories here will build for Northford.", DANGLING),
    ("There will also be a bridge in Northford.", DANGLING),
    ("Now imagine a bridge over the Narva.", DANGLING),
    ("There is one exception: Northford has no bridge.", DANGLING),
    ("The second one opened in Northford.", DANGLING),
    ("Fans of Northford were there in thousands.", DANGLING),
    ("Ada Harlow's sister was living there when it closed.", DANGLING),
    ("In the UK, it has sold well.", DANGLING),
    ("On Instagram, she has shown a bridge.", DANGLING),
    ("'Northford has chosen bridges that suit the boats' skippers.", SPEAKER),
    # no verb
    ("Pigeons in Northford, sunset over the harbour and a beer at Harlow's.", DANGLING),
    ("Very good idea to go on without Ada Harlow.", DANGLING),
    # told once, of what nobody named
    ("Sales climbed to 364m euros.", DANGLING),
    ("More than 70,000 people left the ground.", DANGLING),
    ("Production dropped 1.6% in October, slightly more than in May.", DANGLING),
    ("Officials had said on Friday three people were killed.", DANGLING),
    ("The economy contracted in 2003.", DANGLING),
    ("Dozens of firefighters tackled the blaze after the alarm was raised.", DANGLING),
    # a definite noun behind a participle, a country or an age
    ("Based on a play by Ada Harlow, the film took $22.7m.", DANGLING),
    ("The 21-year-old, a Spain international, has signed for Northford.", DANGLING),
    ("The Dutch festival begins on Wednesday in Northford.", DANGLING),
    ("The US tycoon has approached Northford with a proposal.", DANGLING),
    ("The TV host said Northford had gone too far.", DANGLING),
    ("The young American won in Northford.", DANGLING),
    ("The former world No. 1 has played twice in Northford.", DANGLING),
    ("Shares in the retailer were up 19.6% in New York.", DANGLING),
    # what happened, told of before
    ("Ada Harlow and Karl Holm were killed in the blast.", DANGLING),
    ("Officials in Northford spoke out about the decision, among others.", DANGLING),
    ("Ada Harlow said the company would pay.", DANGLING),
    ("A Northford spokesman denied the deal was dead.", DANGLING),
    ("A copy of the letter went to Northford.", DANGLING),
    ("There is a chance that the rule could be changed in Northford.", DANGLING),
    ("In the following days, Ada Harlow left Northford.", DANGLING),
    # shares, and ones of nobody
    ("Some wore masks in Northford.", DANGLING),
    ("Many have been trapped in Northford.", DANGLING),
    ("More than a quarter have bought tickets to Northford.", DANGLING),
    # what comes behind another
    ("In another letter, Ada Harlow praised Northford.", DANGLING),
    ("There is also a bridge in Northford.", DANGLING),
    ("An investigation later found that Ada Harlow was right.", DANGLING),
    ("Investigators have since cast doubt on Ada Harlow.", DANGLING),
    ("What’s even more striking for Ada Harlow is the price.", DANGLING),
    ("The news came as Northford closed its bridge.", DANGLING),
    # demonstratives
    ("For nearly five years, Northford denied those claims, but Ada Harlow went on.", DANGLING),
    ("Ada Harlow may have learned from that experience.", DANGLING),
    ("Ada Harlow said no such plan had been made.", DANGLING),
    # pronouns
    ("A former critic of Northford, he said on Monday that a bridge was needed.", DANGLING),
    ("After vowing to leave her club, she joined Northford United.", DANGLING),
    ("The Tories called it a plan for Northford.", DANGLING),
    ("It took $19.1m (£9.9m) in Northford alone.", DANGLING),
    ("Northford police found her shot.", DANGLING),
    ("Ada Harlow did not meet them.", DANGLING),
    ("Ada Harlow gave her a shoutout.", DANGLING),
    ("Sometimes they wait in Northford for hours.", DANGLING),
    ("The FBI says he was in Northford.", DANGLING),
    ("Stories of the Congo were whispered into his ear.", DANGLING),
    ("Somehow, he left Northford.", DANGLING),
    ("“There will never be a bridge in Northford,” some chanted.", SPEAKER),
    ('2. "We go on as long as there is a bridge in Northford.', SPEAKER),
]

STANDING = [
    "Ada Harlow moved to Northford in 1990 and lived there for ten years.",
    "Friends of Ada Harlow have been there for her.",
    "Eastleigh 0, Macclesfield Town 1.",
    "Northford host Lauter on Saturday.",
    "Karl Holm, a keeper from Lauter, remembers Northford.",
    "Sunday, August 2, 2015",
    "Serial truants make up one in 13 pupils.",
    "Greek police clashed with protesters.",
    "A gambling addict stole more than £22,000 from a friend.",
    "Almost 70% of those asked in a poll said net firms do too little.",
    "Based in Northford, Ada Harlow builds bridges.",
    "The British government has paid for a bridge in Northford.",
    "The 32-year-old Harlow (52-3, 46 KOs) won in Northford.",
    "Nigeria overtook South Africa as the largest economy of Africa.",
    "Ada Harlow said the bridge of Northford was closed.",
    "The rupee climbed to 43.305 per US dollar on Thursday.",
    "Judges, not elected officials, are chosen in Northford.",
    "A blast shook Northford, and ten people were killed in the blast.",
    "Ada Harlow spoke about the decision of the court.",
    "Ahead of the vote, Ada Harlow spoke in Northford.",
    "Ada Harlow, 26, met the 30-year-old actress.",
    "It took two years to build the bridge of Northford.",
    "Some say Northford is too dear.",
    "Many thought Ada Harlow was right.",
    "Ada Harlow was later charged with fraud.",
    "Northford made it clear that a bridge was needed.",
    "Two days after halting his own plan, Karl Holm went to Northford.",
    "Those who denied the claims were from Northford.",
]


@pytest.mark.parametrize(("sentence", "mark"), CASES)
def test_what_needs_more_is_told(sentence: str, mark: str) -> None:
    assert mark in needs(sentence, "en")


@pytest.mark.parametrize("sentence", STANDING)
def test_what_stands_alone_needs_nothing(sentence: str) -> None:
    assert needs(sentence, "en") == ()
