# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running program as somebody with a screen reader and no pointer does.

    tst_a11y.py PROGRAM COMMAND_LINE_PROGRAM PACK        (run.sh makes the surroundings)
"""

import json
import re
import subprocess
import sys
import unittest

from screenreader import ScreenReader, pyatspi

PROGRAM, COMMAND_LINE, PACK = sys.argv[1:4]

# What somebody works with must have a name, and so must whatever can have the keyboard.
CONTROLS = {
    "alert", "check box", "check menu item", "combo box", "dialog", "document text", "entry", "frame", "icon",
    "link", "list", "list item", "menu", "menu item", "page tab", "page tab list", "password text",
    "push button", "radio button", "radio menu item", "slider", "spin button", "table", "text",
    "toggle button", "tree", "tree table",
}
# Names that are told by what is in them.
NAMED_BY_CONTENT = {"table cell", "tree item"}

# The sections of the window: keys, beginning of the title, and some of what must be there to read.
SECTIONS = [
    ("ctrl+1", "Home", ["Season dossiers", "Latest news"]),
    ("ctrl+2", "Characters", ["Kate Wyler", "Hal Wyler"]),
    ("ctrl+3", "Cast and crew", ["Cast and crew"]),
    ("ctrl+4", "Episodes", ["The Cinderella Thing", "Season 1"]),
    ("ctrl+5", "Relationship map", ["Kate Wyler", "Hal Wyler"]),
    ("ctrl+6", "Timeline", ["Season 4"]),
    ("ctrl+7", "News", []),
    ("ctrl+8", "Roles", []),
    ("ctrl+9", "Figures", []),
    ("ctrl+shift+p", "Places and terms", []),
    ("ctrl+shift+r", "The story so far", ["Kate Wyler"]),
    ("ctrl+shift+g", "What changed", []),
]
DIALOGS = [
    ("ctrl+comma", "Settings"),
    ("F1", "Keys"),
]
POPUPS = [
    ("ctrl+shift+w", "Watched up to", "Season 1, episode 1"),
    ("ctrl+shift+a", "Known as of", "Today"),
]


def plain(text):
    """Words only: without marks of sources, objects in the text and breaks of lines."""
    return re.sub(r"\s+", " ", re.sub(r"[\ufffc\u2028\u2029\n]", " ", text)).strip()


class RunningProgram(unittest.TestCase):
    """One run of the program, from the first start on; the tests follow each other in the order of names."""

    @classmethod
    def setUpClass(cls):
        cls.reader = ScreenReader(PROGRAM, ["--pack", PACK])

    @classmethod
    def tearDownClass(cls):
        written = cls.reader.stop()
        if written:
            print("The program wrote:\n" + written, file=sys.stderr)

    def setUp(self):
        self.assertIsNone(self.reader.process.poll(), "the program has ended")

    # Helpers

    def judge_names(self, tree):
        nameless = []
        for node in tree.all():
            if not node.showing or node.role in NAMED_BY_CONTENT:
                continue
            if (node.role in CONTROLS or node.has(pyatspi.STATE_FOCUSABLE)) and not node.name.strip():
                nameless.append(node.path())
        self.assertEqual([], nameless, "controls without a name")

    def words_of(self, tree):
        """Everything on view that a screen reader can read."""
        return plain(" | ".join(node.name + " " + node.text for node in tree.all() if node.showing))

    def wait_for_title(self, title):
        self.reader.wait_until(lambda: any(name.startswith(title) for name in self.reader.titles()),
                               f"the window to be called “{title}”")
        return self.reader.tree()

    def wait_for_focus(self, what, condition):
        return self.reader.wait_for(
            lambda tree: next((node for node in reversed(list(tree.all())) if node.focused and condition(node)),
                              None),
            f"the keyboard to be at {what}")

    def article(self):
        return self.reader.wait_for(
            lambda tree: max((node.text for node in tree.all() if node.showing), key=len, default=""),
            "the text of the article")

    def page_as_data(self, ref):
        answer = subprocess.run(
            [COMMAND_LINE, "show", ref, "--json", "--watched", "S1E8", "--pack", PACK],
            check=True, capture_output=True, text=True)
        return json.loads(answer.stdout)

    # The walk

    def test_1_first_start_asks_by_keyboard(self):
        dialog = self.reader.wait_for(lambda tree: tree.find("dialog", "Welcome"), "the first question")
        self.reader.give_keyboard("Welcome")
        self.judge_names(self.reader.tree())
        self.assertIn("How far have you watched", self.words_of(dialog))
        first = self.wait_for_focus("the first episode", lambda node: node.name.startswith("Season 1, episode 1"))
        self.assertEqual("push button", first.role)
        for number in range(2, 9):
            self.reader.press("Right")
            self.wait_for_focus(f"episode {number}",
                                lambda node, n=number: node.name.startswith(f"Season 1, episode {n}"))
        self.reader.press("space")
        self.reader.wait_for(lambda tree: tree.find("push button", "Season 1, episode 8, watched"),
                             "the answer to be told")
        for name in ("I have not started", "I have seen everything", "Open the encyclopedia"):
            self.reader.press("Tab")
            self.wait_for_focus(f"“{name}”", lambda node, n=name: node.name == n)
        self.reader.press("Return")
        self.reader.wait_for(lambda tree: not tree.find("dialog", "Welcome"), "the dialog to close")
        # There is no window manager here to do it.
        self.reader.give_keyboard("Home")
        self.wait_for_focus("the page", lambda node: True)

    def test_2_every_section_can_be_read(self):
        for keys, title, wanted in SECTIONS:
            with self.subTest(section=title):
                self.reader.press(keys)
                self.wait_for_title(title)
                for words in wanted:
                    self.reader.wait_for(lambda tree, w=words: w in self.words_of(tree), f"“{words}”")
                tree = self.reader.tree()
                self.judge_names(tree)
                page = next(node for node in tree.all() if node.name == "Page")
                words = self.words_of(page)
                self.assertGreater(len(words.split()), 12, f"there is hardly anything to read: {words}")
                self.assertIsNotNone(self.reader.focus(), "nothing has the keyboard")

    def test_3_menu_knows_no_other_section(self):
        self.reader.press("F10", "Down")
        menu = self.reader.wait_for_menu("Main menu")
        self.judge_names(menu)
        self.reader.press("Return")
        places = self.reader.wait_for_menu("Go")
        self.judge_names(places)
        names = {node.name for node in places.children if node.role != "separator"}
        self.reader.press("Escape", "Escape")
        known = {title for _, title, _ in SECTIONS} | {
            "Back", "Forward", "Roles and connections", "Search the encyclopedia"}
        self.assertEqual(set(), names - known, "this test does not go there")
        self.assertGreater(len(names), 10)

    def test_4_dialogs_and_popups(self):
        for keys, title in DIALOGS:
            with self.subTest(dialog=title):
                self.reader.press(keys)
                self.reader.wait_for(lambda tree, t=title: tree.find("dialog", t), "the dialog")
                self.reader.give_keyboard(title)
                self.judge_names(self.reader.tree())
                self.assertIsNotNone(self.reader.focus(), "nothing has the keyboard")
                self.reader.press("Escape")
                self.reader.wait_for(lambda tree, t=title: not tree.find("dialog", t), "the dialog to close")
                self.reader.give_keyboard("Attaché")
        for keys, name, words in POPUPS:
            with self.subTest(popup=name):
                self.reader.press(keys)
                popup = self.reader.wait_for_popup(name)
                self.judge_names(popup)
                self.assertIn(words, self.words_of(popup))
                self.reader.press("Escape")
                self.reader.give_keyboard("Attaché")

    def test_5_search_page_link_and_back(self):
        self.reader.press("ctrl+k")
        self.wait_for_focus("the search field", lambda node: node.name == "Search the encyclopedia")
        self.reader.write("hal wyler")
        self.reader.wait_for(
            lambda tree: any(node.showing and node.role == "list item" and "Hal Wyler" in node.name
                             for node in tree.all()), "the results")
        self.judge_names(self.reader.tree())
        self.reader.press("Return")
        tree = self.wait_for_title("Hal Wyler")
        self.judge_names(tree)
        self.article_is_read_in_full("character:hal-wyler")

        text = self.wait_for_focus("the article", lambda node: len(node.text) > 500)
        self.assertTrue(text.has(pyatspi.STATE_FOCUSABLE))
        followed = self.follow_first_link()
        self.reader.press("alt+Left")
        self.wait_for_title("Hal Wyler")
        self.assertFalse(followed.startswith("Hal Wyler"))
        self.article_is_read_in_full("character:hal-wyler")

    def test_6_caret_walks_through_the_text(self):
        node = self.wait_for_focus("the article", lambda at: len(at.text) > 500)
        self.reader.press("ctrl+Home")
        text = node.accessible.queryText()
        self.reader.wait_until(lambda: text.caretOffset < 5, "the caret to be at the beginning")
        self.reader.press("Down", "Down", "End")
        self.reader.wait_until(lambda: text.caretOffset > 5, "the caret to go on")

    def article_is_read_in_full(self, ref):
        """What the program without a window tells about a page is in the text of the article."""
        page = self.page_as_data(ref)
        text = plain(self.article())
        missing = []
        for section in page["sections"]:
            # The marks of sources stand between sentences.
            for sentence in re.split(r"(?<=[.!?;,]) ", plain(section["text"])):
                if sentence not in text:
                    missing.append(sentence)
        self.assertGreater(len(page["sections"]), 0)
        self.assertEqual([], missing, "not in the text of the article")
        self.assertIn(page["summary"], text)

    def follow_first_link(self):
        """Tab to a link that leads to a page, Return; gives the title of that page."""
        before = self.reader.titles()
        for _ in range(25):
            self.reader.press("Tab", "Return")
            try:
                self.reader.wait_until(lambda: self.reader.titles() != before, "another page", longest=0.6)
                return self.reader.titles()[0]
            except AssertionError:
                # A mark of a source, or a link within the page: Tab goes on from there.
                continue
        self.fail("no link leads to another page")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]], failfast=True, verbosity=2)
