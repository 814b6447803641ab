#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds up what the test programs said: summary.py LOG_FOLDER CTEST_EXIT_CODE.

A test is one QtTest function, or one data row of it; initTestCase and cleanupTestCase count only when they do not pass.
A program that is no QtTest program is one test. The last line has the form "N passed, N failed, N skipped".
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

OUTCOME = re.compile(r"^(PASS|FAIL!|SKIP|XFAIL|XPASS|BPASS|BFAIL|BXPASS|BXFAIL) *: (\w+)(?:::(\w+)\((.*?)\)(?= |$))? ?(.*)$")
FAILED = {"FAIL!", "XPASS"}
FRAME = {"initTestCase", "cleanupTestCase"}


def read_log(path):
    """The outcome of each function or row in a QtTest log: {name: (word, reason)}."""
    outcomes = {}
    if not path.exists():
        return outcomes
    for line in path.read_text(errors="replace").splitlines():
        match = OUTCOME.match(line)
        if not match:
            continue
        word, case, function, row, reason = match.groups()
        if function in FRAME and word == "PASS":
            continue
        name = f"{case}::{function}({row})" if function else case
        # An expected failure is followed by the function's own outcome; a failure is never taken back.
        if word == "XFAIL" or outcomes.get(name, ("",))[0] in FAILED:
            continue
        outcomes[name] = (word, reason)
    return outcomes


def why_it_ended(program, log):
    """For a program that failed though none of its tests did: a signal, a fatal message, a time limit."""
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    told = [line for line in lines if line.startswith(("QFATAL", "Ended by signal")) or "Sanitizer" in line]
    failure = program.find("failure")
    return "; ".join(told) or (failure.get("message") if failure is not None else "") or "no reason given"


def main():
    folder, ctest_status = Path(sys.argv[1]), int(sys.argv[2])
    junit = folder / "ctest.xml"
    programs = ElementTree.parse(junit).getroot().iter("testcase") if junit.exists() else []
    passed = failed = skipped = ran = 0
    failures, skips = [], []
    for program in programs:
        name, status = program.get("name"), program.get("status")
        outcomes = read_log(folder / f"{name}.txt")
        ran += 1
        program_failed = 0
        for test, (word, reason) in outcomes.items():
            if word in FAILED:
                program_failed += 1
                failures.append(f"{name}: {test} {reason}".rstrip())
            elif word in ("SKIP", "BFAIL", "BXPASS"):
                skipped += 1
                skips.append((name, test, reason or word))
            else:
                passed += 1
        if status == "run" and not outcomes:
            passed += 1
        elif status not in ("run", "notrun", "disabled") and not program_failed:
            program_failed = 1
            failures.append(f"{name}: the program failed: {why_it_ended(program, folder / f'{name}.txt')}")
        elif status in ("notrun", "disabled") and not outcomes:
            if program.find("skipped") is not None:
                skipped += 1
                skips.append((name, name, program.find("skipped").get("message", "")))
            else:
                program_failed = 1
                failures.append(f"{name}: could not be run")
        failed += program_failed

    print()
    for line in failures:
        print(f"FAILED   {line}")
    for name, test, reason in skips:
        print(f"SKIPPED  {name}: {test}: {reason}")
    if ran == 0:
        print("No test ran.")
    elif ctest_status and not failed:
        print(f"ctest itself failed with exit code {ctest_status}.")
    print(f"{passed + failed + skipped} tests in {ran} programs:")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or passed == 0 or ctest_status else 0


sys.exit(main())
