"""Invitations as files."""

import subprocess
import sys


def test_half_an_invitation_is_not_left(tmp_path):
    target = tmp_path / "Amal.invitation"
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20)); from pathlib import Path; "
        "from annotator.sync.invitation import Invitation, write_invitation; "
        "write_invitation(Invitation('p', 't', 'm', 'n', 'annotator', 'a', 'l'), Path(sys.argv[1]))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(target)], capture_output=True, text=True, check=False)
    assert "see that there is room" in done.stderr
    assert not target.exists()
