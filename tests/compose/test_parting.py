"""Opinion, ads and service pieces stand apart from the news of their event."""

from dataclasses import replace

from brief.compose.parting import is_apart, of_one_kind, parted
from brief.model import Article


def article(kind: str) -> Article:
    return Article.of(text="Die Brücke ist gesperrt.", kind=kind, id=kind)


def test_news_of_an_event_stays_together() -> None:
    assert parted([article("report"), article("interview")], (0, 1), (None, None)) == ((0, 1),)


def test_each_comment_on_an_event_is_told_by_itself() -> None:
    articles = [article("opinion"), article("report"), article("opinion")]
    assert parted(articles, (0, 1, 2), (None, None, None)) == ((1,), (0,), (2,))


def test_a_copy_of_a_comment_stays_with_it() -> None:
    articles = [article("opinion"), article("report"), article("report")]
    assert parted(articles, (0, 1, 2), (None, None, 0)) == ((1,), (0, 2))


def test_a_copy_of_a_comment_under_a_neutral_title_is_a_comment() -> None:
    for copies in ((None, None, 0), (2, None, None)):
        made = of_one_kind([article("opinion"), article("report"), article("item")], copies)
        assert [one.kind for one in made] == ["opinion", "report", "opinion"]


def test_a_service_piece_that_another_outlet_prints_as_news_stays_both() -> None:
    made = of_one_kind([article("service"), article("item")], (None, 0))
    assert [one.kind for one in made] == ["service", "item"]


def test_a_comment_told_before_is_no_news_though_a_copy_did_not_say_so() -> None:
    assert is_apart([article("opinion"), article("report")])
    assert not is_apart([article("service"), article("report")])


def test_items_of_one_newsletter_are_told_by_themselves_and_letters_of_two_days_together() -> None:
    def item(name: str, sent: str) -> Article:
        made = Article.of(
            text=f"{name} ist da.", id=name, published=sent, path="lage.mbox", source="Nordlage"
        )
        return replace(made, extracted=True)

    today, before = "2025-11-04T06:30:00+01:00", "2025-11-03T06:30:00+01:00"
    items = [item("a", today), item("b", today), item("c", before)]
    assert parted(items, (0, 1, 2), (None, None, None)) == ((0, 2), (1,))


def test_items_of_a_newsletter_without_a_file_share_the_second_in_which_it_was_sent() -> None:
    for sent, expected in (("06:30:07", ((0,), (1,))), ("06:30:00", ((0, 1),))):
        items = [
            Article.of(
                text=f"{name} ist da.", id=name, published=f"2025-11-04T{sent}+01:00", source="Nordlage"
            )
            for name in "ab"
        ]
        assert parted([replace(one, extracted=True) for one in items], (0, 1), (None, None)) == expected
