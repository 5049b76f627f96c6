"""The line at the foot of a window beside the main one: what an act did, or why it was refused."""

from PySide6.QtWidgets import QWidget

from annotator.ui.panels.passage import Passage


class Sentence(Passage):
    """One sentence, quiet, or in the colour of a fault."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "soft", 0.95)
        self.setParent(parent)
        self.setMinimumHeight(self.fontMetrics().lineSpacing())

    def tell(self, sentence: str, *, fault: bool = False) -> None:
        """Show another sentence."""
        self.setObjectName("fault" if fault else "soft")
        self.style().polish(self)
        self.setText(sentence)
        self.setAccessibleName(sentence)
