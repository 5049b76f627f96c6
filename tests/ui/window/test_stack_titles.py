"""The titles of panels above a column: in capitals, as they are written where that is too wide, shortened last."""

from annotator.ui.stack import Tabs

TITLES = ("Annotation", "List", "Comments", "Problems", "Review")


def test_titles_that_do_not_fit_in_capitals_are_whole_in_small_letters(qtbot):
    tabs = Tabs()
    qtbot.addWidget(tabs)
    for at, title in enumerate(TITLES):
        tabs.insertTab(at, title.upper())
        tabs.setAccessibleTabName(at, title)
    wide = tabs.sizeHint().width()

    def shown(room: int) -> list[str]:
        tabs.share(room)
        assert sum(tabs.tabSizeHint(at).width() for at in range(tabs.count())) <= room
        return [tabs.tabText(at) for at in range(tabs.count())]

    assert shown(wide) == [title.upper() for title in TITLES]
    assert shown(wide - 10) == list(TITLES)
    assert all(tabs.tabSizeHint(at).width() == Tabs.__base__.tabSizeHint(tabs, at).width() for at in range(5))
    assert shown(wide // 2) == list(TITLES)
    assert tabs.tabSizeHint(0).width() == Tabs.__base__.tabSizeHint(tabs, 0).width(), "the one in front stays whole"
    assert shown(wide) == [title.upper() for title in TITLES]
