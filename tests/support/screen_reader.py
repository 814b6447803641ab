# SPDX-License-Identifier: MIT
"""Does tasks in the window the way a screen reader's user does: through the accessibility bus alone. Prints a line for each; run
inside a D-Bus session with a display: screen_reader.py PROGRAM."""
import os
import subprocess
import sys
import time

import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds
warnings.simplefilter("ignore")  # interfaces of Debian 12 are called deprecated by itself


def wait_for(what, find):
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            found = find()
        except Exception:  # what was there a moment ago may be gone
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"FAILED waiting for {what}")


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def walk(node, depth=0):
    yield node
    if depth < 18:
        for child in children(node):
            yield from walk(child, depth + 1)


def find(root, role, name, starts=False):
    for node in walk(root):
        if node.get_role_name() == role and (node.get_name() == name or (starts and node.get_name().startswith(name))):
            return node
    return None


def press(node):
    action = node.get_action_iface()
    names = [action.get_action_name(i).lower() for i in range(action.get_n_actions())]
    for wanted in ("press", "toggle", "click", "showmenu"):
        if wanted in names:
            try:
                return action.do_action(names.index(wanted))
            except GLib.GError:  # what opens a dialog answers when that is closed
                return True
    raise SystemExit(f"FAILED: {node.get_name()} can do {names}")


def application():
    desktop = Atspi.get_desktop(0)
    return next((one for one in children(desktop) if "sitewright" in one.get_name().lower()), None)


def main():
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    program = subprocess.Popen([sys.argv[1]], env=environment)
    try:
        tasks()
    finally:
        program.kill()


def tasks():
    root = wait_for("the application", application)

    def item(name):
        return wait_for(f"menu item {name}", lambda: find(root, "menu item", name))

    def tree_names():
        tree = find(root, "tree", "Structure") or find(root, "tree table", "Structure")
        return [node.get_name() for node in walk(tree)] if tree else []

    wait_for("the structure", lambda: any("Contoso" in name for name in tree_names()))
    print("ok: read the structure")

    table = wait_for("findings", lambda: find(root, "table", "Findings") or find(root, "tree", "Findings") or find(root, "list", "Findings"))
    wait_for("a finding in words", lambda: any(len(node.get_name()) > 30 for node in walk(table)))
    print("ok: read a finding")

    words = wait_for("the filter", lambda: find(root, "text", "Filter the structure"))
    words.get_editable_text_iface().set_text_contents("Lisbon")
    wait_for("the filtered tree", lambda: not any("Zurich" in name for name in tree_names()) and any("Lisbon" in name for name in tree_names()))
    words.get_editable_text_iface().set_text_contents("")
    wait_for("the whole tree", lambda: any("Contoso" in name for name in tree_names()))
    print("ok: filter the structure")

    before = tree_names()
    press(item("Region"))
    wait_for("a new region", lambda: len(tree_names()) > len(before))
    print("ok: add a region")

    undo = wait_for("undo", lambda: find(root, "menu item", "Undo", starts=True))
    press(undo)
    wait_for("no new region", lambda: tree_names() == before)
    print("ok: undo")

    press(wait_for("the network button", lambda: next((node for node in walk(root) if node.get_name() == "Network" and node.get_action_iface()), None)))
    wait_for("the network view", lambda: next((node for node in walk(root) if node.get_name().startswith("Network of the plan")), None))
    print("ok: turn to the network")

    press(item("Export picture…"))
    dialog = wait_for("the dialog", lambda: find(root, "dialog", "Export a picture"))
    box = find(dialog, "check box", "Legend")
    before = box.get_state_set().contains(Atspi.StateType.CHECKED)
    press(box)
    wait_for("the other state", lambda: box.get_state_set().contains(Atspi.StateType.CHECKED) != before)
    press(find(dialog, "push button", "Cancel") or find(dialog, "button", "Cancel"))
    wait_for("the dialog's end", lambda: not find(root, "dialog", "Export a picture"))
    print("ok: set something in a dialog")


main()
