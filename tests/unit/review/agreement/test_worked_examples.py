"""The worked examples of the literature come out: kappa, Fleiss, alpha, alpha_U."""

import json
from collections import Counter

import numpy as np
import pytest

from annotator.review.agreement import chance, unitizing

CODING = {"CohenKappaAgreement", "FleissKappaAgreement", "KrippendorffAlphaAgreement"}
DISTANCES = {None, "NominalDistanceFunction", "IntervalDistanceFunction"}
LENGTHLESS = "testOnlyZeroLengthUnits"  # a unit without length cannot be marked


@pytest.fixture
def cases(fixtures_folder):
    path = fixtures_folder / "agreement" / "worked_examples.json"
    if not path.exists():
        pytest.skip("the fixtures have no worked examples of agreement")
    return json.loads(path.read_text("utf-8"))["cases"]


def items_of(study):
    items = study["items"] or [row for times, row in study["item_counts"] for _ in range(times)]
    return [tuple(row) for row in items]


def expected_of(case):
    for each in case["expected"]:
        if each["quantity"] == "calculateAgreement" and each["distance"] in DISTANCES:
            yield each["measure"], each["distance"], each["value"], each["tolerance"]


def counts_of(items, domain):
    return np.array([[Counter(row)[each] for each in domain] for row in items], dtype=float)


def kappa(items, domain):
    first, second = (counts_of([[row[n]] for row in items], domain).sum(0) for n in (0, 1))
    return chance.cohen(np.array(float(sum(a != b for a, b in items))), first, second)


def fleiss(items, domain):
    counts, raters = counts_of(items, domain), len(items[0])
    alike = ((counts**2).sum() - counts.sum()) / (raters * (raters - 1))
    return chance.fleiss(np.array(alike), counts.sum(0), np.array(float(len(items))))


def alpha(items, domain, distances=None):
    paired = [row for row in ([each for each in row if each is not None] for row in items) if len(row) > 1]
    place = {value: n for n, value in enumerate(domain)}
    apart = 1 - np.eye(len(domain)) if distances is None else distances
    disagreed = sum(sum(apart[place[a], place[b]] for a in row for b in row) / (len(row) - 1) for row in paired)
    return chance.krippendorff(np.array(float(disagreed)), counts_of(paired, domain).sum(0), distances)


def squared(domain):
    values = np.array(domain, dtype=float)
    return (values[:, None] - values[None]) ** 2


def coefficient(measure, distance, items, domain):
    if measure == "CohenKappaAgreement":
        return kappa(items, domain)
    if measure == "FleissKappaAgreement":
        return fleiss(items, domain)
    return alpha(items, domain, squared(domain) if distance == "IntervalDistanceFunction" else None)


def test_coefficients_of_coding(cases):
    tried = Counter()
    for case in cases:
        study = case["study"]
        if study["kind"] != "coding":
            continue
        for measure, distance, value, tolerance in expected_of(case):
            if measure not in CODING or "SetAnnotations" in case["id"]:
                continue
            items = items_of(study)
            domain = sorted({each for row in items for each in row if each is not None}, key=str)
            found = coefficient(measure, distance, items, domain)
            assert float(found) == pytest.approx(value, abs=max(tolerance, 1e-9)), (case["id"], measure, distance)
            tried[measure] += 1
    assert tried == {"CohenKappaAgreement": 8, "FleissKappaAgreement": 2, "KrippendorffAlphaAgreement": 6}


def test_alpha_of_units(cases):
    tried = 0
    for case in cases:
        if case["study"]["kind"] != "unitizing" or LENGTHLESS in case["id"]:
            continue
        found = {category: apart(case["study"], category) for category in categories(case["study"])}
        for each in case["expected"]:
            sums = found[each["category"]] if "category" in each else np.sum(list(found.values()), axis=0)
            name = each["quantity"]
            got = sums[0] if "Observed" in name else sums[1] if "Expected" in name else 1 - sums[0] / sums[1]
            assert got == pytest.approx(each["value"], abs=max(each["tolerance"], 1e-9)), (case["id"], each)
            tried += 1
    assert tried > 12


def categories(study):
    return {unit["category"] for unit in study["units"]}


def apart(study, category):
    units = [[] for _ in range(study["raters"])]
    for unit in study["units"]:
        if unit["category"] == category and unit["length"]:
            start = unit["offset"] - study["begin"]
            units[unit["rater"]].append((start, start + unit["length"]))
    return unitizing.disagreements([sorted(own) for own in units], study["length"])
