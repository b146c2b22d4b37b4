# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader and a keyboard have it: its tree on the accessibility bus, and keys."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402
import pyatspi  # noqa: E402

# Rows of a list are alike; the first and the last ones tell.
MOST_CHILDREN = 60
LONGEST_WAIT = 20.0


def announce_screen_reader():
    """Tells the desktop that somebody reads the screen, as screen readers do; programs listen to that."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value,
                      None, Gio.DBusCallFlags.NONE, 10000, None)


class Node:
    """One object of the tree, read once."""

    def __init__(self, accessible, parent):
        self.accessible = accessible
        self.parent = parent
        self.role = accessible.getRoleName()
        self.name = accessible.name or ""
        self.states = accessible.getState()
        self.children = []

    def has(self, state):
        return self.states.contains(state)

    @property
    def showing(self):
        return self.has(pyatspi.STATE_SHOWING)

    @property
    def focused(self):
        return self.has(pyatspi.STATE_FOCUSED)

    @property
    def text(self):
        """What the text interface gives; empty without one."""
        try:
            interface = self.accessible.queryText()
        except NotImplementedError:
            return ""
        return interface.getText(0, interface.characterCount)

    def path(self):
        names = []
        node = self
        while node is not None:
            names.insert(0, f"{node.role} “{node.name}”" if node.name else node.role)
            node = node.parent
        return " > ".join(names[-4:])

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def find(self, role, name):
        """The first one on view with that role whose name begins so."""
        for node in self.all():
            if node.showing and node.role == role and node.name.startswith(name):
                return node
        return None


class ScreenReader:
    def __init__(self, program, arguments):
        announce_screen_reader()
        self.last_focused = None
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        self.process = subprocess.Popen([program, *arguments], stderr=subprocess.PIPE, text=True)

    def _on_focus(self, event):
        if event.detail1:
            self.last_focused = event.source

    def stop(self):
        """Ends the program; returns what it wrote to standard error."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.communicate(timeout=10)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.communicate()[1]

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        # What is remembered here would have to be kept up to date by events; asking again is simpler.
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for application in desktop:
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def tree(self, showing_only=True):
        """All objects on view, or really all."""
        application = self.application()
        if application is None:
            raise AssertionError("the program is not on the accessibility bus")
        return self._read(application, None, showing_only, 0)

    def _read(self, accessible, parent, showing_only, depth):
        node = Node(accessible, parent)
        assert depth < 60, "the tree is endless: " + node.path()
        if showing_only and parent is not None and not node.showing:
            return node
        count = accessible.childCount
        for index in range(count):
            if MOST_CHILDREN // 2 <= index < count - MOST_CHILDREN // 2:
                continue
            child = accessible.getChildAtIndex(index)
            assert child is not None, f"child {index} of {count} is missing: {node.path()}"
            node.children.append(self._read(child, node, showing_only, depth + 1))
        return node

    def wait_for(self, condition, what, longest=LONGEST_WAIT):
        """Reads the tree until `condition` gives something, and returns that."""
        return self.wait_until(lambda: condition(self.tree()), what, longest)

    def wait_until(self, condition, what, longest=LONGEST_WAIT):
        """Asks `condition` until it gives something, and returns that."""
        end = time.monotonic() + longest
        trouble = ""
        while time.monotonic() < end:
            assert self.process.poll() is None, f"the program ended while waiting for {what}"
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                found = condition()
                if found:
                    return found
            except (GLib.Error, AssertionError, AttributeError) as error:
                # Objects may go while they are read.
                trouble = f" ({error})"
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}{trouble}")

    def press(self, *keys):
        """Keys by their X names: "ctrl+k", "Return"."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def give_keyboard(self, title):
        """What a window manager does when a window opens."""
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", title],
            check=True, capture_output=True, text=True, timeout=LONGEST_WAIT,
        ).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True, timeout=LONGEST_WAIT)

    def titles(self):
        """What the windows of the program are called."""
        application = self.application()
        return [] if application is None else [window.name or "" for window in application if window is not None]

    def wait_for_popup(self, name):
        """What is opened over the window, like menus, is found from what has the keyboard in it."""
        def opened():
            node = self.last_focused
            while node is not None and node.name != name:
                node = node.parent
            return node

        return self._read(self.wait_until(opened, f"the popup “{name}”"), None, True, 0)

    def focus(self):
        """The object that has the keyboard; nothing when none has."""
        focused = [node for node in self.tree().all() if node.focused]
        return focused[-1] if focused else None

    def wait_for_menu(self, name):
        """A menu is no part of the tree until it tells that it has the keyboard; read from there."""
        def opened():
            node = self.last_focused
            while node is not None and node.getRoleName() not in ("popup menu", "menu"):
                node = node.parent
            # A menu inside another is called as the entry that opens it.
            called = "" if node is None else node.name or node.parent.name
            return node if node is not None and called == name else None

        return self._read(self.wait_until(opened, f"the menu “{name}”"), None, True, 0)
