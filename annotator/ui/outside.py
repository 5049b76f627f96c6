"""Addresses outside the app: nothing is opened, or asked of a network, unless the person says so each time."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.line import isolate_number

_KINDS = ("http", "https")


def is_address(text: str) -> bool:
    """Tell whether a text is an address that a browser may open."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in _KINDS and bool(url.host())


def ask_and_open(address: str, parent: QWidget) -> bool:
    """Ask whether the browser shall open an address, and let it; False where it was not wanted or cannot be."""
    if not is_address(address):
        return False
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("Open in the browser"))
    box.setText(_tr("Open this address in your browser?"))
    seen = _tr("The site, and whoever watches the network, will see that you do.")
    box.setInformativeText(f"{isolate_number(address.strip())}\n\n{seen}")
    yes = box.addButton(_tr("Open"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(_tr("Do not open"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.exec()
    wanted = box.clickedButton() is yes
    box.deleteLater()
    return wanted and QDesktopServices.openUrl(QUrl(address.strip()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outside", text)
