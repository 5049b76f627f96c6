"""Certificates for servers of tests, made on the spot: an authority, and what it signs."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Authority:
    """Whoever believes its certificate believes those it signs."""

    name: x509.Name
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def write(self, path: Path) -> Path:
        path.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))
        return path


def found_authority(name: str) -> Authority:
    key, own = ec.generate_private_key(ec.SECP256R1()), _named(name)
    builder = _between(own, own, key, 0).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    return Authority(own, key, builder.sign(key, hashes.SHA256()))


def sign_server(authority: Authority, folder: Path, *names: str, days_ago: int = 0) -> None:
    """Write `server.crt` and `server.key` for these names, made two days long and ended `days_ago`."""
    key = ec.generate_private_key(ec.SECP256R1())
    others = [x509.IPAddress(ip_address(each)) if each[0].isdigit() else x509.DNSName(each) for each in names]
    builder = _between(_named(names[0]), authority.name, key, days_ago)
    signed = builder.add_extension(x509.SubjectAlternativeName(others), critical=False).sign(
        authority.key, hashes.SHA256()
    )
    (folder / "server.crt").write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    (folder / "server.key").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _between(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, days_ago: int
) -> x509.CertificateBuilder:
    end = datetime.now(UTC) + DAY - days_ago * DAY
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(end - 2 * DAY)
        .not_valid_after(end)
    )
