// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appearance.h"
#include "surroundings.h"

#include <QApplication>
#include <QTest>

/// main() of a test of the layout: the screen of the pictures, in one language of the program.
#define ATTACHE_LAYOUT_MAIN(TestClass, language)                                                             \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        qputenv("QT_QPA_PLATFORM",                                                                           \
                "offscreen:configfile=" ATTACHE_SOURCE_DIR "/tests/screenshots/screen.json");                \
        QApplication application(argc, argv);                                                                \
        attache::tests::fixSurroundings();                                                                   \
        attache::shell::installTranslations(&application, QStringLiteral(language));                         \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
